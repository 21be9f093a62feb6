import { getCollection, getEntry } from 'astro:content';
import type { ChainEntry } from '#schemas/ways-in.ts';
import { benchId, type Chain, type WayName } from './chain.ts';

/** The way in that the page itself tells; citations.ts numbers its sources. */
const told = 'third-party-script';

/** What the plain form shows, and what the live form reads from it. Throws where content lacks something. */
export async function chainData(): Promise<Chain> {
  const words = (await getEntry('ui', benchId))?.data;
  const bench = await getEntry('benches', benchId);
  if (words?.widget !== benchId || !bench) throw new Error(`content/en lacks the words of ${benchId}.`);
  const all = await everyWay();
  const first = all.find(({ entry }) => entry.id === told)?.entry;
  if (!first) throw new Error(`content/data/vectors.yaml lacks ${told}.`);
  return {
    words,
    moral: bench.data.notice,
    // Its sources are marks of the page, which numbers them.
    first: { ...first, sources: [] },
    ways: all.map(({ name }) => name),
  };
}

/** Every way in with its sources, in the order of the matrix, and its name with the case in which it really happened. */
export async function everyWay(): Promise<{ entry: ChainEntry; name: WayName }[]> {
  const vectors = (await getCollection('vectors')).sort((a, b) => a.data.place - b.data.place);
  const told = new Map((await getCollection('vectorWords')).map(({ id, data }) => [id, data]));
  const cases = new Map((await getCollection('incidentWords')).map(({ id, data }) => [id, data.name]));
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  return vectors.map(({ id, data }) => {
    const { audiences, techniques, takes, case: inFact, sources: cited, steps } = data;
    const facts = { audiences, techniques, takes, case: inFact, sources: cited, steps };
    const words = known(told, id);
    const real = { id: inFact, name: known(cases, inFact) };
    return {
      entry: { id, facts, words, sources: cited.map((source) => known(sources, source)) },
      name: { id, name: words.name, case: real },
    };
  });
}

function known<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const found = entries.get(id);
  if (found === undefined) throw new Error(`content lacks ${id}.`);
  return found;
}
