import { chanceBy, expectedTries } from './lottery.ts';

/** Searches whose lengths, in halves of the mean, lie between two marks. */
export interface Bin {
  /** Lengths in it are longer than this, and not longer than `to`, both in means. */
  readonly from: number;
  /** Infinite for the last. */
  readonly to: number;
  readonly count: number;
  /** Share of all searches that the geometric law puts here, 0 to 1. */
  readonly share: number;
}

/** Bins are half a mean wide, and the last takes everything beyond six means. */
const binsPerMean = 2;
const lastFrom = 6;

/** Lengths of searches, in tries, sorted into bins, with the share that chance alone would put in each. */
export function histogram(lengths: readonly number[], zeroBits: number): Bin[] {
  const mean = expectedTries(zeroBits);
  return Array.from({ length: binsPerMean * lastFrom + 1 }, (_, place) => {
    const from = place / binsPerMean;
    const to = from < lastFrom ? from + 1 / binsPerMean : Number.POSITIVE_INFINITY;
    const count = lengths.filter((tries) => tries > from * mean && tries <= to * mean).length;
    const before = (means: number): number =>
      means === Number.POSITIVE_INFINITY ? 1 : chanceBy(Math.floor(means * mean), zeroBits);
    return { from, to, count, share: before(to) - before(from) };
  });
}

export interface Luck {
  readonly median: number;
  readonly mean: number;
  readonly longest: number;
}

/** Middle, average and longest of some lengths, in their unit; null of none. */
export function luckOf(lengths: readonly number[]): Luck | null {
  if (lengths.length === 0) return null;
  const sorted = [...lengths].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const at = (place: number): number => sorted[place] ?? 0;
  return {
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    mean: sorted.reduce((sum, length) => sum + length, 0) / sorted.length,
    longest: at(sorted.length - 1),
  };
}
