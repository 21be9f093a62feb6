import type { Curve, Watch } from './load-curve.ts';

/** The cases of the hunt, the easiest first. */
export const cases = ['laptop', 'office', 'cloud'] as const;
export type CaseId = (typeof cases)[number];

/** What a column holds: how much of a core now or on average, its line, a number with a unit, or words. */
export type ColumnKind = 'now' | 'mean' | 'line' | 'number' | 'text';

export interface Column {
  readonly id: string;
  readonly kind: ColumnKind;
  /** Key of the phrase in which a number stands. */
  readonly unit?: string;
}

type Values = Readonly<Record<string, string | number>>;

export interface Row {
  readonly id: string;
  readonly suspect: string;
  /** Key of the suspect's own words for this row, where it has more than its name. */
  readonly say?: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly values: Values;
}

export interface View {
  readonly id: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Something that can be accused. What it is called and what is known of it stands in content, by its id. */
export interface Suspect {
  readonly id: string;
  readonly isGuilty: boolean;
  /** Which of its names it goes by. */
  readonly name: number;
  /** None where it is no program: a key, a task, a line of a bill. */
  readonly curve: Curve | null;
  /** What it takes on a quiet day, as a share of a core; none where it is not there then. */
  readonly quiet: number | null;
  /** What it cost a day, in dollars, the last day last. */
  readonly days: readonly number[] | null;
  /** Ids of what can be found out about it, in order. */
  readonly facts: readonly string[];
  readonly values: Values;
  /** Ids of the facts that convict it, or clear it. */
  readonly evidence: readonly string[];
  /** Ids of the reasons for which it may rightly be accused; none of the innocent. */
  readonly reasons: readonly string[];
}

export interface Scene {
  readonly caseId: CaseId;
  readonly seed: number;
  /** Cores of the machine whose load is drawn. */
  readonly cores: number;
  /** The programs that make up that load, by suspect. */
  readonly metered: readonly string[];
  readonly suspects: readonly Suspect[];
  readonly views: readonly View[];
  /** When somebody had the list of programs open, before the reader came. */
  readonly watches: readonly Watch[];
}

/** What is drawn of every program, whatever else is known of it. */
export const drawn = { history: 'history', quiet: 'quiet', days: 'days' } as const;

/** Every fact that a reader can open of a suspect. */
export function factsOf({ curve, days, facts }: Suspect): string[] {
  return [...(curve ? [drawn.history, drawn.quiet] : []), ...(days ? [drawn.days] : []), ...facts];
}

/** A view in which something can be found, and its row there. */
export interface Place {
  readonly view: string;
  readonly row: string;
}

/** Where a suspect stands, in the order of the views. */
export function placesOf({ views }: Scene, suspect: string): Place[] {
  return views.flatMap(({ id, rows }) =>
    rows.filter((row) => row.suspect === suspect).map((row) => ({ view: id, row: row.id })),
  );
}

type Known = Partial<Omit<Suspect, 'id' | 'curve'>> & Pick<Suspect, 'facts' | 'evidence'>;

/** A suspect with what is not said left innocent, nameless and unknown. */
export function suspect(id: string, known: Known, curve: Curve | null = null): Suspect {
  return {
    id,
    curve,
    isGuilty: false,
    name: 0,
    quiet: null,
    days: null,
    values: {},
    reasons: [],
    ...known,
  };
}

/** A row that shows a suspect in a view. */
export function row(
  view: string,
  { id }: Pick<Suspect, 'id'>,
  more: Partial<Omit<Row, 'id' | 'suspect'>> = {},
): Row {
  const ending = more.say === undefined ? '' : `-${more.say}`;
  return { id: `${view}-${id}${ending}`, suspect: id, numbers: {}, values: {}, ...more };
}
