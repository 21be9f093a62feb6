import { getCollection, getEntry } from 'astro:content';
import type { Matrix } from '#models/attack.ts';
import type { BreakChainWords } from '#schemas/break-chain.ts';
import type { DefenceWords, VectorWords } from '#schemas/ways-in.ts';
import { benchId } from './chain.ts';

/** Everything known about ways in and defences, in the order of their files, for what the server writes. */
export interface ChainContent {
  readonly words: BreakChainWords;
  readonly matrix: Matrix;
  readonly wayWords: ReadonlyMap<string, VectorWords>;
  readonly defenceWords: ReadonlyMap<string, DefenceWords>;
}

/** Reads the content the bench and the argued matrix are made of. Throws where something is missing. */
export async function chainContent(): Promise<ChainContent> {
  const words = (await getEntry('ui', benchId))?.data;
  if (words?.widget !== benchId) throw new Error(`content/en lacks the words of ${benchId}.`);
  const vectors = (await getCollection('vectors')).toSorted((a, b) => a.data.place - b.data.place);
  const defences = (await getCollection('defences')).toSorted((a, b) => a.data.place - b.data.place);
  return {
    words,
    matrix: {
      vectors: vectors.map(({ id, data }) => ({ id, ...data })),
      defences: defences.map(({ id, data }) => ({ id, ...data })),
    },
    wayWords: new Map((await getCollection('vectorWords')).map(({ id, data }) => [id, data])),
    defenceWords: new Map((await getCollection('defenceWords')).map(({ id, data }) => [id, data])),
  };
}

/** The entry a collection must have. */
export function known<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`content/en has no words for ${id}.`);
  return entry;
}
