import { readPageData } from '#browser/page-data.ts';
import type { Range } from '#models/cost.ts';
import type { Run, Terms } from '#models/lending.ts';
import type { LiveRaceWords } from '#schemas/race.ts';
import type { HashLabWords } from '#schemas/widgets.ts';

/** The race's own part of what it reads from the page. */
export interface OwnData {
  readonly words: LiveRaceWords;
  readonly scale: Scale;
}

/** What the race needs once it is awake. */
export interface RaceData extends OwnData {
  /** What every bench that lends says alike. */
  readonly lab: HashLabWords;
  readonly tariffs: Readonly<Record<'wattsPerBusyCore' | 'eurPerKwh', Range>>;
}

/** The scale of the drawing: its ends, in multiples of the machine at 1, and that machine's hashes a second. */
export interface Scale {
  readonly first: number;
  readonly last: number;
  readonly one: number;
}

/** What a race came to, as far as it is shown. */
export type Shown = Pick<Run, 'terms'> & { readonly legs: NonNullable<Run['reading']['legs']> };

export const raceDataId = 'hash-race-data';

/** Where the page already holds the words and prices of lending: the first bench of it that lends wrote them. */
const lendingDataId = 'hash-lab-data';

/** The data as the server's HTML holds it; null where it does not, and then the recorded race stays. */
export function readRaceData(): RaceData | null {
  const own = readPageData(raceDataId) as OwnData | null;
  const lending = readPageData(lendingDataId) as {
    readonly words: HashLabWords;
    readonly tariffs: RaceData['tariffs'];
  } | null;
  return own && lending && { ...own, lab: lending.words, tariffs: lending.tariffs };
}

/** Seconds of lending that one yes covers, while the reader stays at the bench. */
export const budgetSeconds = 60;

/** How many times as many hashes each guess stands for. */
export const guesses = { alike: 1, hundred: 100, tenThousand: 10_000, million: 1_000_000 } as const;

/** Hashes before either kind of work has made one. */
export const none: Shown['legs'] = {
  short: { hashes: 0, busyMs: 0 },
  memoryHard: { hashes: 0, busyMs: 0 },
};

/** Seconds that each kind of work gets, if nobody stops the race. */
export function secondsEach({ duty, seconds }: Terms): number {
  return (duty * seconds) / 2;
}
