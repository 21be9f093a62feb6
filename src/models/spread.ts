import type { Spread } from './lending.ts';

/** Median and 95th percentile (nearest rank) of measured times; null of none. */
export function spreadOf(times: readonly number[]): Spread | null {
  const sorted = [...times].sort((one, other) => one - other);
  const rank = (share: number): number | undefined => sorted[Math.ceil(share * sorted.length) - 1];
  const median = rank(0.5);
  const ninetyFifth = rank(0.95);
  return median === undefined || ninetyFifth === undefined ? null : { median, ninetyFifth };
}
