/** Length of one piece of work. Shorter ones keep the duty less exactly, longer ones keep Stop waiting. */
export const sliceMs = 20;

/** Below this a timer is too coarse: the lane only lets messages in and goes on, and the rest owed adds up. */
const shortestTimerMs = 4;

/** What is made up for when timers come late or others had the core: a lane never runs hot for longer than this. */
export const greatestCreditMs = sliceMs;

/** Work that overran by more was no work: the machine slept in it, or the core was taken away. */
export const greatestDebtMs = 5 * sliceMs;

export type Pause = { readonly by: 'message' } | { readonly by: 'timer'; readonly ms: number };

/** Tells a lane how long to rest. Times are milliseconds of one clock, which it is told and does not read. */
export interface Governor {
  /** After a piece of work, from when until when; the pause begins at its end. */
  readonly worked: (fromMs: number, untilMs: number) => Pause;
  /** The dial is moved in a pause; what is left of it from now. */
  readonly throttle: (duty: number, nowMs: number) => Pause;
}

/**
 * Holds a duty from 0.1 to 1 in a closed loop. It keeps the processor time that the lane may still take: that grows
 * with the clock at the rate of the duty and shrinks by what was worked, so whatever a piece of work or a timer did
 * wrong is settled by the next pause. Below nothing the lane rests until it is even.
 */
export function createGovernor(duty: number, startMs: number): Governor {
  let rate = duty;
  let settledMs = startMs;
  let allowanceMs = 0;

  const rested = (untilMs: number): void => {
    allowanceMs = Math.min(greatestCreditMs, allowanceMs + rate * (untilMs - settledMs));
    settledMs = untilMs;
  };
  const pause = (): Pause => {
    const ms = -allowanceMs / rate;
    return ms < shortestTimerMs ? { by: 'message' } : { by: 'timer', ms };
  };

  return {
    worked: (fromMs, untilMs) => {
      rested(fromMs);
      allowanceMs = Math.max(-greatestDebtMs, allowanceMs - (1 - rate) * (untilMs - fromMs));
      settledMs = untilMs;
      return pause();
    },
    throttle: (wanted, nowMs) => {
      rested(nowMs);
      rate = wanted;
      return pause();
    },
  };
}
