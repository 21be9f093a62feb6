import { gentleTerms, type Run } from '#models/lending.ts';
import { slowDownOf } from '#models/own-task.ts';

/** Shorter runs prove nothing about what can be felt. */
const shortMs = 3_000;
/** A timer later than one picture at 60 a second begins to show; one later than three is plainly seen. */
const slightMs = 17;
const feltMs = 50;

/** What there was to notice, by what the page measured of itself. */
export type Notice =
  | { readonly kind: 'short' }
  | { readonly kind: 'unfelt' }
  | { readonly kind: 'slowed' }
  | { readonly kind: 'smooth'; readonly times: number }
  | { readonly kind: 'slight' | 'felt'; readonly lateMs: number };

export function noticeOf({ reading }: Pick<Run, 'reading'>): Notice {
  if (reading.elapsedMs < shortMs) return { kind: 'short' };
  const lateMs = reading.timerLatenessMs?.ninetyFifth ?? 0;
  if (lateMs >= feltMs) return { kind: 'felt', lateMs };
  if (lateMs >= slightMs) return { kind: 'slight', lateMs };
  if (reading.ownTask !== null && (slowDownOf(reading.ownTask) ?? 1) > 1) return { kind: 'slowed' };
  const times = reading.busyMs / reading.elapsedMs / gentleTerms.duty;
  return times < 1.5 ? { kind: 'unfelt' } : { kind: 'smooth', times };
}
