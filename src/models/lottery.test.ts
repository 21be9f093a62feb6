import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explorerHex } from './header.ts';
import { chanceBy, expectedTries, leadingZeroBits, triesForChance, zeroBitsOfDigest } from './lottery.ts';

const bits = fc.integer({ min: 0, max: 40 });

describe('the lottery', () => {
  it('counts leading zero bits', () => {
    expect(leadingZeroBits('8000')).toBe(0);
    expect(leadingZeroBits('7fff')).toBe(1);
    expect(leadingZeroBits('0010')).toBe(11);
    expect(leadingZeroBits('0000')).toBe(16);
    expect(leadingZeroBits('000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f')).toBe(43);
  });

  it('counts the same in a digest as in its printed form', () => {
    const digest = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 32 }), fc.nat(31));
    fc.assert(
      fc.property(digest, ([bytes, zeros]) => {
        bytes.fill(0, Math.max(0, bytes.length - zeros));
        expect(zeroBitsOfDigest(bytes)).toBe(leadingZeroBits(explorerHex(bytes)));
      }),
    );
  });

  it('doubles the expected work with each further bit', () => {
    fc.assert(
      fc.property(bits, (n) => {
        expect(expectedTries(n + 1)).toBe(2 * expectedTries(n));
      }),
    );
  });

  it('keeps chances between 0 and 1, and they only grow with tries', () => {
    fc.assert(
      fc.property(bits, fc.nat(1e9), fc.nat(1e9), (n, tries, more) => {
        const chance = chanceBy(tries, n);
        expect(chance).toBeGreaterThanOrEqual(0);
        expect(chance).toBeLessThanOrEqual(1);
        expect(chanceBy(tries + more, n)).toBeGreaterThanOrEqual(chance);
      }),
    );
  });

  it('reaches about 63 % after the expected number of tries', () => {
    expect(chanceBy(expectedTries(20), 20)).toBeCloseTo(1 - Math.exp(-1), 5);
    expect(chanceBy(1, 60)).toBeCloseTo(2 ** -60, 25);
    expect(chanceBy(Number.NaN, 3)).toBe(0);
  });

  it('says how many tries a chance takes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, chance) => {
          const tries = triesForChance(chance, n);
          expect(chanceBy(tries, n)).toBeGreaterThanOrEqual(chance - 1e-9);
          expect(chanceBy(tries - 1, n)).toBeLessThan(chance + 1e-9);
        },
      ),
    );
    expect(triesForChance(0, 8)).toBe(0);
    expect(triesForChance(1, 8)).toBe(Number.POSITIVE_INFINITY);
  });
});
