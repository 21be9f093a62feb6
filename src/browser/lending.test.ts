import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gentleTerms, raceTerms, type Terms } from '#models/lending.ts';
import { FakeBattery, FakeSurroundings } from './lending.fakes.ts';
import { createLending, type Lending, type LendingState } from './lending.ts';

let outside: FakeSurroundings;
let lending: Lending;

beforeEach(() => {
  vi.useFakeTimers();
  outside = new FakeSurroundings();
  lending = createLending(outside.given);
});
afterEach(() => {
  vi.useRealTimers();
});

async function started(terms: Terms = gentleTerms, insisted = false): Promise<LendingState> {
  const start = lending.start('bench', terms, { insisted });
  await vi.advanceTimersByTimeAsync(terms.measures ? 20 : 10);
  expect(await start).toBeNull();
  return lending.state();
}
async function stopped(): Promise<LendingState> {
  await vi.advanceTimersByTimeAsync(100);
  return lending.state();
}
function expectNothingLeft(): void {
  expect([...outside.left(), vi.getTimerCount()]).toEqual([0]);
}
function press(key: string): void {
  outside.page.document.dispatchEvent(Object.assign(new Event('keydown'), { key }));
}

const endings: Record<string, { reason: string; happen: () => void }> = {
  'Stop is pressed': { reason: 'pressed', happen: () => void lending.stop('pressed') },
  'Escape is pressed': {
    reason: 'escape',
    happen: () => {
      press('Escape');
    },
  },
  'the tab is hidden': {
    reason: 'hidden',
    happen: () => {
      outside.page.document.visibilityState = 'hidden';
      outside.page.document.dispatchEvent(new Event('visibilitychange'));
    },
  },
  'the page is left': {
    reason: 'left',
    happen: () => outside.page.window.dispatchEvent(new Event('pagehide')),
  },
  'the page is frozen': {
    reason: 'left',
    happen: () => outside.page.document.dispatchEvent(new Event('freeze')),
  },
  'the battery runs low': { reason: 'battery', happen: () => outside.battery?.drainTo(0.19) },
  'a worker dies': {
    reason: 'lost',
    happen: () => outside.workers[0]?.onerror?.({ message: 'died' } as ErrorEvent),
  },
  'the machine has slept': {
    reason: 'slept',
    happen: () => {
      vi.setSystemTime(Date.now() + 3_600_000);
      vi.advanceTimersByTime(250);
    },
  },
  'the time is over': { reason: 'time', happen: () => vi.advanceTimersByTime(15_000) },
};

const measured: Terms = { ...gentleTerms, measures: true };

/** Whether it can happen before the first hash with the same outcome. */
function isEarly([, { reason }]: [string, { reason: string }]): boolean {
  return ['pressed', 'escape', 'hidden', 'left'].includes(reason);
}

describe('a run', () => {
  it.each(Object.entries(endings))(
    'ends when %s, and leaves nothing behind',
    async (_, { reason, happen }) => {
      outside.battery = new FakeBattery();
      await started({ ...measured, lanes: 3 });
      expect(outside.probes).toHaveLength(1);
      expect(lending.state().kernel).toBe('fake');
      await vi.advanceTimersByTimeAsync(1_000);
      happen();
      const { phase, owner, terms, kernel, reading, lastRun } = await stopped();
      expect(lastRun).toMatchObject({
        endedBy: reason,
        owner: 'bench',
        workersLeft: 0,
        kernel: 'fake',
        cores: 9,
      });
      expect([phase, owner, terms, kernel, reading]).toEqual(['idle', null, null, null, null]);
      expect(outside.workers).toHaveLength(3);
      expectNothingLeft();
    },
  );

  it.each(Object.entries(endings).filter(isEarly))(
    'can be called off before its first hash when %s',
    async (_, { happen }) => {
      const start = lending.start('bench', gentleTerms);
      expect(lending.state().phase).toBe('starting');
      await vi.advanceTimersByTimeAsync(1);
      happen();
      await vi.advanceTimersByTimeAsync(50);
      expect(await start).toBeNull();
      expect(lending.state()).toMatchObject({ phase: 'idle', lastRun: null, refusal: null });
      expectNothingLeft();
    },
  );

  it('reads its meters four times a second and sums itself up', async () => {
    await started();
    await vi.advanceTimersByTimeAsync(2_000);
    const { reading, series, remainingMs } = lending.state();
    expect(series).toHaveLength(8);
    expect(reading).toMatchObject({ hashes: 1_900, hashesPerSecond: 1_000, busyShare: 0.5, busyMs: 950 });
    expect(remainingMs).toBe(13_000);
    outside.workers[0]?.requests.push('/from-worker.js');
    await vi.advanceTimersByTimeAsync(100);
    void lending.stop('pressed');
    const { lastRun } = await stopped();
    expect(lastRun?.requests).toEqual({ page: ['/late.js'], workers: ['/from-worker.js'] });
    expect(lastRun?.stopLatencyMs).toBe(5);
    const { hashes = 0, elapsedMs = 0, hashesPerSecond = 0 } = lastRun?.reading ?? {};
    expect((hashesPerSecond * elapsedMs) / 1000).toBeCloseTo(hashes, 6);
  });

  it('holds the caps whatever the view asks', async () => {
    outside.cores = 3;
    const { terms } = await started({ lanes: 64, duty: 7, seconds: 1e6, zeroBits: 99 });
    expect(terms).toEqual({ lanes: 2, duty: 1, seconds: 60, zeroBits: 32 });
    lending.throttle(9);
    expect(lending.state().terms?.duty).toBe(1);
    lending.throttle(0);
    expect(lending.state().terms?.duty).toBe(0.1);
    expect(outside.workers.map(({ orders }) => orders.at(-1))).toEqual(
      Array(2).fill({ kind: 'throttle', duty: 0.1 }),
    );
    await vi.advanceTimersByTimeAsync(60_100);
    expect(lending.state().lastRun?.endedBy).toBe('time');
    expectNothingLeft();
  });

  it('loads both kinds of work for a race, on one lane', async () => {
    const { terms } = await started({ ...raceTerms, lanes: 8 });
    expect(terms).toEqual(raceTerms);
    const [worker, ...others] = outside.workers;
    expect(others).toEqual([]);
    expect(worker?.orders).toEqual([
      { kind: 'load', kernel: null, races: true },
      expect.objectContaining({ kind: 'start', race: { turnMs: 250 } }),
    ]);
  });

  it('gives a quest one lane, and ends when it is fulfilled', async () => {
    const quest = { headerHex: '00'.repeat(80), fromNonce: 7, wins: 1 };
    const { terms } = await started({ ...gentleTerms, lanes: 8, quest });
    expect(terms).toMatchObject({ lanes: 1, quest });
    expect(outside.workers.map(({ orders }) => orders.at(-1))).toEqual([
      expect.objectContaining({ kind: 'start', quest, zeroBits: 12 }),
    ]);
    const win = { ...{ hashHex: '0', zeroBits: 12, nonce: 9, headerHex: '0' }, tries: 3 };
    const findings = { wins: [win], pendingTries: 0 };
    const report = outside.workers[0]?.report();
    if (report) outside.workers[0]?.say({ kind: 'stopped', report: { ...report, findings } });
    const { lastRun } = await stopped();
    expect(lastRun).toMatchObject({ endedBy: 'found', reading: { findings }, workersLeft: 0 });
    expectNothingLeft();
  });

  it.each([null, 1, 2])('lends one lane on %s cores', async (count) => {
    outside.cores = count;
    await started({ ...gentleTerms, lanes: 8 });
    expect(outside.workers).toHaveLength(1);
  });

  it('tells its listeners, with a new snapshot only where something changed', async () => {
    const listener = vi.fn();
    const unsubscribe = lending.subscribe(listener);
    const before = lending.state();
    expect(lending.state()).toBe(before);
    await started();
    expect(listener).toHaveBeenCalledTimes(2);
    expect(lending.state()).not.toBe(before);
    unsubscribe();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is not disturbed by other keys', async () => {
    await started();
    press('Enter');
    expect(lending.state().phase).toBe('running');
  });

  it('answers a stop when nothing runs', async () => {
    expect(await lending.stop('pressed')).toBeNull();
    lending.throttle(1);
    expect(lending.state().phase).toBe('idle');
  });
});

describe('a wish to start', () => {
  it('is refused while another bench runs, or replaces it when asked to', async () => {
    await started();
    expect(await lending.start('other', gentleTerms)).toEqual({ kind: 'busy', owner: 'bench' });
    expect(lending.state()).toMatchObject({
      owner: 'bench',
      refusal: { owner: 'other', reason: { kind: 'busy' } },
    });
    const replacing = lending.start('other', gentleTerms, { replace: true });
    await vi.advanceTimersByTimeAsync(50);
    expect(await replacing).toBeNull();
    expect(lending.state()).toMatchObject({ owner: 'other', phase: 'running', refusal: null });
    expect(lending.state().lastRun).toMatchObject({ owner: 'bench', endedBy: 'replaced' });
    expect(outside.workers.filter(({ isTerminated }) => !isTerminated)).toHaveLength(1);
  });

  it('waits for a run that is just stopping', async () => {
    await started();
    void lending.stop('pressed');
    const next = lending.start('other', gentleTerms);
    await vi.advanceTimersByTimeAsync(50);
    expect(await next).toBeNull();
    expect(lending.state().owner).toBe('other');
    expect(lending.state().lastRun?.endedBy).toBe('pressed');
  });

  it('lets only one of two through that come together', async () => {
    const both = Promise.all([
      lending.start('one', gentleTerms, { replace: true }),
      lending.start('two', gentleTerms),
    ]);
    await vi.advanceTimersByTimeAsync(50);
    expect(await both).toEqual([null, { kind: 'busy', owner: 'one' }]);
    expect(outside.workers).toHaveLength(1);
  });

  it('is refused on a low battery unless it charges or the reader insists', async () => {
    outside.battery = new FakeBattery();
    outside.battery.level = 0.19;
    expect(await lending.start('bench', gentleTerms)).toEqual({ kind: 'battery', level: 0.19 });
    expectNothingLeft();
    expect(outside.workers).toEqual([]);
    await started(gentleTerms, true);
    outside.battery.drainTo(0.11);
    expect(lending.state().phase).toBe('running');
    outside.battery.drainTo(0.1);
    expect((await stopped()).lastRun?.endedBy).toBe('battery');
    expect(await lending.start('bench', gentleTerms, { insisted: true })).toMatchObject({ kind: 'battery' });
    outside.battery.charging = true;
    await started();
    outside.battery.charging = false;
    outside.battery.dispatchEvent(new Event('chargingchange'));
    expect((await stopped()).lastRun?.endedBy).toBe('battery');
    expectNothingLeft();
  });

  it.each([
    { kind: 'memory', make: () => (outside.memoryGigabytes = 1), wanted: { kind: 'memory', gigabytes: 1 } },
    { kind: 'saved data', make: () => (outside.savesData = true), wanted: { kind: 'saveData' } },
  ])('is refused for $kind unless the reader insists, for that run only', async ({ make, wanted }) => {
    expect(await lending.scruple()).toBeNull();
    make();
    expect(await lending.scruple()).toEqual(wanted);
    expect(await lending.start('bench', gentleTerms)).toEqual(wanted);
    expect(lending.state()).toMatchObject({ phase: 'idle', refusal: { owner: 'bench', reason: wanted } });
    await started(gentleTerms, true);
    void lending.stop('pressed');
    await stopped();
    expect(await lending.start('bench', gentleTerms)).toEqual(wanted);
    expectNothingLeft();
    expect(outside.workers).toHaveLength(1);
  });

  it('is refused on a hidden page', async () => {
    outside.page.document.visibilityState = 'hidden';
    expect(await lending.start('bench', gentleTerms)).toEqual({ kind: 'hidden' });
    expectNothingLeft();
  });

  it('is refused where workers cannot be had, or do not load', async () => {
    outside.areWorkersRefused = true;
    expect(await lending.start('bench', gentleTerms)).toEqual({ kind: 'unavailable' });
    expect(lending.state()).toMatchObject({ phase: 'idle', refusal: { owner: 'bench' } });
    outside.areWorkersRefused = false;
    const start = lending.start('bench', measured);
    await vi.advanceTimersByTimeAsync(11);
    outside.workers[0]?.onerror?.({ message: '404' } as ErrorEvent);
    expect(await start).toEqual({ kind: 'unavailable' });
    expectNothingLeft();
  });
});
