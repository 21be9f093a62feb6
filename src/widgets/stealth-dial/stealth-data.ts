import { getEntry } from 'astro:content';
import { fill } from '#models/phrase.ts';
import { isRecording } from '#models/recording.ts';
import { measuredIn } from '#models/stealth.ts';
import type { StealthDialWords } from '#schemas/stealth-dial.ts';
import type { Known } from './stealth-dial.ts';

/** All words of the bench, and what its live form needs. Throws where content lacks something. */
export async function stealthData(): Promise<{ words: StealthDialWords; data: Known }> {
  const words = (await getEntry('ui', 'stealth-dial'))?.data;
  if (words?.widget !== 'stealth-dial') throw new Error('content/en/ui/stealth-dial.yaml is missing.');
  const lab = (await getEntry('ui', 'hash-lab'))?.data;
  if (lab?.widget !== 'hash-lab') throw new Error('content/en/ui/hash-lab.yaml is missing.');
  const found = (await getEntry('recordings', 'gentle'))?.data;
  if (!isRecording(found)) throw new Error('content/data/recordings/gentle.json is no recorded run.');
  const recorded = measuredIn(found.run);
  if (recorded === null) throw new Error('content/data/recordings/gentle.json measured nothing.');
  const date = new Intl.DateTimeFormat(lab.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const where = fill(lab.recorded.where, {
    machine: found.machine.processor,
    cores: found.machine.cores,
    browser: found.browser,
    date: date.format(new Date(found.recordedAt)),
  });
  const tariffs = {
    wattsPerBusyCore: await tariff('wattsPerBusyCore'),
    eurPerKwh: await tariff('eurPerKwh'),
  };
  return { words, data: { locale: lab.locale, tariffs, recorded, where } };
}

async function tariff(name: string) {
  const found = await getEntry('tariffs', name);
  if (!found) throw new Error(`content/data/tariffs.yaml lacks ${name}.`);
  const { low, high } = found.data;
  return { low, high };
}
