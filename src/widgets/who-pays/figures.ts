import type { Range } from '#models/cost.ts';
import { fill } from '#models/phrase.ts';
import type { Reckoning } from '#models/reckoning.ts';
import { type Scenario, amount, amountsOf } from '#models/scenario.ts';
import type { Ratio } from '#models/who-pays.ts';
import type { WhoPaysWords } from '#schemas/who-pays.ts';

/** How this bench writes its figures, in the language of its words. */
export type Figures = ReturnType<typeof figuresIn>;

export function figuresIn(words: WhoPaysWords) {
  const { locale } = words;
  const rough = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const large = new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 2,
    notation: 'compact',
    compactDisplay: 'long',
  });
  const full = new Intl.NumberFormat(locale, { maximumSignificantDigits: 12 });
  const number = (value: number): string => (value >= 1e6 ? large : rough).format(value);
  const range = ({ low, high }: Range | Ratio): string => {
    if (high === null) return fill(words.atLeast, { low: number(low) });
    const [from, to] = [number(low), number(high)];
    return from === to ? from : fill(words.range, { low: from, high: to });
  };
  const money = (sum: Range, currency: Reckoning['currency']): string =>
    fill(words.money[currency], { range: range(sum) });
  return {
    number,
    /** Two significant figures at either end: no more precision than an estimate has. */
    range,
    money,
    /** A figure somebody set, in full. */
    exact: (value: number): string => full.format(value),
    /** How much is taken, in a phrase. */
    use: (scenario: Scenario): string =>
      fill(
        words.uses[scenario.start],
        Object.fromEntries(
          amountsOf(scenario.start).map((name) => [name, full.format(amount(scenario, name).value)]),
        ),
      ),
    /** Who pays how many times as much: what stands before that range, the range itself, and the rest. */
    headline: (scenario: Scenario, reckoning: Reckoning): readonly [string, string, string] => {
      const { ratio } = reckoning;
      const [before = '', after] = headline(words, scenario, reckoning).split('{range}');
      return after === undefined || ratio === null ? [before, '', ''] : [before, range(ratio), after];
    },
  };
}

function headline(
  { headline: says, one, payers }: WhoPaysWords,
  { start }: Scenario,
  { ratio, coreHours, paid, earned, currency }: Reckoning,
): string {
  const payer = payers[start];
  if (coreHours === 0 || (paid.high === 0 && earned.high === 0)) return says.nobody;
  if (paid.high === 0) return says.free;
  if (ratio === null) return fill(says.worthless, { payer });
  const phrase = ratio.low >= 1 ? says.more : ratio.high !== null && ratio.high < 1 ? says.less : says.either;
  return fill(phrase, { one: one[currency], payer });
}
