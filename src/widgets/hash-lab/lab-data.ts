import { getEntry } from 'astro:content';
import type { Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import { isRecording, type Recording } from '#models/recording.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { type PublishedTariffs, tariffNames } from './estimates.ts';
import type { LabData } from './lab.ts';
import { packed } from './playback.ts';

/** What the server's HTML shows, and what the live form reads from it. Throws where content lacks something. */
export async function labData(): Promise<{ data: LabData; run: Run }> {
  const words = (await getEntry('ui', 'hash-lab'))?.data;
  if (words?.widget !== 'hash-lab') throw new Error('content/en/ui/hash-lab.yaml is missing.');
  const recording = (await getEntry('recordings', 'gentle'))?.data;
  if (!isRecording(recording)) throw new Error('content/data/recordings/gentle.json is no recorded run.');
  const entries = tariffNames.map(async (name) => [name, await tariff(name)] as const);
  const tariffs = Object.fromEntries(await Promise.all(entries)) as PublishedTariffs;
  const where = whereWords(words, recording);
  return { data: { words, tariffs, recording: { run: packed(recording.run), where } }, run: recording.run };
}

async function tariff(name: string) {
  const found = await getEntry('tariffs', name);
  if (!found) throw new Error(`content/data/tariffs.yaml lacks ${name}.`);
  const { low, high, unit } = found.data;
  return { low, high, unit };
}

function whereWords({ recorded, locale }: HashLabWords, { machine, browser, recordedAt }: Recording): string {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return fill(recorded.where, {
    machine: machine.processor,
    cores: machine.cores,
    browser,
    date: date.format(new Date(recordedAt)),
  });
}

const given = new WeakSet<Request>();

/** Whether this is the first bench on the page that asks: the page holds the data once. */
export function isFirstOn(page: Request): boolean {
  const isFirst = !given.has(page);
  given.add(page);
  return isFirst;
}
