import type { KernelName } from '#models/lending.ts';
import type { Assignment, LaneEvent, LaneReport, Order, PageWorker } from './protocol.ts';

/** A worker that has not spoken for so long is taken for dead. */
const silenceMs = 3_000;
/** Fetching and compiling the worker may take longer. */
const loadingMs = 15_000;
const watchMs = 500;
/** How long a lane may take to answer Stop before it is ended without an answer. */
const answerMs = 80;

export type LaneWorker = PageWorker<Order, LaneEvent>;

export interface HasherOrder extends Omit<Assignment, 'lane' | 'stopFlag'> {
  readonly kernel: KernelName | null;
  readonly lanes: number;
}

export interface HasherEvents {
  /** Every lane is loaded and the first hash is under way. */
  readonly onStarted: (kernel: string) => void;
  /** A worker failed, died or fell silent; every worker is gone by now. */
  readonly onLost: (message: string) => void;
  /** Every lane reached its own time limit, or what it sought; every worker is gone by now. */
  readonly onEnded: () => void;
}

interface Lane {
  readonly worker: LaneWorker;
  phase: 'loading' | 'ready' | 'stopped' | 'gone';
  report: LaneReport | null;
  heardMs: number;
}

/** Workers that hash together: none before all of them are loaded. */
export class Hasher {
  readonly #lanes: Lane[] = [];
  readonly #stopFlag = sharedFlag();
  readonly #order: HasherOrder;
  readonly #events: HasherEvents;
  readonly #watch: ReturnType<typeof setInterval>;
  readonly #gone: Promise<void>;
  #resolveGone: () => void = () => undefined;
  #isEnding = false;
  #duty: number;

  /** Throws where the browser refuses workers; none is left then. */
  constructor(order: HasherOrder, events: HasherEvents, createWorker: () => LaneWorker) {
    this.#order = order;
    this.#events = events;
    this.#duty = order.duty;
    this.#gone = new Promise((resolve) => {
      this.#resolveGone = resolve;
    });
    this.#watch = watchdog(this.#lanes, this.#lose);
    try {
      for (let index = 0; index < order.lanes; index += 1) this.#open(createWorker());
    } catch (error) {
      this.dispose();
      throw error;
    }
  }

  throttle(duty: number): void {
    this.#duty = duty;
    for (const { worker } of this.#lanes) worker.postMessage({ kind: 'throttle', duty });
  }

  /** Resolves once each lane has answered, or was ended without an answer; no worker is left then. */
  stop(): Promise<void> {
    if (this.#isEnding) return this.#gone;
    this.#isEnding = true;
    raise(this.#stopFlag);
    if (this.#lanes.some(({ phase }) => phase === 'loading')) {
      this.dispose();
      return this.#gone;
    }
    for (const { worker } of this.#lanes) worker.postMessage({ kind: 'stop' });
    const patience = setTimeout(this.dispose, answerMs);
    return this.#gone.then(() => {
      clearTimeout(patience);
    });
  }

  /** Ends every worker at once, in this very call. */
  readonly dispose = (): void => {
    clearInterval(this.#watch);
    raise(this.#stopFlag);
    for (const lane of this.#lanes) {
      lane.worker.onmessage = lane.worker.onerror = lane.worker.onmessageerror = null;
      lane.worker.terminate();
      lane.phase = 'gone';
    }
    this.#isEnding = true;
    this.#resolveGone();
  };

  /** The last report of each lane; null for one that has not reported. */
  reports(): readonly (LaneReport | null)[] {
    return this.#lanes.map(({ report }) => report);
  }

  workersLeft(): number {
    return this.#lanes.filter(({ phase }) => phase !== 'gone').length;
  }

  #open(worker: LaneWorker): void {
    const lane: Lane = { worker, phase: 'loading', report: null, heardMs: performance.now() };
    this.#lanes.push(lane);
    worker.onmessage = ({ data }) => {
      lane.heardMs = performance.now();
      this.#hear(lane, data);
    };
    worker.onerror = ({ message }) => {
      this.#lose(message);
    };
    worker.onmessageerror = () => {
      this.#lose('a message could not be read');
    };
    const { kernel, race } = this.#order;
    worker.postMessage({ kind: 'load', kernel, ...(race === undefined ? {} : { races: true }) });
  }

  #hear(lane: Lane, event: LaneEvent): void {
    switch (event.kind) {
      case 'ready':
        lane.phase = 'ready';
        if (this.#are('ready')) this.#begin(event.kernel);
        return;
      case 'progress':
        lane.report = event.report;
        return;
      case 'stopped':
        lane.report = event.report;
        lane.phase = 'stopped';
        if (this.#are('stopped')) this.#end();
        return;
      case 'failed':
        this.#lose(event.message);
    }
  }

  #begin(kernel: string): void {
    const { seed, time, zeroBits, quest, race, atMostMs } = this.#order;
    const sought = {
      ...{ seed, time, zeroBits },
      ...(quest === undefined ? {} : { quest }),
      ...(race === undefined ? {} : { race }),
    };
    this.#lanes.forEach(({ worker }, lane) => {
      const assignment = { lane, ...sought, duty: this.#duty, atMostMs, stopFlag: this.#stopFlag };
      worker.postMessage({ kind: 'start', ...assignment });
    });
    this.#events.onStarted(kernel);
  }

  #end(): void {
    const isAsked = this.#isEnding;
    this.dispose();
    if (!isAsked) this.#events.onEnded();
  }

  readonly #lose = (message: string): void => {
    const isAsked = this.#isEnding;
    this.dispose();
    if (!isAsked) this.#events.onLost(message);
  };

  #are(phase: Lane['phase']): boolean {
    return this.#lanes.every((lane) => lane.phase === phase);
  }
}

/** A page that stood still hears nothing either: a late look at the clock proves nothing about the workers. */
function watchdog(lanes: readonly Lane[], lose: (message: string) => void): ReturnType<typeof setInterval> {
  let lookedMs = performance.now();
  return setInterval(() => {
    const nowMs = performance.now();
    const isOnTime = nowMs - lookedMs < 2 * watchMs;
    lookedMs = nowMs;
    const patience = ({ phase }: Lane): number => (phase === 'loading' ? loadingMs : silenceMs);
    const isSilent = (lane: Lane): boolean =>
      lane.phase !== 'stopped' && nowMs - lane.heardMs > patience(lane);
    if (isOnTime && lanes.some(isSilent)) lose('a worker fell silent');
  }, watchMs);
}

function sharedFlag(): SharedArrayBuffer | null {
  return globalThis.crossOriginIsolated ? new SharedArrayBuffer(4) : null;
}

function raise(flag: SharedArrayBuffer | null): void {
  if (flag !== null) Atomics.store(new Int32Array(flag), 0, 1);
}
