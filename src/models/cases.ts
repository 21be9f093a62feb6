/** What a number of a case can count. Numbers of different kinds are never compared. */
export const scaleKinds = ['devices', 'sites', 'installs', 'mined', 'cost', 'blocked'] as const;

export type ScaleKind = (typeof scaleKinds)[number];

/** A published number with its kind; dollars for `mined` and `cost`. */
export interface Scale {
  readonly of: ScaleKind;
  readonly count: number;
}

/** A case as far as a row of the table tells it. */
export interface Case {
  readonly id: string;
  /** ISO year, month or day, as exact as its sources allow. */
  readonly date: string;
  /** Ids of ways in, the main one first. */
  readonly ways: readonly string[];
  readonly victim: string;
  /** Published numbers, the best first. */
  readonly scales: readonly Scale[];
  readonly name: string;
}

/** Which cases a reader wants to see; null or empty words for any. */
export interface Filters {
  readonly way: string | null;
  readonly victim: string | null;
  readonly year: string | null;
  readonly words: string;
}

export const everyCase: Filters = { way: null, victim: null, year: null, words: '' };

/** The number of this kind that somebody published for a case; null where nobody did. */
export function countOf({ scales }: Pick<Case, 'scales'>, of: ScaleKind): number | null {
  return scales.find((scale) => scale.of === of)?.count ?? null;
}

/**
 * Years since the year 0 at which a case stands: the beginning of what is known, so that of a year or month alone its
 * first day. Throws for no date.
 */
export function instantOf(date: string): number {
  const found = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date);
  if (!found) throw new Error(`"${date}" is no date of a case.`);
  const [, year, month = '01', day = '01'] = found;
  return Number(year) + (Number(month) - 1 + (Number(day) - 1) / 31) / 12;
}

export function yearOf({ date }: Pick<Case, 'date'>): string {
  return date.slice(0, 4);
}

/** First to last; those of one moment by their ids, so that the order is always the same. */
export function inOrder<Dated extends Pick<Case, 'id' | 'date'>>(cases: readonly Dated[]): Dated[] {
  return cases.toSorted(
    (one, other) => instantOf(one.date) - instantOf(other.date) || (one.id < other.id ? -1 : 1),
  );
}

/** Text as it is looked for: its words alone, without capitals and accents, each behind a space. */
export function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}

/** What can be found of each case, by its id: its row with the names of its ways and victim, and its story once it is there. */
export function haystacks(
  cases: readonly Case[],
  names: {
    readonly ways: Readonly<Record<string, string>>;
    readonly victims: Readonly<Record<string, string>>;
  },
  stories: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  return new Map(
    cases.map((one) => {
      const ways = one.ways.map((way) => names.ways[way] ?? way);
      const row = folded([one.name, names.victims[one.victim], ...ways, yearOf(one)].join('\n'));
      return [one.id, row + (stories.get(one.id) ?? '')];
    }),
  );
}

/** The cases that fit all filters, in the order they came in. Every word must begin one of a case's. */
export function fitting(
  cases: readonly Case[],
  { way, victim, year, words }: Filters,
  hay: ReadonlyMap<string, string>,
): Case[] {
  const wanted = folded(words)
    .split(/(?= )/)
    .filter((word) => word !== ' ');
  return cases.filter(
    (one) =>
      (way === null || one.ways.includes(way)) &&
      (victim === null || one.victim === victim) &&
      (year === null || yearOf(one) === year) &&
      wanted.every((word) => hay.get(one.id)?.includes(word)),
  );
}

/** The next case among those shown, earlier (-1) or later (1); null where there is none. It need not itself be shown. */
export function neighbour(
  all: readonly Case[],
  shown: readonly Case[],
  id: string,
  step: -1 | 1,
): Case | null {
  const places = new Map(inOrder(all).map((one, place) => [one.id, place]));
  const place = places.get(id) ?? -1;
  const beyond = inOrder(shown).filter((one) => step * ((places.get(one.id) ?? place) - place) > 0);
  return (step === 1 ? beyond[0] : beyond.at(-1)) ?? null;
}
