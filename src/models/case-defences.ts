import type { ArguedMatrix } from '#schemas/ways-in.ts';
import { placeOf, type Station } from './attack.ts';

/** A defence that does something against one way in, and why. */
export interface Answer {
  readonly id: string;
  readonly name: string;
  readonly at: Station;
  readonly reason: string;
}

/** What would have stood in the way of one way in: what stops it, and what at most limits it. */
export interface Answers {
  readonly way: string;
  readonly name: string;
  readonly stops: readonly Answer[];
  readonly limits: readonly Answer[];
}

/** The part of the matrix that a case file needs. */
export type CaseMatrix = Pick<ArguedMatrix, 'defences'> & {
  readonly vectors: readonly Pick<ArguedMatrix['vectors'][number], 'id' | 'name'>[];
};

/**
 * What would have stopped a case, for each of its ways that stands in the matrix; the least effort first, and of the
 * same effort the earliest station. A way that stands elsewhere is left out.
 */
export function answersTo(ways: readonly string[], { vectors, defences }: CaseMatrix): Answers[] {
  return ways.flatMap((way) => {
    const vector = vectors.find(({ id }) => id === way);
    if (!vector) return [];
    const found = defences
      .flatMap(({ id, facts, words }) => {
        const cell = facts.against[way];
        if (!cell || cell.verdict === 'nothing') return [];
        const { verdict, at } = cell;
        const { effort } = facts;
        return [{ id, name: words.name, at, verdict, effort, reason: words.against[way] ?? '' }];
      })
      .toSorted((one, other) => one.effort - other.effort || placeOf(one.at) - placeOf(other.at));
    const of = (wanted: 'stops' | 'limits') =>
      found
        .filter(({ verdict }) => verdict === wanted)
        .map(({ id, name, at, reason }) => ({ id, name, at, reason }));
    return [{ way, name: vector.name, stops: of('stops'), limits: of('limits') }];
  });
}
