import type { Defence, Effect, Matrix, Vector } from '#models/attack.ts';
import { type Act, outcomeOf, type Reckoned } from '#models/break-chain.ts';
import { fill } from '#models/phrase.ts';
import type { ArguedMatrix } from '#schemas/ways-in.ts';
import type { ChainData, ChainWords } from './chain.ts';

type Words = ChainWords['words'];

/** The matrix as the model walks it. */
export function asMatrix({ vectors, defences }: ArguedMatrix): Matrix {
  return {
    vectors,
    defences: defences.map(({ id, facts }) => ({ id, ...facts })),
  };
}

/** A cell of the matrix, as it reads. */
export function cellWords({ matrix, at }: Pick<Words, 'matrix' | 'at'>, effect: Effect): string {
  return effect.verdict === 'nothing' ? matrix.nothing : fill(matrix[effect.verdict], { at: at[effect.at] });
}

/** What a defence costs in money, in words. */
export function moneyWords({ money }: Pick<Words, 'money'>, level: number): string {
  return [money.none, money.some, money.much][level] ?? money.much;
}

/** Names of defences as they stand in a sentence, by id. */
export function quotedNames(quoted: string, names: ReadonlyMap<string, string>) {
  return (set: readonly Pick<Defence, 'id'>[]): string =>
    set.map(({ id }) => fill(quoted, { name: names.get(id) ?? id })).join(', ');
}

/** The name of every defence, by id. */
export function namesIn({ defences }: ArguedMatrix): ReadonlyMap<string, string> {
  return new Map(defences.map(({ id, words }) => [id, words.name]));
}

/** How a way in ends, and for each defence met on the road, why it acts as it does. */
export function laneWords({ words, matrix }: ChainData, vector: Vector, set: readonly Defence[]) {
  const { live, at } = words;
  const ending = outcomeOf(vector, set);
  const names = quotedNames(words.quoted, namesIn(matrix));
  const listed = (acts: readonly Act[]): string => names(acts.map(({ defence }) => defence));
  const because = (met: readonly Pick<Act, 'defence'>[]): string[] =>
    met.map(({ defence }) => {
      const own = matrix.defences.find(({ id }) => id === defence.id)?.words;
      const reason = own?.against[vector.id] ?? '';
      return met.length === 1 ? reason : fill(live.because, { defence: own?.name ?? '', reason });
    });
  if (ending.end === 'slipped') {
    const { limits } = ending;
    return {
      ending,
      said: limits.length > 0 ? fill(live.slips, { defences: listed(limits) }) : live.slipsFree,
      reasons: because(limits),
      more: [],
    };
  }
  const { by, limits, others } = ending;
  return {
    ending,
    said: fill(live.stopped, { at: at[ending.at], defence: names([by]) }),
    reasons: because([{ defence: by }]),
    more: [
      ...(limits.length > 0 ? [fill(live.limited, { defences: listed(limits) })] : []),
      ...(others.length > 0 ? [fill(live.behind, { defences: listed(others) })] : []),
    ],
  };
}

/** What gets past, of a hundred. */
export function pastWords({ live }: Words, share: number): string {
  const ofHundred = Math.round(100 * share);
  return ofHundred === 0 ? live.hardly : fill(live.past, { share: ofHundred });
}

/** The whole result in two sentences. */
export function summaryWords({ words, matrix }: ChainData, result: Reckoned, all: number): string {
  const { live } = words;
  const worst = matrix.vectors.find(({ id }) => id === result.worst?.id)?.short ?? '';
  return fill(result.stopped === all ? live.allStopped : live.summary, {
    stopped: result.stopped,
    limited: result.limited,
    all,
    worst,
  });
}
