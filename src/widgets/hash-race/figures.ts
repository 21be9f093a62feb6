import { type Leg, type RaceLegs } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import { ratioOf, rateOf, spoken } from '#models/race.ts';
import { rangeWords } from '#models/receipt.ts';
import type { Range } from '#models/cost.ts';
import type { LiveRaceWords } from '#schemas/race.ts';
import type { HashLabWords } from '#schemas/widgets.ts';

/** How this bench writes its figures, in the language of its words. */
export type Figures = ReturnType<typeof figuresIn>;

export function figuresIn({ given, made }: LiveRaceWords, { locale, readings, workers }: HashLabWords) {
  const plural = new Intl.PluralRules(locale);
  const hundredths = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const known = (value: number | null): string => (value === null ? readings.none : spoken(value, locale));
  const seconds = ({ busyMs }: Leg): string => hundredths.format(busyMs / 1000);
  return {
    workers: (count: number) => fill(workers[plural.select(count)] ?? workers['other'] ?? '', { count }),
    seconds,
    spoken: (value: number) => spoken(value, locale),
    whole: (value: number) => whole.format(value),
    rate: (leg: Leg) => known(rateOf(leg)),
    ratio: (legs: RaceLegs) => known(ratioOf(legs)),
    given: (leg: Leg) => fill(given, { seconds: seconds(leg) }),
    made: (leg: Leg) => fill(made, { hashes: whole.format(leg.hashes) }),
    range: (estimate: Range) => rangeWords(estimate, locale),
  };
}
