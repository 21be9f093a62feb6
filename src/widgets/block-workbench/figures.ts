import { rangeWords } from '#models/receipt.ts';
import type { Range } from '#models/cost.ts';
import { fill } from '#models/phrase.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';

/** How this bench writes its figures, in the language of its words. */
export type Figures = ReturnType<typeof figuresIn>;

const [second, minute, hour, day] = [1_000, 60_000, 3_600_000, 86_400_000] as const;
/** A chance is never written as certain. */
const almost = 0.9999;

export function figuresIn(words: WorkbenchWords) {
  const { locale, timeIs } = words;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const rough = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const plural = new Intl.PluralRules(locale);
  const counted = (forms: Readonly<Record<string, string>>, count: number): string =>
    fill(forms[plural.select(count)] ?? forms['other'] ?? '', { count: whole.format(count) });
  const short = (count: number): string => (count < 10 ? tenths : whole).format(count);
  return {
    whole: (count: number) => whole.format(count),
    rough: (count: number) => rough.format(count),
    tenths: (count: number) => tenths.format(count),
    tries: (count: number) => counted(words.tries, count),
    inFront: (bits: number) => counted(words.bitsInFront, bits),
    blocksOfWork: (count: number) => counted(words.chain.blocksOfWork, count),
    times: (ratio: number) => fill(words.times, { count: (ratio < 10 ? tenths : whole).format(ratio) }),
    percent: (share: number) => {
      const shown = Math.min(almost, share);
      const isExtreme = shown > 0.99 || shown < 0.01;
      return fill(words.percent, { count: (isExtreme && share > 0 ? exact : whole).format(100 * shown) });
    },
    range: (estimate: Range) => rangeWords(estimate, locale),
    time: (ms: number): string => {
      if (ms < second) return fill(timeIs.ms, { count: short(ms) });
      if (ms < 2 * minute) return fill(timeIs.s, { count: short(ms / second) });
      if (ms < 2 * hour) return fill(timeIs.min, { count: whole.format(ms / minute) });
      if (ms < 2 * day) return fill(timeIs.h, { count: whole.format(ms / hour) });
      return fill(timeIs.d, { count: whole.format(ms / day) });
    },
    date: (seconds: number) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium', timeZone: 'UTC' }).format(
        new Date(1_000 * seconds),
      ),
  };
}
