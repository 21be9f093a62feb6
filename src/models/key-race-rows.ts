import type { Range } from './cost.ts';
import type { Moment } from './key-race-moments.ts';
import { moments } from './key-race-moments.ts';
import { costAt, type Race } from './key-race.ts';

/** What a race has come to by a second, and what has happened since the row before. */
export interface Row {
  readonly second: number;
  readonly cost: Range;
  readonly happened: readonly Moment[];
}

const [minute, hour, day] = [60, 3_600, 86_400];
const counted = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, place) => from + place);

/** The first minutes, every hour of the first day, every day of a month. */
export const everyHour: readonly number[] = [
  ...[1, 5, 15, 30].map((n) => n * minute),
  ...counted(1, 24).map((n) => n * hour),
  ...counted(2, 30).map((n) => n * day),
];

/** A race at these seconds, which rise. */
export function rowsAt(race: Race, seconds: readonly number[]): readonly Row[] {
  const all = moments(race);
  return seconds.map((second, place) => {
    const before = seconds[place - 1] ?? -1;
    return {
      second,
      cost: costAt(race, second),
      happened: all.filter(({ at }) => at.low > before && at.low <= second),
    };
  });
}
