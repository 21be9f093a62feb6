import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gentleTerms, type Run, type StopReason } from '#models/lending.ts';
import { FakeSurroundings } from './lending.fakes.ts';
import { createLending, type Lending, type Refusal } from './lending.ts';
import { lendInTurns } from './turns.ts';

const turns = (['javascript', 'wasm', 'simd'] as const).map((kernel) => ({
  ...gentleTerms,
  seconds: 5,
  kernel,
}));

let outside: FakeSurroundings;
let lending: Lending;
let runs: Run[];
let over: (Refusal | null)[];
let endings: StopReason[];
let phases: string[];

beforeEach(() => {
  vi.useFakeTimers();
  outside = new FakeSurroundings();
  lending = createLending(outside.given);
  [runs, over, phases, endings] = [[], [], [], []];
});
afterEach(() => {
  expect([...outside.left(), vi.getTimerCount()]).toEqual([0]);
  vi.useRealTimers();
});

async function begin(ms: number): Promise<void> {
  const events = {
    onTurn: (run: Run) => runs.push(run),
    onOver: (refusal: Refusal | null, endedBy: StopReason) => {
      over.push(refusal);
      endings.push(endedBy);
    },
  };
  // As soon as the change is through: nobody looks sooner.
  lending.subscribe(() => {
    queueMicrotask(() => phases.push(lending.state().phase));
  });
  lendInTurns(lending, 'race', turns, events);
  await vi.advanceTimersByTimeAsync(ms);
}
const wishes = () => outside.workers.map(({ orders }) => orders.find(({ kind }) => kind === 'load'));

describe('several turns', () => {
  it('are run one after the other, each with its own terms, and never two at a time', async () => {
    await begin(4_000);
    expect(outside.workers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(12_000);
    expect(runs.map(({ terms, endedBy }) => [terms, endedBy])).toEqual(turns.map((one) => [one, 'time']));
    expect(wishes()).toEqual(turns.map(({ kernel }) => ({ kind: 'load', kernel })));
    expect(over).toEqual([null]);
    expect(lending.state()).toMatchObject({ phase: 'idle', owner: null });
  });

  it('follow so closely that nobody sees the page at rest in between', async () => {
    await begin(16_000);
    expect(phases.filter((phase, place) => phase !== phases[place - 1])).toEqual([
      ...turns.flatMap(() => ['starting', 'running', 'stopping']),
      'idle',
    ]);
  });

  it('all end when one is stopped', async () => {
    await begin(7_000);
    void lending.stop('escape');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runs.map(({ endedBy }) => endedBy)).toEqual(['time', 'escape']);
    expect(over).toEqual([null]);
    expect(outside.workers).toHaveLength(2);
  });

  it('all end when one is stopped in the very moment its time is up', async () => {
    await begin(5_010);
    expect(lending.state().phase).toBe('stopping');
    outside.page.document.dispatchEvent(Object.assign(new Event('keydown'), { key: 'Escape' }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runs.map(({ endedBy }) => endedBy)).toEqual(['escape']);
    expect(over).toEqual([null]);
  });

  it('all end when one is stopped before its first hash', async () => {
    await begin(0);
    void lending.stop('pressed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([runs, over, endings]).toEqual([[], [null], ['pressed']]);
    expect(outside.workers).toHaveLength(1);
  });

  it('all end when a later one is stopped before its first hash, and it is told by what', async () => {
    await begin(4_000);
    lending.subscribe(() => {
      if (runs.length === 1 && lending.state().phase === 'starting') void lending.stop('escape');
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(runs.map(({ endedBy }) => endedBy)).toEqual(['time']);
    expect([over, endings]).toEqual([[null], ['escape']]);
  });

  it('are not begun where the first is refused, nor gone on with where a later one is', async () => {
    outside.areWorkersRefused = true;
    await begin(100);
    expect([runs, over]).toEqual([[], [{ kind: 'unavailable' }]]);
    outside.areWorkersRefused = false;
    over = [];
    await begin(4_000);
    outside.areWorkersRefused = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(runs).toHaveLength(1);
    expect(over).toEqual([{ kind: 'unavailable' }]);
  });

  it('wait for no other bench', async () => {
    void lending.start('other', gentleTerms);
    await vi.advanceTimersByTimeAsync(20);
    await begin(100);
    expect(over).toEqual([{ kind: 'busy', owner: 'other' }]);
    void lending.stop('pressed');
    await vi.advanceTimersByTimeAsync(100);
    expect([runs, over]).toHaveLength(2);
    expect(over).toHaveLength(1);
  });
});
