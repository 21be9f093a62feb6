import type { OwnTask } from '#models/lending.ts';
import { latestTaskMs, ownTask } from '#models/own-task.ts';
import type { PageWorker, ProbeEvent, ProbeOrder, TaskReport } from './protocol.ts';

/** Loading the worker and measuring at rest take no longer than this, or there will be no readings. */
const restMs = 5_000;
/** A probe that has not spoken for so long, and for so many times as long as its task took, is taken for dead. */
const silence = { ms: 3_000, times: 20 } as const;
/** A page that stood still has messages waiting: it hears them before it judges. */
const graceMs = 500;
/** How long the probe may take to answer Stop before it is ended without an answer. */
const answerMs = 80;

export type ProbeWorker = PageWorker<ProbeOrder, ProbeEvent>;

/**
 * A worker that hashes nothing and times a small fixed task: what work of the reader's own would feel. Where it
 * cannot be had, a run goes on without its reading; one that breaks off during a run ends it.
 */
export class Probe {
  readonly #onLost: () => void;
  readonly #gone: Promise<void>;
  #resolveGone: () => void = () => undefined;
  #worker: ProbeWorker | null = null;
  #hasRested: () => void = () => undefined;
  #restTimes: readonly number[] = [];
  #reports: readonly TaskReport[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(createWorker: () => ProbeWorker, onLost: () => void) {
    this.#onLost = onLost;
    this.#gone = new Promise((resolve) => {
      this.#resolveGone = resolve;
    });
    try {
      this.#worker = this.#listened(createWorker());
    } catch {
      // A browser that refuses this worker may still grant those that hash.
    }
  }

  /** Resolves once the task was timed with nothing else going on, or there is no probe to time it. */
  measureRest(): Promise<void> {
    if (this.#worker === null) return Promise.resolve();
    this.#patience = setTimeout(this.dispose, restMs);
    this.#worker.postMessage({ kind: 'rest' });
    return Promise.race([
      this.#gone,
      new Promise<void>((resolve) => {
        this.#hasRested = resolve;
      }),
    ]);
  }

  /** Times the task again and again from now on. */
  watch(atMostMs: number): void {
    this.#worker?.postMessage({ kind: 'watch', atMostMs });
    this.#expectWord(0);
  }

  /** Resolves once the probe has answered, or was ended without an answer; it is gone then. */
  stop(): Promise<void> {
    if (this.#worker === null) return Promise.resolve();
    clearTimeout(this.#patience);
    this.#worker.postMessage({ kind: 'stop' });
    this.#patience = setTimeout(this.dispose, answerMs);
    return this.#gone;
  }

  /** Ends the worker at once, in this very call. */
  readonly dispose = (): void => {
    clearTimeout(this.#patience);
    if (this.#worker !== null) {
      this.#worker.onmessage = this.#worker.onerror = this.#worker.onmessageerror = null;
      this.#worker.terminate();
      this.#worker = null;
    }
    this.#resolveGone();
  };

  /** What was measured so far: of late, or over the whole run. Null where the task was not timed at rest. */
  reading(over: 'late' | 'whole'): OwnTask | null {
    const { busyMs = 0, cyclesMs = 0 } = this.#reports.at(-1) ?? {};
    return ownTask(this.#restTimes, this.#times(), over, cyclesMs > 0 ? busyMs / cyclesMs : 0);
  }

  /** A point of the chart. */
  latestMs(): number | null {
    return latestTaskMs(this.#times());
  }

  requests(): readonly string[] {
    return this.#reports.at(-1)?.requests ?? [];
  }

  workersLeft(): number {
    return this.#worker === null ? 0 : 1;
  }

  #times(): readonly number[] {
    return this.#reports.map(({ tookMs }) => tookMs);
  }

  #listened(worker: ProbeWorker): ProbeWorker {
    worker.onmessage = ({ data }) => {
      this.#hear(data);
    };
    worker.onerror = worker.onmessageerror = this.#lose;
    return worker;
  }

  #hear(event: ProbeEvent): void {
    switch (event.kind) {
      case 'rested':
        clearTimeout(this.#patience);
        this.#restTimes = event.times;
        this.#hasRested();
        return;
      case 'timed':
        this.#reports = [...this.#reports, event];
        this.#expectWord(event.tookMs);
        return;
      case 'stopped':
        this.dispose();
        return;
      case 'failed':
        this.#lose();
    }
  }

  #expectWord(tookMs: number): void {
    clearTimeout(this.#patience);
    if (this.#worker === null) return;
    const wait = (ms: number, then: () => void): void => {
      this.#patience = setTimeout(then, ms);
    };
    wait(silence.ms + silence.times * tookMs, () => {
      wait(graceMs, this.#lose);
    });
  }

  readonly #lose = (): void => {
    const isAsked = this.#worker === null;
    this.dispose();
    if (!isAsked) this.#onLost();
  };
}
