import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadOf } from './spread.ts';

it('gives the middle and the 95th percentile of times in any order', () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf([7])).toEqual({ median: 7, ninetyFifth: 7 });
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(spreadOf(hundred)).toEqual({ median: 50, ninetyFifth: 95 });
});

it('stays within the times it was given', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000), { minLength: 1 }), (times) => {
      const spread = spreadOf(times);
      expect(times).toContain(spread?.median);
      expect(times).toContain(spread?.ninetyFifth);
      expect(spread?.median).toBeLessThanOrEqual(spread?.ninetyFifth ?? 0);
    }),
  );
});
