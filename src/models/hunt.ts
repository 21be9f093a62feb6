import { cloud } from './hunt-cloud.ts';
import { laptop } from './hunt-laptop.ts';
import { office } from './hunt-office.ts';
import { type CaseId, cases, type Scene } from './suspects.ts';

/** Seeds are whole numbers from 1 to this, short enough to be read out. */
export const lastSeed = 9999;

/** A case as a seed makes it, the same every time. Throws on a seed that is none. */
export function sceneOf(caseId: CaseId, seed: number): Scene {
  if (!isSeed(seed)) throw new RangeError(`${seed} is no seed.`);
  switch (caseId) {
    case 'laptop':
      return laptop(seed);
    case 'office':
      return office(seed);
    case 'cloud':
      return cloud(seed);
  }
}

/** Another seed, until all have been had. */
export function nextSeed(seed: number): number {
  // 3,571 shares no factor with the number of seeds, so that none is left out.
  return ((seed - 1 + 3571) % lastSeed) + 1;
}

export interface Which {
  readonly caseId: CaseId;
  readonly seed: number;
}

/** The case a link names; null where it names none. */
export function whichIn(values: Readonly<Record<string, string>>): Which | null {
  const caseId = cases.find((one) => one === values['case']);
  const text = values['seed'] ?? '';
  const seed = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return caseId && isSeed(seed) ? { caseId, seed } : null;
}

/** What a link to a case says. */
export function linkTo({ caseId, seed }: Which): Record<string, string> {
  return { case: caseId, seed: String(seed) };
}

const isSeed = (seed: number): boolean => Number.isInteger(seed) && seed >= 1 && seed <= lastSeed;
