import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Probe, type ProbeWorker } from './probe.ts';
import type { ProbeEvent, ProbeOrder } from './protocol.ts';

class FakeWorker implements ProbeWorker {
  readonly orders: ProbeOrder[] = [];
  isTerminated = false;
  onmessage: ProbeWorker['onmessage'] = null;
  onerror: ProbeWorker['onerror'] = null;
  onmessageerror: ProbeWorker['onmessageerror'] = null;
  postMessage(order: ProbeOrder): void {
    this.orders.push(order);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(data: ProbeEvent): void {
    this.onmessage?.({ data } as MessageEvent<ProbeEvent>);
  }
}

const rested: ProbeEvent = { kind: 'rested', times: Array<number>(12).fill(13) };
const timed = (tookMs: number, count = 1): ProbeEvent => ({
  kind: 'timed',
  tookMs,
  busyMs: 15 * count,
  cyclesMs: 500 * count,
  requests: [],
});

const onLost = vi.fn();
let worker: FakeWorker;
const open = (): Probe => new Probe(() => worker, onLost);

async function watching(): Promise<Probe> {
  const probe = open();
  const resting = probe.measureRest();
  worker.say(rested);
  await resting;
  probe.watch(16_000);
  return probe;
}

beforeEach(() => {
  worker = new FakeWorker();
  onLost.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the probe', () => {
  it('is measured at rest, then during the run, and quotes nothing while there is little to quote', async () => {
    const probe = await watching();
    expect(worker.orders).toEqual([{ kind: 'rest' }, { kind: 'watch', atMostMs: 16_000 }]);
    const rest = { median: 13, ninetyFifth: 13 };
    expect(probe.reading('late')).toEqual({ rest, run: null, measuringShare: 0 });
    for (let count = 1; count <= 4; count += 1) worker.say(timed(22, count));
    expect(probe.reading('late')?.run).toBeNull();
    expect(probe.latestMs()).toBeNull();
    worker.say(timed(900, 5));
    expect(probe.reading('late')).toEqual({
      rest,
      run: { median: 22, ninetyFifth: 900 },
      measuringShare: 0.03,
    });
    expect(probe.latestMs()).toBe(22);
    probe.dispose();
  });

  it('stops politely, then is gone', async () => {
    const probe = await watching();
    const stopped = probe.stop();
    expect(worker.orders.at(-1)).toEqual({ kind: 'stop' });
    expect(probe.workersLeft()).toBe(1);
    worker.say({ kind: 'stopped' });
    await stopped;
    expect([probe.workersLeft(), worker.isTerminated, vi.getTimerCount()]).toEqual([0, true, 0]);
    await probe.stop();
    expect(onLost).not.toHaveBeenCalled();
  });

  it('is ended without an answer within 100 ms', async () => {
    const probe = await watching();
    const stopped = probe.stop();
    await vi.advanceTimersByTimeAsync(99);
    await stopped;
    expect(worker.isTerminated).toBe(true);
  });

  it('can be stopped while it measures at rest', async () => {
    const probe = open();
    const resting = probe.measureRest();
    const stopped = probe.stop();
    worker.say({ kind: 'stopped' });
    await Promise.all([resting, stopped]);
    expect(vi.getTimerCount()).toBe(0);
    expect(probe.reading('whole')).toBeNull();
  });

  it('is done without where the browser refuses it, or it never answers', async () => {
    const refused = new Probe(() => {
      throw new Error('refused');
    }, onLost);
    await refused.measureRest();
    refused.watch(16_000);
    await refused.stop();
    expect([refused.reading('whole'), refused.workersLeft(), vi.getTimerCount()]).toEqual([null, 0, 0]);
    const silent = open();
    const resting = silent.measureRest();
    await vi.advanceTimersByTimeAsync(5_000);
    await resting;
    expect([silent.workersLeft(), worker.isTerminated]).toEqual([0, true]);
    expect(onLost).not.toHaveBeenCalled();
  });

  it('is taken for dead once it has been silent for long, but not while its task is slow', async () => {
    await watching();
    worker.say(timed(13));
    vi.advanceTimersByTime(3_000);
    expect(onLost).not.toHaveBeenCalled();
    worker.say(timed(500));
    vi.advanceTimersByTime(10_000);
    expect(onLost).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3_500);
    expect(onLost).toHaveBeenCalledOnce();
    expect([worker.isTerminated, vi.getTimerCount()]).toEqual([true, 0]);
  });

  it.each(['error', 'messageerror', 'failed'])('is lost when it says %s', async (what) => {
    const probe = await watching();
    if (what === 'error') worker.onerror?.({ message: 'died' } as ErrorEvent);
    if (what === 'messageerror') worker.onmessageerror?.({} as MessageEvent);
    if (what === 'failed') worker.say({ kind: 'failed', message: 'cannot' });
    expect(onLost).toHaveBeenCalledOnce();
    expect([probe.workersLeft(), vi.getTimerCount()]).toEqual([0, 0]);
  });
});
