/** Length of one piece of work. Shorter ones keep the duty less exactly, longer ones keep Stop waiting. */
export const sliceMs = 20;

/** Below this a timer is too coarse: the lane only lets messages in and goes on, and the rest owed adds up. */
const shortestTimerMs = 4;

/** Time lost to others is made up for by no more than this: a lane never runs hot for long after a pause. */
const greatestCreditMs = 2 * sliceMs;

export type Pause = { readonly by: 'message' } | { readonly by: 'timer'; readonly ms: number };

/**
 * Rest that a lane owes after one more piece of work and the pause before it, in milliseconds; negative
 * where it has rested too long. Closed loop: what timers did wrong last time is settled this time.
 */
export function settle(owedMs: number, busyMs: number, restedMs: number, duty: number): number {
  return Math.max(-greatestCreditMs, owedMs + busyMs * (1 / duty - 1) - restedMs);
}

/** How to pause before the next piece of work. */
export function pauseFor(owedMs: number): Pause {
  return owedMs < shortestTimerMs ? { by: 'message' } : { by: 'timer', ms: owedMs };
}
