import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carbonGrams,
  chargesOf,
  energyJoules,
  gainPerCoreHour,
  priceOfEnergy,
  quotient,
  range,
  scaled,
  thiefGain,
} from './cost.ts';

const amount = fc.double({ min: 0.001, max: 1e6, noNaN: true });
const estimate = fc.tuple(amount, amount).map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));

describe('the cost of a run', () => {
  it('is worked out from busy time, watts and prices', () => {
    const joules = energyJoules(7.5, range(3, 8));
    expect(joules).toEqual({ low: 22.5, high: 60 });
    const euros = priceOfEnergy(joules, range(0.2, 0.4));
    expect(euros.low).toBeCloseTo(1.25e-6, 12);
    expect(euros.high).toBeCloseTo(6.667e-6, 9);
    expect(carbonGrams(range(3.6e6, 3.6e6), range(200, 300))).toEqual({ low: 200, high: 300 });
    expect(chargesOf(range(90_000, 180_000), range(50, 50))).toEqual({ low: 0.5, high: 1 });
    expect(thiefGain(1800, range(1, 4))).toEqual({ low: 0.5, high: 2 });
  });

  it('grows in line with time', () => {
    fc.assert(
      fc.property(amount, estimate, (seconds, watts) => {
        const once = energyJoules(seconds, watts);
        const twice = energyJoules(2 * seconds, watts);
        expect(twice.low).toBeCloseTo(2 * once.low, 6);
        expect(twice.high).toBeCloseTo(2 * once.high, 6);
      }),
    );
  });

  it('keeps every estimate in order', () => {
    fc.assert(
      fc.property(estimate, estimate, amount, (one, other, factor) => {
        for (const result of [quotient(one, other), scaled(one, factor), priceOfEnergy(one, other)]) {
          expect(result.low).toBeLessThanOrEqual(result.high);
        }
      }),
    );
  });

  it('pays one core its part of the network', () => {
    const network = {
      hashesPerSecond: range(1000, 1000),
      secondsPerBlock: 120,
      coinsPerBlock: 2,
      pricePerCoin: range(10, 20),
      poolFee: 0.5,
    };
    const gain = gainPerCoreHour(range(10, 10), network);
    expect(gain.low).toBeCloseTo(3, 9);
    expect(gain.high).toBeCloseTo(6, 9);
  });

  it('refuses what is no range', () => {
    expect(() => range(2, 1)).toThrow(RangeError);
    expect(() => range(-1, 1)).toThrow(RangeError);
    expect(() => range(Number.NaN, 1)).toThrow(RangeError);
    expect(() => quotient(range(1, 1), range(0, 1))).toThrow(RangeError);
  });
});
