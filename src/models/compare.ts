import type { Run } from './lending.ts';

/** Less work than this, in core-milliseconds, is mostly starting up: what it says of a rate is chance. */
const leastBusyMs = 250;
/**
 * So many times one run may be another without a reason of its own. Measured: on an otherwise quiet machine the rate of
 * one kernel swings by a fifth, as clocks and caches have it; busy time keeps to the dial.
 */
const chance = { speed: 1.2, effort: 1.05 } as const;

/** How much the later of two is of the earlier; `times` is finite and above 1. */
export type Weighing =
  | { readonly kind: 'alike' }
  | { readonly kind: 'more'; readonly times: number }
  | { readonly kind: 'less'; readonly times: number };

/** What two runs differ in; null for what cannot be told. */
export type Comparison =
  | { readonly kind: 'short' }
  | {
      readonly kind: 'weighed';
      /** Hashes for each core-second. */
      readonly speed: Weighing | null;
      /** Core-seconds, and with them energy and money, whose estimates grow in step. */
      readonly effort: Weighing | null;
    };

type Measured = Pick<Run['reading'], 'hashes' | 'busyMs'>;
/** Whatever has hashes and busy time. */
export interface Measurable {
  readonly reading: Measured;
}

/** What a later run did for its core-seconds, and how many it took, against an earlier one. */
export function compareRuns(earlier: Measurable, later: Measurable): Comparison {
  const [one, other] = [earlier.reading, later.reading];
  if (!(one.busyMs >= leastBusyMs && other.busyMs >= leastBusyMs)) return { kind: 'short' };
  return {
    kind: 'weighed',
    speed: weigh(hashesPerCoreSecond(one), hashesPerCoreSecond(other), chance.speed),
    effort: weigh(one.busyMs, other.busyMs, chance.effort),
  };
}

/** Hashes for each busy second of one core; 0 where nothing ran. */
export function hashesPerCoreSecond({ hashes, busyMs }: Measured): number {
  return busyMs > 0 && hashes > 0 ? (1000 * hashes) / busyMs : 0;
}

/** How many times as much one is of another; null where either is nothing, or no number. */
export function timesOf(one: number, other: number): number | null {
  const times = one / other;
  return one > 0 && other > 0 && Number.isFinite(times) && times > 0 ? times : null;
}

/** The later of two amounts against the earlier; null where either is nothing, or no number. Up to `within` they are alike. */
export function weigh(earlier: number, later: number, within: number): Weighing | null {
  const times = timesOf(later, earlier);
  const inverse = timesOf(earlier, later);
  if (times === null || inverse === null) return null;
  if (times <= within && inverse <= within) return { kind: 'alike' };
  return times > 1 ? { kind: 'more', times } : { kind: 'less', times: inverse };
}
