import { readPageData } from '#browser/page-data.ts';
import type { LossTariffs, Measured } from '#models/stealth.ts';
import type { TurnedWords } from '#schemas/stealth-dial.ts';

/** What the page itself holds for the live form: the assumptions, and what was recorded and where. */
export interface Known {
  readonly locale: string;
  readonly tariffs: LossTariffs;
  readonly recorded: Measured;
  readonly where: string;
}

/** With the words, which come once the bench is seen. */
export interface StealthData extends Known {
  readonly words: TurnedWords;
}

export const stealthDataId = 'stealth-dial-data';

/** The data as the server's HTML holds it; null where it does not, and then the plain form stays. */
export function readKnown(): Known | null {
  return readPageData(stealthDataId) as Known | null;
}
