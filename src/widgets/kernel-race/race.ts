import { readPageData } from '#browser/page-data.ts';
import type { Range } from '#models/cost.ts';
import type { Turn } from '#models/kernel-race.ts';
import type { KernelRaceWords } from '#schemas/kernel-race.ts';
import type { HashLabWords } from '#schemas/widgets.ts';

/** The race's own part of what it reads from the page. */
export interface OwnData {
  readonly words: KernelRaceWords;
  readonly watts: Range;
  readonly recorded: readonly Turn[];
}

/** What the race needs once it is awake. */
export interface RaceData extends OwnData {
  /** What every bench that lends says alike. */
  readonly lab: HashLabWords;
}

export const raceDataId = 'kernel-race-data';

/** Where the page already holds the words of lending: the first bench of it that lends wrote them. */
const lendingDataId = 'hash-lab-data';

/** The data as the server's HTML holds it; null where it does not, and then the plain form stays. */
export function readRaceData(): RaceData | null {
  const own = readPageData(raceDataId) as OwnData | null;
  const lending = readPageData(lendingDataId) as { readonly words: HashLabWords } | null;
  return own && lending && { ...own, lab: lending.words };
}
