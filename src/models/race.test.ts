import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearest, rateOf, ratioOf, spoken } from './race.ts';

const legs = (shortHashes: number, hardHashes: number, busyMs = 1_000) => ({
  short: { hashes: shortHashes, busyMs },
  memoryHard: { hashes: hardHashes, busyMs },
});

describe('the ratio of a race', () => {
  it('is that of hashes in the same time', () => {
    expect(ratioOf(legs(9_000_000, 1_000))).toBe(9_000);
    expect(rateOf({ hashes: 500, busyMs: 250 })).toBe(2_000);
  });

  it('does not depend on how long they ran, nor on who ran longer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 100 }), (hashes, times) => {
        const once = { hashes, busyMs: 250 };
        const often = { hashes: hashes * times, busyMs: 250 * times };
        expect(ratioOf({ short: once, memoryHard: often })).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is not known before both have hashed', () => {
    expect(ratioOf(legs(9, 0))).toBeNull();
    expect(ratioOf(legs(0, 9))).toBeNull();
    expect(ratioOf(legs(9, 9, 0))).toBeNull();
  });
});

describe('the nearest guess', () => {
  const guesses = { alike: 1, hundred: 100, tenThousand: 10_000, million: 1_000_000 };

  it('is counted in factors', () => {
    expect(nearest(guesses, 5_000)).toBe('tenThousand');
    expect(nearest(guesses, 999)).toBe('hundred');
    expect(nearest(guesses, 0.3)).toBe('alike');
    expect(nearest(guesses, 1e12)).toBe('million');
  });

  it('is itself where it was right', () => {
    for (const [name, value] of Object.entries(guesses)) expect(nearest(guesses, value)).toBe(name);
  });
});

describe('a figure as people say it', () => {
  it.each([
    [9_312, '9,300'],
    [270_806, '270,000'],
    [10_000_000, '10 million'],
    [1_640_000_000, '1.6 billion'],
    [115.96, '120'],
    [4.13, '4.1'],
    [0.0302, '0.03'],
  ])('%d is %s', (value, words) => {
    expect(spoken(value, 'en-GB')).toBe(words);
  });
});
