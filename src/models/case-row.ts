import { type Case, type Scale, scaleKinds, type ScaleKind } from './cases.ts';

/**
 * The words a row of the table is written in, one for one: read backwards they give the case, so the page holds each
 * fact once.
 */
export interface RowWords {
  /** Twelve names of months, as they stand in a date. */
  readonly months: readonly string[];
  readonly ways: Readonly<Record<string, string>>;
  readonly victims: Readonly<Record<string, string>>;
  /** For each kind a phrase with `{number}` in front. */
  readonly kinds: Readonly<Record<ScaleKind, string>>;
  /** In place of a number that nobody published. */
  readonly none: string;
  /** A number with marks between its thousands; its point is a point. */
  readonly format: (count: number) => string;
}

/** A case as the cells of its row say it. */
export interface RowCells {
  readonly when: string;
  readonly name: string;
  readonly who: string;
  readonly way: string;
  readonly number: string;
}

const between = ', ';

export function cellsOf({ date, name, victim, ways, scales }: Case, words: RowWords): RowCells {
  const [year = '', month, day] = date.split('-');
  return {
    when: [day && String(Number(day)), month && words.months[Number(month) - 1], year]
      .filter(Boolean)
      .join(' '),
    name,
    who: named(words.victims, victim),
    way: ways.map((way) => named(words.ways, way)).join(between),
    number: scales.map((scale) => numberText(scale, words)).join(between) || words.none,
  };
}

/** A number with its kind, in words. */
export function numberText(
  { of, count }: Scale,
  { kinds, format }: Pick<RowWords, 'kinds' | 'format'>,
): string {
  return kinds[of].replace('{number}', format(count));
}

/** Reads what `cellsOf` wrote. Throws where a cell holds anything else: no fact is guessed. */
export function caseIn(id: string, { when, name, who, way, number }: RowCells, words: RowWords): Case {
  return {
    id,
    date: dateIn(when, words.months),
    name,
    victim: idIn(words.victims, who),
    ways: way.split(between).map((one) => idIn(words.ways, one)),
    scales: number === words.none ? [] : number.split(between).map((one) => scaleIn(one, words.kinds)),
  };
}

function dateIn(text: string, months: readonly string[]): string {
  const [year = '', month, day] = text.split(' ').toReversed();
  const place = month === undefined ? 0 : months.indexOf(month) + 1;
  if (!/^\d{4}$/.test(year) || (month !== undefined && place === 0)) throw unreadable(text);
  const two = (part: string | number) => String(part).padStart(2, '0');
  return [year, month && two(place), day && two(day)].filter(Boolean).join('-');
}

function scaleIn(text: string, kinds: RowWords['kinds']): Scale {
  const [digits = '', ...rest] = text.split(' ');
  const of = scaleKinds.find((kind) => kinds[kind] === ['{number}', ...rest].join(' '));
  const count = Number(digits.replace(/[^\d.]/g, ''));
  if (!of || !(count > 0)) throw unreadable(text);
  return { of, count };
}

function named(names: Readonly<Record<string, string>>, id: string): string {
  const name = names[id];
  if (name === undefined || name.includes(between)) throw new Error(`No words can stand for ${id} in a row.`);
  return name;
}

function idIn(names: Readonly<Record<string, string>>, name: string): string {
  const found = Object.entries(names).find(([, one]) => one === name);
  if (!found) throw unreadable(name);
  return found[0];
}

function unreadable(text: string): Error {
  return new Error(`"${text}" cannot be read from the row of a case.`);
}
