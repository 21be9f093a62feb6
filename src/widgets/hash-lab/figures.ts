import { rangeWords } from '#models/receipt.ts';
import type { Range } from '#models/cost.ts';
import type { Spread, Terms } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';

/** How this bench writes its figures, in the language of its words. */
export type Figures = ReturnType<typeof figuresIn>;

export function figuresIn(words: HashLabWords) {
  const { locale, readings } = words;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(locale);
  const workers = (count: number): string =>
    fill(words.workers[plural.select(count)] ?? words.workers['other'] ?? '', { count: whole.format(count) });
  return {
    workers,
    whole: (count: number) => whole.format(count),
    perSecond: (count: number) => fill(readings.perSecondIs, { count: whole.format(count) }),
    coreSeconds: (seconds: number) => fill(readings.secondsIs, { count: hundredths.format(seconds) }),
    seconds: (seconds: number) => fill(readings.secondsIs, { count: whole.format(seconds) }),
    milliseconds: (ms: number) =>
      fill(readings.millisecondsIs, { count: (ms < 10 ? tenths : whole).format(ms) }),
    percent: (share: number) => fill(readings.percentIs, { count: whole.format(100 * share) }),
    times: (factor: number) => (factor < 10 ? tenths : whole).format(factor),
    tenths: (amount: number) => tenths.format(amount),
    range: (estimate: Range) => rangeWords(estimate, locale),
    terms: ({ lanes, duty, seconds }: Terms) =>
      fill(words.terms, {
        workers: workers(lanes),
        percent: whole.format(100 * duty),
        seconds: whole.format(seconds),
      }),
    /** A time without its unit, where several share one. */
    bareMilliseconds: (ms: number) => (ms < 10 ? tenths : whole).format(ms),
    /** The middle and the slow end of a set of times. */
    spread: ({ median, ninetyFifth }: Spread) =>
      fill(readings.spreadIs, { median: tenths.format(median), ninetyFifth: tenths.format(ninetyFifth) }),
  };
}
