import { compareRuns, type Weighing } from '#models/compare.ts';
import type { Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import type { Figures } from './figures.ts';

type Words = HashLabWords['compared']['speed'];

/** What two runs differ in, a sentence for each thing that can be told. */
export function comparedWords(words: HashLabWords, figures: Figures, earlier: Run, later: Run): string[] {
  const { compared } = words;
  const comparison = compareRuns(earlier, later);
  if (comparison.kind === 'short') return [compared.short];
  const said = (weighing: Weighing | null, sentences: Words): string[] => {
    if (weighing === null) return [];
    if (weighing.kind === 'alike') return [sentences.alike];
    return [fill(sentences[weighing.kind], { times: figures.times(weighing.times) })];
  };
  const lateness = [earlier, later].map(({ reading }) => reading.timerLatenessMs);
  const [before, after] = lateness.map((late) => late && figures.milliseconds(late.ninetyFifth));
  return [
    ...said(comparison.speed, compared.speed),
    ...said(comparison.effort, compared.effort),
    ...(before && after ? [fill(compared.lateness, { before, after })] : []),
  ];
}
