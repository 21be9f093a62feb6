import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedTries, triesForChance } from './lottery.ts';
import { histogram, luckOf } from './luck.ts';

/** Numbers from 0 to 1 that look like chance and are the same in every run (Marsaglia's xorshift, 32 bits). */
function seeded(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Lengths of searches as chance deals them. */
function dealt(count: number, zeroBits: number, seed: number): number[] {
  const next = seeded(seed);
  return Array.from({ length: count }, () => Math.max(1, triesForChance(next(), zeroBits)));
}

const bits = fc.integer({ min: 1, max: 24 });

describe('luck', () => {
  it('has a mean that comes near two to the bits when many searches are dealt', () => {
    fc.assert(
      fc.property(bits, fc.integer({ min: 1, max: 2 ** 30 }), (zeroBits, seed) => {
        const { mean = 0 } = luckOf(dealt(20_000, zeroBits, seed)) ?? {};
        // Standard deviation of such a mean is below 1/141 of it; six of them is once in a thousand million.
        expect(Math.abs(mean / expectedTries(zeroBits) - 1)).toBeLessThan(6 / 141);
      }),
      { numRuns: 25 },
    );
  });

  it('counts every search once, and shares make one whole', () => {
    fc.assert(
      fc.property(bits, fc.array(fc.integer({ min: 1, max: 2 ** 30 })), (zeroBits, lengths) => {
        const bins = histogram(lengths, zeroBits);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(lengths.length);
        expect(bins.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
        expect(bins.every(({ share }) => share >= 0)).toBe(true);
      }),
    );
  });

  it('fills its bins as the law says, when many are dealt', () => {
    const count = 20_000;
    for (const { count: found, share } of histogram(dealt(count, 12, 4711), 12)) {
      expect(Math.abs(found - count * share)).toBeLessThan(6 * Math.sqrt(count * share) + 1);
    }
  });

  it('puts a length on the mark below it', () => {
    const bins = histogram([2_048, 2_049, 24_576, 24_577], 12);
    expect(bins.map(({ count }) => count)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1]);
  });

  it('names the middle, the average and the longest', () => {
    expect(luckOf([])).toBeNull();
    expect(luckOf([7])).toEqual({ median: 7, mean: 7, longest: 7 });
    expect(luckOf([1, 90, 3, 2])).toEqual({ median: 2.5, mean: 24, longest: 90 });
  });
});
