import { readPageData } from '#browser/page-data.ts';
import type { LossTariffs, Measured } from '#models/stealth.ts';
import type { StealthDialWords } from '#schemas/stealth-dial.ts';

/** What the live form reads from the page: words it says, what was recorded and where, and the assumptions. */
export interface StealthData {
  readonly words: Omit<StealthDialWords, 'needs' | 'poster' | 'notice' | 'alarms' | 'known' | 'assumed'>;
  readonly locale: string;
  readonly tariffs: LossTariffs;
  readonly recorded: Measured;
  readonly where: string;
}

export const stealthDataId = 'stealth-dial-data';

/** The data as the server's HTML holds it; null where it does not, and then the plain form stays. */
export function readStealthData(): StealthData | null {
  return readPageData(stealthDataId) as StealthData | null;
}
