import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FakeBattery } from './lending.fakes.ts';
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
  const meter = startPageMeter(null);
  expect(meter.read()).toEqual({ timerLatenessMs: null, frameMs: null, pressure: null, battery: null });
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

it('follows the battery by its own events, sees no drain below its step, and lets go of it', () => {
  const battery = new FakeBattery();
  battery.level = 0.62;
  const meter = startPageMeter(battery);
  battery.level = 0.61;
  expect(meter.read().battery).toEqual({ level: 0.62, isCharging: false, fall: 0 });
  battery.drainTo(0.6);
  expect(meter.read().battery?.level).toBe(0.6);
  expect(meter.read().battery?.fall).toBeCloseTo(0.02, 9);
  battery.charging = true;
  battery.drainTo(0.65);
  expect(meter.read().battery).toEqual({ level: 0.65, isCharging: true, fall: 0 });
  meter.stop();
  expect([battery.listening, vi.getTimerCount()]).toEqual([0, 0]);
});
