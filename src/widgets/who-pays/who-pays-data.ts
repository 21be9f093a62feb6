import { getCollection, getEntry } from 'astro:content';
import { benchId, type Calculator } from './calculator.ts';

/** A tariff with what stands behind it. */
export interface Known {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly asOf: string | null;
  readonly source: string | null;
  readonly reason: string | null;
}

/** What the plain form shows, and what the live form reads from it. Throws where content lacks something. */
export async function calculator(): Promise<{ data: Calculator; known: ReadonlyMap<string, Known> }> {
  const words = (await getEntry('ui', benchId))?.data;
  const bench = await getEntry('benches', benchId);
  if (words?.widget !== benchId || !bench) throw new Error(`content/en lacks the words of ${benchId}.`);
  const known = new Map(
    (await getCollection('tariffs')).map(({ id, data }) => [
      id,
      {
        low: data.low,
        high: data.high,
        unit: data.unit,
        asOf: 'asOf' in data ? data.asOf : null,
        source: 'source' in data ? data.source : null,
        reason: data.reason ?? null,
      },
    ]),
  );
  const entries = [...known].filter(
    ([name]) => name in words.assumptions.names || /^(electricity|carbon|published)-/.test(name),
  );
  return {
    known,
    data: {
      words,
      tariffs: Object.fromEntries(entries.map(([name, { low, high }]) => [name, { low, high }])),
      units: Object.fromEntries(entries.map(([name, { unit }]) => [name, unit])),
      moral: bench.data.notice,
    },
  };
}
