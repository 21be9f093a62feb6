import { getCollection, getEntry } from 'astro:content';
import type { Case } from '#models/cases.ts';
import type { CaseMatrix } from '#models/case-defences.ts';
import type { CaseFile } from '#schemas/incidents.ts';
import { benchId, type ExplorerData } from './explorer.ts';

/** Every case in full, in the order of the file, which is that of time. Throws where content lacks something. */
export async function caseFiles(): Promise<CaseFile[]> {
  const words = new Map((await getCollection('incidentWords')).map(({ id, data }) => [id, data]));
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]));
  const known = <Entry>(found: Entry | undefined, what: string): Entry => {
    if (found === undefined) throw new Error(`content lacks ${what}.`);
    return found;
  };
  return (await getCollection('incidents'))
    .toSorted((one, other) => one.data.place - other.data.place)
    .map(({ id, data: facts }) => ({
      id,
      facts,
      words: known(words.get(id), `the words of the case ${id}`),
      sources: facts.sources.map((source) => {
        const { title, publisher, year, date, url, readIn } = known(
          sources.get(source),
          `the source ${source}`,
        );
        return {
          ...{ title, publisher, year },
          ...(date === undefined ? {} : { date }),
          ...(url === undefined ? {} : { url }),
          ...(readIn === undefined ? {} : { readIn }),
        };
      }),
    }));
}

/** A case as its row says it. */
export function rowOf({ id, facts, words }: CaseFile): Case {
  const { date, ways, victim, scales } = facts;
  return { id, date, ways, victim, scales, name: words.name };
}

/** The words of the bench, and the short names of all ways. */
export async function explorerData(): Promise<ExplorerData> {
  const words = (await getEntry('ui', benchId))?.data;
  if (words?.widget !== benchId) throw new Error(`content/en/ui.yaml lacks ${benchId}.`);
  const vectors = await vectorsInOrder();
  const names = [
    ...vectors.map(({ id, words: { short } }) => [id, short]),
    ...Object.entries(words.otherWays).map(([id, { name }]) => [id, name]),
  ];
  return { words, ways: Object.fromEntries(names) as Record<string, string> };
}

/** The matrix as the case files need it. */
export async function caseMatrix(): Promise<CaseMatrix> {
  const words = new Map((await getCollection('defenceWords')).map(({ id, data }) => [id, data]));
  const defences = (await getCollection('defences'))
    .toSorted((one, other) => one.data.place - other.data.place)
    .flatMap(({ id, data: facts }) => {
      const own = words.get(id);
      return own ? [{ id, facts, words: own }] : [];
    });
  return {
    vectors: (await vectorsInOrder()).map(({ id, words: { name } }) => ({ id, name })),
    defences,
  };
}

async function vectorsInOrder() {
  const words = new Map((await getCollection('vectorWords')).map(({ id, data }) => [id, data]));
  return (await getCollection('vectors'))
    .toSorted((one, other) => one.data.place - other.data.place)
    .flatMap(({ id }) => {
      const own = words.get(id);
      return own ? [{ id, words: own }] : [];
    });
}
