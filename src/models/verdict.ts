import type { Scene, Suspect } from './suspects.ts';

/** Somebody accused, and why. */
export interface Charge {
  readonly suspect: string;
  readonly reason: string;
}

/** What one of each costs, in points of a hundred. */
export const costs = { falseAlarm: 20, wrongReason: 10, hint: 5 } as const;

export interface Verdict {
  /** Guilty and accused; whether for a reason that holds. */
  readonly found: readonly { readonly suspect: Suspect; readonly isReasonRight: boolean }[];
  readonly missed: readonly Suspect[];
  /** Innocent and accused. */
  readonly falseAlarms: readonly Suspect[];
  /** Innocent, and left in peace. */
  readonly cleared: readonly Suspect[];
  /** 0 to 100. */
  readonly points: number;
}

/** Closes a case. Of two charges against the same the later counts; a charge against nobody known counts nothing. */
export function verdictOf(scene: Scene, charges: readonly Charge[], hints: number): Verdict {
  const reasons = new Map(charges.map(({ suspect, reason }) => [suspect, reason]));
  const guilty = scene.suspects.filter(({ isGuilty }) => isGuilty);
  const innocent = scene.suspects.filter(({ isGuilty }) => !isGuilty);
  const found = guilty
    .filter(({ id }) => reasons.has(id))
    .map((suspect) => ({
      suspect,
      isReasonRight: suspect.reasons.includes(reasons.get(suspect.id) ?? ''),
    }));
  const falseAlarms = innocent.filter(({ id }) => reasons.has(id));
  const wrong = found.filter(({ isReasonRight }) => !isReasonRight).length;
  const lost = falseAlarms.length * costs.falseAlarm + wrong * costs.wrongReason + hints * costs.hint;
  return {
    found,
    missed: guilty.filter(({ id }) => !reasons.has(id)),
    falseAlarms,
    cleared: innocent.filter(({ id }) => !reasons.has(id)),
    points: Math.max(0, Math.round((100 * found.length) / guilty.length) - lost),
  };
}
