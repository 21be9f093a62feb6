import { type Finding, standingsOf, type Turn } from '#models/kernel-race.ts';
import { fill } from '#models/phrase.ts';
import { rangeWords } from '#models/receipt.ts';
import type { Range } from '#models/cost.ts';
import type { RaceData } from './race.ts';

export type Figures = ReturnType<typeof figuresIn>;

/** How the race writes its figures, in the language of its words. */
export function figuresIn(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    whole: (count: number) => whole.format(count),
    seconds: (seconds: number) => hundredths.format(seconds),
    times: (factor: number) => (factor < 10 ? tenths : whole).format(factor),
    range: (estimate: Range) => rangeWords(estimate, locale),
    list: (names: readonly string[]) => list.format(names),
  };
}

/** What a race has shown, as a sentence. */
export function findingWords(
  { words, lab }: Pick<RaceData, 'words' | 'lab'>,
  figures: Figures,
  finding: Finding,
): string {
  if (finding.kind !== 'ahead') return words.finding[finding.kind];
  const { fast, slow, times } = finding;
  const names = { fast: lab.kernels[fast], slow: lab.kernels[slow] };
  return fill(words.finding.ahead, { ...names, times: figures.times(times) });
}

/** The most hashes of any turn: what a full bar stands for. */
export function mostHashes(turns: readonly Turn[]): number {
  return Math.max(1, ...standingsOf(turns).map(({ hashes }) => hashes));
}
