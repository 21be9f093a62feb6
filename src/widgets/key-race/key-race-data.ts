import { getCollection, getEntry } from 'astro:content';
import type { Range } from '#models/cost.ts';
import type { KeyRaceWords, Leak } from '#schemas/key-race.ts';
import { benchId } from './key-race.ts';

/** A figure with what stands behind it. */
export interface Known extends Range {
  readonly unit: string;
  readonly asOf: string | null;
  readonly source: string | null;
  readonly reason: string | null;
}

/** What the plain form shows. Throws where content lacks something. */
export async function keyRaceData() {
  const words: KeyRaceWords | { widget: string } | undefined = (await getEntry('ui', benchId))?.data;
  if (words?.widget !== benchId || !('leaks' in words)) throw new Error(`content/en lacks ${benchId}.`);
  const price = await getEntry('tariffs', 'cloud');
  if (!price) throw new Error('content/data/tariffs.yaml lacks cloud.');
  const known = new Map<string, Known>(
    [...(await getCollection('keyRace')), price].map(({ id, data }) => [
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
  const leaks: Leak[] = (await getCollection('leaks'))
    .sort((one, other) => one.data.place - other.data.place)
    .map(({ data }) => data);
  return { words, known, leaks };
}
