import { getCollection, getEntry } from 'astro:content';
import { benchId, type Chain } from './chain.ts';

/** The way in that the page itself tells; citations.ts numbers its sources. */
const told = 'third-party-script';

/** What the plain form shows, and what the live form reads from it. Throws where content lacks something. */
export async function chainData(): Promise<Chain> {
  const words = (await getEntry('ui', benchId))?.data;
  const bench = await getEntry('benches', benchId);
  if (words?.widget !== benchId || !bench) throw new Error(`content/en lacks the words of ${benchId}.`);
  const vectors = (await getCollection('vectors')).sort((a, b) => a.data.place - b.data.place);
  const names = new Map((await getCollection('vectorWords')).map(({ id, data }) => [id, data]));
  const cases = new Map((await getCollection('incidentWords')).map(({ id, data }) => [id, data.name]));
  const wordsOf = (id: string) => {
    const found = names.get(id);
    if (!found) throw new Error(`content/en/vectors.yaml has no words for ${id}.`);
    return found;
  };
  const first = vectors.find(({ id }) => id === told);
  if (!first) throw new Error(`content/data/vectors.yaml lacks ${told}.`);
  const { audiences, techniques, takes, case: real, sources, steps } = first.data;
  const facts = { audiences, techniques, takes, case: real, sources, steps };
  return {
    words,
    moral: bench.data.notice,
    first: { id: told, facts, words: wordsOf(told), sources: [] },
    ways: vectors.map(({ id, data }) => {
      const name = cases.get(data.case);
      return { id, name: wordsOf(id).name, case: name === undefined ? null : { id: data.case, name } };
    }),
  };
}
