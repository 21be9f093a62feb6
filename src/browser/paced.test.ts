import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { gentleTerms } from '#models/lending.ts';
import type { LendingState } from './lending.ts';
import { paced } from './paced.ts';

const atRest: LendingState = {
  phase: 'idle',
  owner: null,
  terms: null,
  kernel: null,
  reading: null,
  series: [],
  remainingMs: 0,
  isStill: false,
  lastRun: null,
  endedBy: null,
  refusal: null,
};

function source() {
  let state = atRest;
  const listeners = new Set<() => void>();
  return {
    listeners,
    state: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (change: Partial<LendingState>) => {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('lets readings through at most once in the time given, and the last one always', () => {
  const lending = source();
  const slow = paced(lending, 500);
  const heard = vi.fn();
  slow.subscribe(heard);
  for (let remainingMs = 2_000; remainingMs > 0; remainingMs -= 100) {
    lending.set({ remainingMs });
    vi.advanceTimersByTime(100);
  }
  expect(heard.mock.calls.length).toBeLessThanOrEqual(5);
  vi.advanceTimersByTime(500);
  expect(slow.state().remainingMs).toBe(100);
});

it('tells a new phase at once, to every listener', () => {
  const lending = source();
  const slow = paced(lending, 500);
  const [one, other] = [vi.fn(), vi.fn()];
  slow.subscribe(one);
  slow.subscribe(other);
  lending.set({ remainingMs: 1 });
  lending.set({ phase: 'stopping' });
  expect(slow.state().phase).toBe('stopping');
  expect(one).toHaveBeenCalledTimes(2);
  expect(other).toHaveBeenCalledTimes(2);
});

it('hears nothing more once nobody listens', () => {
  const lending = source();
  const slow = paced(lending, 500);
  const stop = slow.subscribe(() => undefined);
  lending.set({ remainingMs: 1 });
  lending.set({ remainingMs: 2 });
  stop();
  expect(lending.listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

it('stands still while the reader wants it to, but for phases and the dial, and catches up afterwards', () => {
  const lending = source();
  const slow = paced(lending, 500);
  slow.subscribe(() => undefined);
  lending.set({ phase: 'running', remainingMs: 9_000 });
  lending.set({ isStill: true });
  for (let remainingMs = 8_000; remainingMs > 5_000; remainingMs -= 250) {
    lending.set({ remainingMs });
    vi.advanceTimersByTime(250);
  }
  expect(slow.state()).toMatchObject({ isStill: true, remainingMs: 9_000 });
  lending.set({ terms: gentleTerms, remainingMs: 4_000 });
  expect(slow.state()).toMatchObject({ terms: gentleTerms, remainingMs: 9_000 });
  lending.set({ isStill: false });
  expect(slow.state()).toMatchObject({ isStill: false, remainingMs: 4_000 });
  lending.set({ isStill: true });
  lending.set({ remainingMs: 3_000 });
  lending.set({ phase: 'stopping' });
  expect(slow.state()).toMatchObject({ phase: 'stopping', remainingMs: 3_000 });
  expect(vi.getTimerCount()).toBe(0);
});
