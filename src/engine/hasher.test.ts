import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hasher, type HasherOrder, type LaneWorker } from './hasher.ts';
import type { LaneEvent, LaneReport, Order } from './protocol.ts';

const order: HasherOrder = {
  lanes: 3,
  seed: 'seed',
  time: 0,
  zeroBits: 8,
  duty: 0.5,
  atMostMs: 16_000,
  kernel: 'wasm',
};
const report: LaneReport = { hashes: 5, busyMs: 10, elapsedMs: 20, share: null, requests: [] };

class FakeWorker implements LaneWorker {
  readonly orders: Order[] = [];
  isTerminated = false;
  onmessage: LaneWorker['onmessage'] = null;
  onerror: LaneWorker['onerror'] = null;
  onmessageerror: LaneWorker['onmessageerror'] = null;
  postMessage(message: Order): void {
    this.orders.push(message);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(data: LaneEvent): void {
    this.onmessage?.({ data } as MessageEvent<LaneEvent>);
  }
}

let workers: FakeWorker[] = [];
const events = { onStarted: vi.fn(), onLost: vi.fn(), onEnded: vi.fn() };
const open = (): Hasher =>
  new Hasher(order, events, () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
const everyoneSays = (event: LaneEvent): void => {
  for (const worker of workers) worker.say(event);
};
const ready = { kind: 'ready', kernel: 'fake' } as const;

beforeEach(() => {
  workers = [];
  vi.clearAllMocks();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the hasher', () => {
  it('lets no lane hash before all of them are loaded, then gives each its own', () => {
    const hasher = open();
    workers[0]?.say(ready);
    workers[1]?.say(ready);
    expect(workers.map(({ orders }) => orders)).toEqual(Array(3).fill([{ kind: 'load', kernel: 'wasm' }]));
    workers[2]?.say(ready);
    const started = workers.map(({ orders }) => orders[1]);
    expect(started.map((start) => (start?.kind === 'start' ? start.lane : null))).toEqual([0, 1, 2]);
    expect(events.onStarted).toHaveBeenCalledExactlyOnceWith('fake');
    hasher.dispose();
  });

  it('stops politely, then leaves no worker', async () => {
    const hasher = open();
    everyoneSays(ready);
    const stopped = hasher.stop();
    expect(workers.map(({ orders }) => orders.at(-1)?.kind)).toEqual(['stop', 'stop', 'stop']);
    expect(hasher.workersLeft()).toBe(3);
    everyoneSays({ kind: 'stopped', report });
    await stopped;
    await hasher.stop();
    expect(hasher.workersLeft()).toBe(0);
    expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
    expect(hasher.reports()).toEqual([report, report, report]);
    expect(events.onEnded).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends a lane that does not answer within 100 ms', async () => {
    const hasher = open();
    everyoneSays(ready);
    const stopped = hasher.stop();
    workers[0]?.say({ kind: 'stopped', report });
    await vi.advanceTimersByTimeAsync(99);
    await stopped;
    expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
  });

  it('ends at once while it is still loading', async () => {
    const hasher = open();
    workers[0]?.say(ready);
    await hasher.stop();
    expect(hasher.workersLeft()).toBe(0);
    expect(events.onStarted).not.toHaveBeenCalled();
  });

  it('takes a worker that fell silent for dead, and all others with it', () => {
    const hasher = open();
    everyoneSays(ready);
    for (let ms = 0; ms < 4_000; ms += 100) {
      workers[0]?.say({ kind: 'progress', report });
      vi.advanceTimersByTime(100);
    }
    expect(events.onLost).toHaveBeenCalledOnce();
    expect(hasher.workersLeft()).toBe(0);
  });

  it('gives loading more time than silence, but not for ever', () => {
    open();
    vi.advanceTimersByTime(10_000);
    expect(events.onLost).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(events.onLost).toHaveBeenCalledOnce();
  });

  it.each(['error', 'messageerror', 'failed'])('is lost with one worker that says %s', (what) => {
    const hasher = open();
    everyoneSays(ready);
    const [, worker] = workers;
    if (what === 'error') worker?.onerror?.({ message: 'died' } as ErrorEvent);
    if (what === 'messageerror') worker?.onmessageerror?.({} as MessageEvent);
    if (what === 'failed') worker?.say({ kind: 'failed', message: 'cannot' });
    expect(events.onLost).toHaveBeenCalledOnce();
    expect(hasher.workersLeft()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('says when every lane ended by its own time', () => {
    const hasher = open();
    everyoneSays(ready);
    everyoneSays({ kind: 'stopped', report });
    expect(events.onEnded).toHaveBeenCalledOnce();
    expect(hasher.workersLeft()).toBe(0);
  });

  it('passes the dial on to every lane', () => {
    const hasher = open();
    hasher.throttle(0.2);
    everyoneSays(ready);
    const [first] = workers;
    expect(first?.orders.at(-1)).toMatchObject({ kind: 'start', duty: 0.2 });
    hasher.throttle(0.9);
    expect(workers.map(({ orders }) => orders.at(-1))).toEqual(
      Array(3).fill({ kind: 'throttle', duty: 0.9 }),
    );
    hasher.dispose();
  });

  it('leaves none behind where the browser refuses the second worker', () => {
    const first = new FakeWorker();
    const create = vi.fn<() => LaneWorker>(() => {
      throw new Error('refused');
    });
    create.mockReturnValueOnce(first);
    expect(() => new Hasher(order, events, create)).toThrow('refused');
    expect(first.isTerminated).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shares a stop flag only where memory can be shared', async () => {
    vi.stubGlobal('crossOriginIsolated', true);
    const hasher = open();
    everyoneSays(ready);
    vi.unstubAllGlobals();
    const start = workers[0]?.orders[1];
    if (start?.kind !== 'start' || start.stopFlag === null) throw new Error('no flag');
    const stopped = hasher.stop();
    expect(new Int32Array(start.stopFlag)[0]).toBe(1);
    everyoneSays({ kind: 'stopped', report });
    await stopped;

    workers = [];
    open();
    everyoneSays(ready);
    expect(workers[0]?.orders[1]).toMatchObject({ kind: 'start', stopFlag: null });
  });
});
