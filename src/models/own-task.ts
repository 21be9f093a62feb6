import type { OwnTask, Spread } from './lending.ts';
import { spreadOf } from './spread.ts';

/** Fewer times than these say nothing, and a single one is never quoted. */
export const fewestTimes = 5;
/** A live reading speaks of the last ten times, about five seconds, so that it follows the dial. */
const late = 10;
/** Below this a task is not said to have become slower: its median differs by some per cent on a quiet machine too. */
const leastSlowDown = 1.15;

/** Median and 95th percentile of a task's times, in milliseconds; null of too few. */
export function spreadOfTimes(times: readonly number[]): Spread | null {
  return times.length < fewestTimes ? null : spreadOf(times);
}

/**
 * The task at rest and during a run.
 * @param over of late, or the whole run
 * @param measuringShare share of one core that the measuring takes
 * @returns null where there are too few times at rest to compare with
 */
export function ownTask(
  restTimes: readonly number[],
  runTimes: readonly number[],
  over: 'late' | 'whole',
  measuringShare: number,
): OwnTask | null {
  const rest = spreadOfTimes(restTimes);
  const run = spreadOfTimes(over === 'late' ? runTimes.slice(-late) : runTimes);
  return rest && { rest, run, measuringShare };
}

/** A point of the chart: the median of the last five times, in milliseconds; null of fewer. */
export function latestTaskMs(times: readonly number[]): number | null {
  return spreadOfTimes(times.slice(-fewestTimes))?.median ?? null;
}

/**
 * How many times as long the task takes during the run as at rest, by the medians; 1 where the difference is too
 * small to tell from chance, null while it is not known.
 */
export function slowDownOf({ rest, run }: OwnTask): number | null {
  if (run === null) return null;
  const times = run.median / rest.median;
  return times >= leastSlowDown ? times : 1;
}
