import type { Range } from '#models/cost.ts';
import { fill } from '#models/phrase.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';

/** How this bench writes its figures, in the language of its words. */
export type Figures = ReturnType<typeof figuresIn>;

const units = [
  { unit: 'days', seconds: 86_400, from: 172_800 },
  { unit: 'hours', seconds: 3_600, from: 7_200 },
  { unit: 'minutes', seconds: 60, from: 60 },
  { unit: 'seconds', seconds: 1, from: 0 },
] as const;

export function figuresIn(words: KeyRaceWords) {
  const rough = new Intl.NumberFormat(words.locale, { maximumSignificantDigits: 2 });
  const full = new Intl.NumberFormat(words.locale, { maximumSignificantDigits: 12 });
  const scaleOf = (second: number) => units.find(({ from }) => second >= from) ?? units[3];
  const time = (second: number): string => {
    const { unit, seconds } = scaleOf(second);
    return fill(words.units[unit], { n: rough.format(second / seconds) });
  };
  const range = ({ low, high }: Range, format = rough): string => {
    const [from, to] = [format.format(low), format.format(high)];
    return from === to ? from : fill(words.range, { low: from, high: to });
  };
  return {
    time,
    range,
    exact: (one: Range): string => range(one, full),
    sum: (dollars: number): string => full.format(dollars),
    /** A span of time, in one unit where one will do. */
    span: ({ low, high }: { low: number; high: number | null }): string => {
      if (high === null) return fill(words.orNever, { low: time(low) });
      const { unit, seconds } = scaleOf(high);
      if (low / seconds < 1 && low > 0) return fill(words.range, { low: time(low), high: time(high) });
      return fill(words.units[unit], { n: range({ low: low / seconds, high: high / seconds }) });
    },
    /** Dollars of an estimate; two significant figures at either end. */
    money: ({ low, high }: Range): string => {
      if (high === 0) return words.nothing;
      if (low < 0.5) return fill(words.upTo, { high: rough.format(Math.max(1, high)) });
      return fill(words.money, { range: range({ low, high }) });
    },
  };
}
