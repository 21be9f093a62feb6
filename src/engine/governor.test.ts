import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pauseFor, settle, sliceMs } from './governor.ts';

/** A lane on an imaginary machine: work that overruns, timers that are late. Returns its busy share. */
function simulate(duty: number, forMs: number, overrun: () => number, late: () => number): number {
  let owedMs = 0;
  let restedMs = 0;
  let clockMs = 0;
  let busyMs = 0;
  while (clockMs < forMs) {
    const workMs = sliceMs + overrun();
    clockMs += workMs;
    busyMs += workMs;
    owedMs = settle(owedMs, workMs, restedMs, duty);
    const pause = pauseFor(owedMs);
    restedMs = pause.by === 'message' ? 0.02 : pause.ms + late();
    clockMs += restedMs;
  }
  return busyMs / clockMs;
}

describe('the governor', () => {
  it('holds any duty within two points, though slices overrun and timers are late', () => {
    const duties = fc.double({ min: 0.1, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        duties,
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.infiniteStream(fc.nat(8)),
        (duty, over, lates) => {
          const late = (): number => Number(lates.next().value);
          expect(Math.abs(simulate(duty, 10_000, () => over, late) - duty)).toBeLessThan(
            duty > 0.98 ? 0.03 : 0.02,
          );
        },
      ),
    );
  });

  it('never rests at full duty', () => {
    expect(pauseFor(settle(0, 20, 0, 1))).toEqual({ by: 'message' });
    expect(
      simulate(
        1,
        1_000,
        () => 0,
        () => 0,
      ),
    ).toBeGreaterThan(0.99);
  });

  it('adds up rests too short for a timer', () => {
    const owed = settle(0, 20, 0, 0.95);
    expect(pauseFor(owed)).toEqual({ by: 'message' });
    expect(pauseFor(settle(settle(settle(owed, 20, 0, 0.95), 20, 0, 0.95), 20, 0, 0.95)).by).toBe('timer');
  });

  it('makes up for a long pause by two slices at most', () => {
    expect(settle(0, 20, 60_000, 0.5)).toBe(-2 * sliceMs);
  });
});
