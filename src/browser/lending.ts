import type { Reading, Run, Sample, StopReason, Terms } from '#models/lending.ts';

export type LendingPhase = 'idle' | 'starting' | 'running' | 'stopping';

/** Why a wish to start was not granted. */
export type Refusal =
  | { readonly kind: 'busy'; readonly owner: string }
  | { readonly kind: 'battery'; readonly level: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'unavailable' };

/** One moment of the page's lending; a new object each time anything in it changes. */
export interface LendingState {
  readonly phase: LendingPhase;
  /** The bench whose run this is; null at rest. */
  readonly owner: string | null;
  /** The terms as granted, inside the limits; null at rest. The duty follows the dial. */
  readonly terms: Terms | null;
  readonly reading: Reading | null;
  readonly series: readonly Sample[];
  readonly remainingMs: number;
  /** The last run that ended on this page, whichever bench it was. */
  readonly lastRun: Run | null;
  /** The last wish that was not granted, and whose it was; cleared by the next start. */
  readonly refusal: { readonly owner: string; readonly reason: Refusal } | null;
}

export interface StartOptions {
  /** The reader was told of the low battery and asked again. */
  readonly insisted?: boolean;
  /** Stop another bench's run first instead of being refused as busy. */
  readonly replace?: boolean;
}

export interface Lending {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => LendingState;
  /** Resolves when the first hash is under way (null) or the wish is refused. */
  readonly start: (owner: string, terms: Terms, options?: StartOptions) => Promise<Refusal | null>;
  readonly throttle: (duty: number) => void;
  /** Resolves with the finished run once every worker is gone; null if nothing ran. */
  readonly stop: (reason: StopReason) => Promise<Run | null>;
}

const atRest: LendingState = {
  phase: 'idle',
  owner: null,
  terms: null,
  reading: null,
  series: [],
  remainingMs: 0,
  lastRun: null,
  refusal: null,
};

/** The one run at a time of this page, for every bench and for the meter in the header. */
export const lending: Lending = {
  subscribe: () => () => undefined,
  state: () => atRest,
  start: () => Promise.resolve({ kind: 'unavailable' }),
  throttle: () => undefined,
  stop: () => Promise.resolve(null),
};
