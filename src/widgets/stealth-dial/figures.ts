import type { Range } from '#models/cost.ts';
import { rangeWords } from '#models/receipt.ts';

export type Figures = ReturnType<typeof figuresIn>;

/** How the bench writes its figures, in the language of its words. */
export function figuresIn(locale: string) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const rough = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    percent: (share: number) => whole.format(100 * share),
    whole: (count: number) => whole.format(count),
    rough: (count: number) => rough.format(count),
    minutes: (minutes: number) => tenths.format(minutes),
    seconds: (ms: number) => hundredths.format(ms / 1000),
    range: (estimate: Range) => rangeWords(estimate, locale),
  };
}
