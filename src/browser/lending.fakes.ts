import type { LaneWorker } from '#engine/hasher.ts';
import type { ProbeWorker } from '#engine/probe.ts';
import type { LaneEvent, LaneReport, Order, ProbeEvent, ProbeOrder } from '#engine/protocol.ts';
import type { Battery } from './abilities.ts';
import type { Surroundings } from './surroundings.ts';

/** A worker that loads, answers and hashes at a fixed rate, by the test's clock. */
export class FakeWorker implements LaneWorker {
  readonly orders: Order[] = [];
  isTerminated = false;
  onmessage: LaneWorker['onmessage'] = null;
  onerror: LaneWorker['onerror'] = null;
  onmessageerror: LaneWorker['onmessageerror'] = null;
  requests: string[] = [];
  #hashes = 0;
  #ticks: ReturnType<typeof setInterval> | undefined;
  readonly #loading: ReturnType<typeof setTimeout>;

  constructor() {
    this.#loading = setTimeout(() => {
      this.say({ kind: 'ready', kernel: 'fake' });
    }, 10);
  }
  postMessage(order: Order): void {
    this.orders.push(order);
    if (order.kind === 'start') {
      this.#ticks = setInterval(() => {
        this.#hashes += 100;
        this.say({ kind: 'progress', report: this.report() });
      }, 100);
    }
    if (order.kind === 'stop') {
      this.silence();
      setTimeout(() => {
        this.say({ kind: 'stopped', report: this.report() });
      }, 5);
    }
  }
  terminate(): void {
    this.isTerminated = true;
    clearTimeout(this.#loading);
    this.silence();
  }
  silence(): void {
    clearInterval(this.#ticks);
  }
  say(data: LaneEvent): void {
    this.onmessage?.({ data } as MessageEvent<LaneEvent>);
  }
  report(): LaneReport {
    const elapsedMs = this.#hashes;
    const { requests } = this;
    return { hashes: this.#hashes, busyMs: elapsedMs / 2, elapsedMs, share: null, requests };
  }
}

/** A probe whose task takes 13 ms at rest and 22 ms during a run, by the test's clock. */
export class FakeProbe implements ProbeWorker {
  isTerminated = false;
  onmessage: ProbeWorker['onmessage'] = null;
  onerror: ProbeWorker['onerror'] = null;
  onmessageerror: ProbeWorker['onmessageerror'] = null;
  #timed = 0;
  #ticks: ReturnType<typeof setInterval> | undefined;
  postMessage(order: ProbeOrder): void {
    clearInterval(this.#ticks);
    if (order.kind === 'rest') {
      this.#after(10, { kind: 'rested', times: Array<number>(12).fill(13) });
    } else if (order.kind === 'stop') {
      this.#after(5, { kind: 'stopped' });
    } else {
      this.#ticks = setInterval(() => {
        this.#timed += 1;
        const [busyMs, cyclesMs] = [15 * this.#timed, 500 * this.#timed];
        this.say({ kind: 'timed', tookMs: 22, busyMs, cyclesMs, requests: ['/from-probe.js'] });
      }, 500);
    }
  }
  terminate(): void {
    this.isTerminated = true;
    clearInterval(this.#ticks);
  }
  say(data: ProbeEvent): void {
    this.onmessage?.({ data } as MessageEvent<ProbeEvent>);
  }
  #after(ms: number, event: ProbeEvent): void {
    this.#ticks = setInterval(() => {
      clearInterval(this.#ticks);
      this.say(event);
    }, ms);
  }
}

/** An event target that knows how many listen. */
export class CountedTarget extends EventTarget {
  listening = 0;
  override addEventListener(...[type, listener, options]: Parameters<EventTarget['addEventListener']>): void {
    super.addEventListener(type, listener, options);
    this.listening += 1;
    const signal = typeof options === 'object' ? options.signal : undefined;
    signal?.addEventListener('abort', () => (this.listening -= 1), { once: true });
  }
}
export class FakeDocument extends CountedTarget {
  visibilityState: DocumentVisibilityState = 'visible';
}
export class FakeBattery extends CountedTarget implements Battery {
  level = 1;
  charging = false;
  drainTo(level: number): void {
    this.level = level;
    this.dispatchEvent(new Event('levelchange'));
  }
}

/** A page, a machine and a browser that give what a test wants, and know what is still running. */
export class FakeSurroundings {
  readonly workers: FakeWorker[] = [];
  readonly probes: FakeProbe[] = [];
  readonly page = { document: new FakeDocument(), window: new CountedTarget() };
  battery: FakeBattery | null = null;
  cores: number | null = 9;
  memoryGigabytes: number | null = null;
  savesData = false;
  areWorkersRefused = false;
  areProbesRefused = false;
  metersRunning = 0;
  readonly given: Surroundings = {
    page: () => this.page,
    cores: () => this.cores,
    battery: () => Promise.resolve(this.battery),
    memoryGigabytes: () => this.memoryGigabytes,
    savesData: () => this.savesData,
    startMeter: () => {
      this.metersRunning += 1;
      return {
        read: () => ({ timerLatenessMs: null, frameMs: null, pressure: null, battery: null }),
        takeWorstLatenessMs: () => 1,
        stop: () => (this.metersRunning -= 1),
      };
    },
    watchRequests: () => () => ['/late.js'],
    createWorker: () => kept(this.workers, this.areWorkersRefused, () => new FakeWorker()),
    createProbeWorker: () => kept(this.probes, this.areProbesRefused, () => new FakeProbe()),
    seed: () => 'seed',
  };
  /** What has not been ended, and what still listens or measures. */
  left(): readonly unknown[] {
    const { document, window } = this.page;
    return [
      ...[...this.workers, ...this.probes].filter(({ isTerminated }) => !isTerminated),
      ...Array<string>(document.listening + window.listening + (this.battery?.listening ?? 0)).fill('ear'),
      ...Array<string>(this.metersRunning).fill('meter'),
    ];
  }
}

function kept<T>(all: T[], isRefused: boolean, make: () => T): T {
  if (isRefused) throw new Error('refused');
  const one = make();
  all.push(one);
  return one;
}
