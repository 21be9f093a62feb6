import { getEntry } from 'astro:content';
import { chartOf } from '#components/charts.ts';
import { fill } from '#models/phrase.ts';
import { isRecording } from '#models/recording.ts';
import type { RaceWords } from '#schemas/race.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import type { OwnData, Shown } from './race.ts';

/** What the server's HTML shows, and what the live form reads from it. Throws where content lacks something. */
export async function raceData() {
  const words = (await getEntry('ui', 'hash-race'))?.data;
  const lab = (await getEntry('ui', 'hash-lab'))?.data;
  if (words?.widget !== 'hash-race') throw new Error('content/en/ui/hash-race.yaml is missing.');
  if (lab?.widget !== 'hash-lab') throw new Error('content/en/ui/hash-lab.yaml is missing.');
  const { ticks, points } = chartOf('two-kinds-of-work', 'machines');
  const ends = ticks.map(({ at }) => at);
  const one = points.find(({ row, work }) => row === 'desktop' && work === 'sha256d')?.value ?? 1;
  const { needs, poster, posterWorks, recorded, how, ...live } = words;
  const own: OwnData = { words: live, scale: { first: Math.min(...ends), last: Math.max(...ends), one } };
  return { own, lab, plain: { needs, poster, posterWorks, recorded, how }, ...(await shownOf(words, lab)) };
}

async function shownOf(words: RaceWords, { locale }: HashLabWords): Promise<{ shown: Shown; where: string }> {
  const recording = (await getEntry('recordings', 'race'))?.data;
  if (!isRecording(recording) || recording.run.reading.legs === undefined) {
    throw new Error('content/data/recordings/race.json is no recorded race.');
  }
  const { run, machine, browser, recordedAt } = recording;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const where = fill(words.recorded.where, {
    seconds: run.terms.seconds,
    machine: machine.processor,
    cores: machine.cores,
    browser,
    date: date.format(new Date(recordedAt)),
  });
  return { shown: { terms: run.terms, legs: recording.run.reading.legs }, where };
}
