import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gentleTerms, type StopReason, type Terms } from '#models/lending.ts';
import { FakeSurroundings } from './lending.fakes.ts';
import { createLending, type Lending } from './lending.ts';

const measured: Terms = { ...gentleTerms, measures: true };

let outside: FakeSurroundings;
let lending: Lending;

beforeEach(() => {
  vi.useFakeTimers();
  outside = new FakeSurroundings();
  lending = createLending(outside.given);
});
afterEach(() => {
  expect([...outside.left(), vi.getTimerCount()]).toEqual([0]);
  vi.useRealTimers();
});

async function started(terms: Terms): Promise<void> {
  const start = lending.start('bench', terms);
  await vi.advanceTimersByTimeAsync(20);
  expect(await start).toBeNull();
  expect(lending.state().phase).toBe('running');
}
async function stopped(reason: StopReason = 'pressed') {
  void lending.stop(reason);
  await vi.advanceTimersByTimeAsync(100);
  return lending.state().lastRun;
}

describe('a run that measures the slow-down of the reader’s own work', () => {
  it('times a task before the first hash and during the run', async () => {
    await started(measured);
    await vi.advanceTimersByTimeAsync(2_000);
    const rest = { median: 13, ninetyFifth: 13 };
    expect(lending.state().reading?.ownTask).toEqual({ rest, run: null, measuringShare: 0.03 });
    await vi.advanceTimersByTimeAsync(1_000);
    const ownTask = { rest, run: { median: 22, ninetyFifth: 22 }, measuringShare: 0.03 };
    expect(lending.state().reading).toMatchObject({ ownTask, busyShare: 0.5 });
    const taskMs = lending.state().series.map((sample) => sample.taskMs);
    expect(taskMs).toEqual([...Array<null>(9).fill(null), 22, 22, 22]);
    const finished = await stopped();
    expect(finished).toMatchObject({ terms: measured, reading: { ownTask }, workersLeft: 0 });
    expect(finished?.requests.workers).toEqual(['/from-probe.js']);
  });

  it.each(['pressed', 'left'] as const)(
    'can be called off (%s) while the machine is measured at rest',
    async (reason) => {
      const start = lending.start('bench', measured);
      await vi.advanceTimersByTimeAsync(1);
      expect([lending.state().phase, outside.probes.length]).toEqual(['measuring', 1]);
      expect(await stopped(reason)).toBeNull();
      expect(await start).toBeNull();
      expect(lending.state()).toMatchObject({ phase: 'idle', refusal: null });
      expect(outside.workers).toEqual([]);
    },
  );

  it('ends every worker within the call where the page is left', async () => {
    await started(measured);
    void lending.stop('left');
    const all = [...outside.workers, ...outside.probes];
    expect(all.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
    await vi.advanceTimersByTimeAsync(0);
  });

  it('goes on without its reading where the browser grants no worker for it', async () => {
    outside.areProbesRefused = true;
    await started(measured);
    await vi.advanceTimersByTimeAsync(3_000);
    const { reading, series } = lending.state();
    expect([reading?.ownTask, series.at(-1)?.taskMs]).toEqual([null, null]);
    expect((await stopped())?.reading.ownTask).toBeNull();
  });

  it('ends when the worker that measures dies', async () => {
    await started(measured);
    outside.probes[0]?.onerror?.({ message: 'died' } as ErrorEvent);
    await vi.advanceTimersByTimeAsync(100);
    expect(lending.state().lastRun).toMatchObject({ endedBy: 'lost', workersLeft: 0 });
  });

  it('leaves no such worker where those that hash are refused', async () => {
    outside.areWorkersRefused = true;
    const start = lending.start('bench', measured);
    await vi.advanceTimersByTimeAsync(20);
    expect(await start).toEqual({ kind: 'unavailable' });
    expect(outside.probes).toHaveLength(1);
  });
});

it('a run that was not agreed to measure starts no worker for it', async () => {
  await started(gentleTerms);
  expect(outside.probes).toEqual([]);
  expect((await stopped())?.reading.ownTask).toBeNull();
});

it('a picture that stands still ends with its run', async () => {
  lending.hold(true);
  expect(lending.state().isStill).toBe(false);
  await started(gentleTerms);
  lending.hold(true);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(lending.state()).toMatchObject({ isStill: true, reading: { hashes: 900 } });
  await stopped();
  expect(lending.state().isStill).toBe(false);
});
