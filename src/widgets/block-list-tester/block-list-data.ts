import { getCollection, getEntry } from 'astro:content';
import { blockList, holdsOf } from '#engine/block-list.ts';
import type { DodgeId } from '#schemas/block-list.ts';
import { benchId } from './tester.ts';

const inOrder = <Entry extends { data: { place: number } }>(entries: Entry[]) =>
  entries.toSorted((one, other) => one.data.place - other.data.place);

/** The list as the plain form shows it, with what the engine makes of it. Throws where content lacks something. */
export async function blockListData() {
  const words = (await getEntry('ui', benchId))?.data;
  const bench = await getEntry('benches', benchId);
  if (words?.widget !== benchId || !bench) throw new Error(`content/en lacks the words of ${benchId}.`);
  const named = new Map((await getCollection('blockRuleWords')).map(({ id, data }) => [id, data]));
  const requests = new Map((await getCollection('blockRequests')).map(({ id, data }) => [id, data]));
  const rules = inOrder(await getCollection('blockRules')).map(({ id, data: { rule, shows } }) => {
    const own = named.get(id);
    const request = shows === undefined ? undefined : requests.get(shows);
    if (!own) throw new Error(`content/en/block-rules.yaml has no words for ${id}.`);
    if (shows !== undefined && !request) throw new Error(`Unknown request: ${shows}`);
    return { id, facts: { rule }, words: own, request };
  });
  const isDodge = (id: string): id is DodgeId => id in words.dodge.names;
  const dodges = inOrder(await getCollection('blockDodges')).map(({ id, data }) => {
    if (!isDodge(id)) throw new Error(`content/en/ui/${benchId}.yaml has no words for ${id}.`);
    return { id, ...data };
  });
  const list = blockList(rules.map(({ facts }) => facts.rule));
  const ways = dodges.map(({ request }) => request);
  return {
    words,
    moral: bench.data.notice,
    rules,
    dodges,
    rows: holdsOf(list, dodges[0]?.page ?? '', ways),
  };
}
