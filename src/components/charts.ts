import { getCollection, getEntry } from 'astro:content';
import { cited } from '#components/citations.ts';

const charts = (await getCollection('charts')).map(({ id, data }) => ({ id, ...data }));

type Chart = (typeof charts)[number];

/** The words and marks of a chart; throws where content holds no chart of that kind by that name. */
export function chartOf<K extends Chart['kind']>(name: string, kind: K): Extract<Chart, { kind: K }> {
  const found = charts.find((chart) => chart.id === name);
  if (found?.kind !== kind)
    throw new Error(`content/en/charts.yaml holds no chart ${name} of the kind ${kind}.`);
  return found as Extract<Chart, { kind: K }>;
}

/** A source as a figure names it; throws for one the page does not number. */
export async function sourceOf(id: string): Promise<{ number: number; publisher: string }> {
  const [entry, known] = [await getEntry('sources', id), cited.get(id)];
  if (!entry || !known) throw new Error(`Unknown source: ${id}`);
  return { number: known.number, publisher: entry.data.publisher };
}
