import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startPageMeter } from './page-meter.ts';

/** By how much the clock is ahead of the timers. */
let lagMs = 0;

beforeEach(() => {
  lagMs = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.stubGlobal('performance', { now: () => Date.now() + lagMs });
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('measures frames and timers, takes the worst lateness once, and leaves nothing running', () => {
  const meter = startPageMeter();
  expect(meter.read()).toEqual({ timerLatenessMs: null, frameMs: null, pressure: null });
  vi.advanceTimersByTime(1_000);
  expect(meter.read().timerLatenessMs).toEqual({ median: 0, ninetyFifth: 0 });
  expect(meter.read().frameMs).toEqual({ median: 16, ninetyFifth: 16 });
  expect(meter.takeWorstLatenessMs()).toBe(0);
  lagMs = 90;
  vi.advanceTimersByTime(100);
  expect(meter.takeWorstLatenessMs()).toBe(90);
  expect(meter.takeWorstLatenessMs()).toBe(0);
  meter.stop();
  expect(vi.getTimerCount()).toBe(0);
});
