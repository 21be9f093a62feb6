import type { Scale, ScaleKind } from '#models/cases.ts';
import { countOf } from '#models/cases.ts';
import { fill } from '#models/phrase.ts';
import type { ExplorerWords } from '#schemas/case-explorer.ts';

/** How the explorer writes dates and numbers. */
export type Figures = ReturnType<typeof figuresIn>;

export function figuresIn(words: ExplorerWords) {
  const { locale, kinds } = words;
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  const written = (month: 'long' | 'short') => ({
    month: format({ year: 'numeric', month }),
    day: format({ year: 'numeric', month, day: 'numeric' }),
  });
  const formats = { long: written('long'), short: written('short') };
  const date = (iso: string, length: 'long' | 'short' = 'long'): string => {
    const [year = '', month, day] = iso.split('-');
    if (month === undefined) return year;
    const { month: months, day: days } = formats[length];
    return (day === undefined ? months : days).format(new Date(`${year}-${month}-${day ?? '01'}`));
  };
  const number = ({ of, count }: Scale): string => fill(kinds[of].number, { number: exact.format(count) });
  return {
    date,
    /** As exact as the sources: a year, a month or a day. Short, for a table. */
    shortDate: (iso: string): string => date(iso, 'short'),
    number,
    count: (count: number): string => exact.format(count),
    /** The number of one kind, or that there is none. */
    numberOf: (scales: readonly Scale[], of: ScaleKind): string => {
      const count = countOf({ scales }, of);
      return count === null ? fill(words.live.unknown, { by: kinds[of].by }) : number({ of, count });
    },
  };
}
