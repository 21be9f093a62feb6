import type { LaneWorker } from '#engine/hasher.ts';
import type { LaneEvent, LaneReport, Order } from '#engine/protocol.ts';
import type { Battery } from './abilities.ts';

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
