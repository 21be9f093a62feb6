import { getEntry } from 'astro:content';
import { type Turn, turnOrder } from '#models/kernel-race.ts';
import { fill } from '#models/phrase.ts';
import { isRecording, type Recording } from '#models/recording.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import type { RaceData } from './race.ts';

/** Words and recorded turns of the race, and where those were recorded. Throws where content lacks something. */
export async function kernelRaceData(): Promise<{ data: RaceData; where: string }> {
  const words = (await getEntry('ui', 'kernel-race'))?.data;
  if (words?.widget !== 'kernel-race') throw new Error('content/en/ui/kernel-race.yaml is missing.');
  const lab = (await getEntry('ui', 'hash-lab'))?.data;
  if (lab?.widget !== 'hash-lab') throw new Error('content/en/ui/hash-lab.yaml is missing.');
  const watts = await getEntry('tariffs', 'wattsPerBusyCore');
  if (!watts) throw new Error('content/data/tariffs.yaml lacks wattsPerBusyCore.');
  const recordings = await Promise.all(turnOrder.map(recording));
  const { low, high } = watts.data;
  return {
    data: { words, lab, watts: { low, high }, recorded: recordings.map(turnOf) },
    where: whereWords(lab, recordings),
  };
}

async function recording(kernel: string): Promise<Recording> {
  const found = (await getEntry('recordings', `kernel-${kernel}`))?.data;
  if (!isRecording(found) || found.run.kernel !== kernel) {
    throw new Error(`content/data/recordings/kernel-${kernel}.json is no run of that kernel.`);
  }
  return found;
}

function turnOf({ run: { terms, kernel, reading } }: Recording): Turn {
  if (terms.kernel !== kernel) throw new Error(`The recorded ${kernel} was not the one wished for.`);
  return { kernel: terms.kernel, reading: { hashes: reading.hashes, busyMs: reading.busyMs } };
}

/** All turns were recorded in one go; the first tells where. */
function whereWords({ recorded, locale }: HashLabWords, [first]: readonly Recording[]): string {
  if (first === undefined) throw new Error('There is no recorded turn.');
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return fill(recorded.where, {
    machine: first.machine.processor,
    cores: first.machine.cores,
    browser: first.browser,
    date: date.format(new Date(first.recordedAt)),
  });
}
