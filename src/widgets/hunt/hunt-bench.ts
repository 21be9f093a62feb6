import { cases, type CaseId } from '#models/suspects.ts';
import type { HuntCase, HuntContent } from '#schemas/hunt.ts';

/** The bench's place on the page, and in a link. */
export const benchId = 'hunt';

/** The seed each case has at first. */
export const firstSeed = 1;

/** The list a case opens with: never the one that frightens what hides. */
export const firstView: Readonly<Record<CaseId, string>> = { laptop: 'tabs', office: 'tasks', cloud: 'bill' };

/** While this list is open, what hides from a task manager rests. */
export const watchedView = 'live';

/** This list is empty until the reader has recorded something. */
export const recorderView = 'recorder';

/** The words of a case. Throws where the chunk lacks them, and then the plain form stays. */
export function caseWords({ cases: told }: HuntContent, caseId: CaseId): HuntCase {
  const found = told[caseId];
  if (!found) throw new Error(`content/en/hunt.yaml lacks ${caseId}.`);
  return found;
}

export const caseIds = cases;
