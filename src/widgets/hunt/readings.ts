import {
  type Curve,
  history,
  lookBack,
  type Summary,
  summaryOf,
  totalOf,
  type Watch,
} from '#models/load-curve.ts';
import type { Scene, Suspect } from '#models/suspects.ts';

/** When a list is read: now, or at the end of what the recorder noted. */
export interface Moment {
  readonly second: number;
  readonly watches: readonly Watch[];
}

/** Seconds between two readings of the total: the drop is to be seen at once. */
const totalEvery = 4;

/** The total of the metered programs over ten minutes, in cores. */
export function totalReadings({ suspects, metered }: Scene, { second, watches }: Moment): number[] {
  return totalOf(
    suspects.flatMap(({ id, curve }) =>
      curve && metered.includes(id) ? [lookBack(curve, second, watches, totalEvery)] : [],
    ),
  );
}

/** The top of the graph of the total, in cores, which stays as it is while a case goes on. */
export function ceilingOf(scene: Scene): number {
  const most = Math.max(1, ...totalReadings(scene, { second: 0, watches: [] }));
  return Math.ceil(2.2 * most) / 2;
}

/** Parts of the last ten minutes in which the list was open, as shares of its width. */
export function bandsOf({ second, watches }: Moment): { from: number; width: number }[] {
  const start = second - history.seconds;
  return watches.flatMap(({ from, to }) => {
    const [first, last] = [Math.max(from, start), Math.min(to, second)];
    return last > first
      ? [{ from: (first - start) / history.seconds, width: (last - first) / history.seconds }]
      : [];
  });
}

/** A quiet day of a suspect: as steady as it ever is, at what it takes then. */
export function quietReadings({ id, quiet }: Suspect): number[] {
  if (quiet === null) return [];
  const curve: Curve = {
    key: `${id} on a quiet day`,
    shape: { kind: 'waves', share: quiet, wobble: quiet / 8 },
  };
  return lookBack(curve, 0);
}

/** What a number of the scene comes to as a percentage of a core. */
export const percent = (share: number): number => Math.round(100 * share);

/** Low, high and mean as percentages. */
export function inPercent({ low, high, mean }: Summary): Record<'low' | 'high' | 'mean', number> {
  return { low: percent(low), high: percent(high), mean: percent(mean) };
}

export { summaryOf };
