import { numberText, type RowWords } from '#models/case-row.ts';
import { countOf, type Scale, type ScaleKind, scaleKinds } from '#models/cases.ts';
import { fill } from '#models/phrase.ts';
import type { ExplorerWords } from '#schemas/case-explorer.ts';
import type { ExplorerData } from './explorer.ts';

/** How the explorer writes dates and numbers. */
export type Figures = ReturnType<typeof figuresIn>;

export function figuresIn(words: ExplorerWords) {
  const { locale } = words;
  const exact = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  const months = format({ year: 'numeric', month: 'long' });
  const days = format({ year: 'numeric', month: 'long', day: 'numeric' });
  const count = (value: number): string => exact.format(value);
  const kinds = kindsIn(words);
  const number = (scale: Scale): string => numberText(scale, { kinds, format: count });
  return {
    /** As exact as the sources: a year, a month or a day. */
    date: (iso: string): string => {
      const [year = '', month, day] = iso.split('-');
      if (month === undefined) return year;
      return (day === undefined ? months : days).format(new Date(`${year}-${month}-${day ?? '01'}`));
    },
    number,
    count,
    /** The number of one kind, or that there is none. */
    numberOf: (scales: readonly Scale[], of: ScaleKind): string => {
      const found = countOf({ scales }, of);
      return found === null
        ? fill(words.live.unknown, { by: words.kinds[of].by })
        : number({ of, count: found });
    },
  };
}

/** The words in which the rows of the table are written and read. */
export function rowWordsOf({ words, ways }: ExplorerData): RowWords {
  const month = new Intl.DateTimeFormat(words.locale, { month: 'short', timeZone: 'UTC' });
  const { count: format } = figuresIn(words);
  return {
    months: Array.from({ length: 12 }, (_, place) => month.format(new Date(Date.UTC(2018, place)))),
    ways,
    victims: words.victims,
    kinds: kindsIn(words),
    none: words.plain.none,
    format,
  };
}

function kindsIn({ kinds }: ExplorerWords): RowWords['kinds'] {
  return Object.fromEntries(scaleKinds.map((kind) => [kind, kinds[kind].number])) as RowWords['kinds'];
}
