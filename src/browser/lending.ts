import {
  clampDuty,
  type Reading,
  type Run,
  type Sample,
  type StopReason,
  type Terms,
  withinLimits,
} from '#models/lending.ts';
import { LiveRun } from './live-run.ts';
import { machineOf, type Scruple, scrupleAbout } from './sparing.ts';
import { type Surroundings, thisPage } from './surroundings.ts';

export type LendingPhase = 'idle' | 'starting' | 'measuring' | 'running' | 'stopping';

/** Why a wish to start was not granted. */
export type Refusal =
  | { readonly kind: 'busy'; readonly owner: string }
  | Scruple
  | { readonly kind: 'hidden' }
  | { readonly kind: 'unavailable' };

/** One moment of the page's lending; a new object each time anything in it changes. */
export interface LendingState {
  readonly phase: LendingPhase;
  /** The bench whose run this is; null at rest. */
  readonly owner: string | null;
  /** The terms as granted, inside the limits; null at rest. The duty follows the dial. */
  readonly terms: Terms | null;
  /** The kernel that hashes; null before the first hash. */
  readonly kernel: string | null;
  readonly reading: Reading | null;
  readonly series: readonly Sample[];
  readonly remainingMs: number;
  /** The reader wants a picture that stands still; the run goes on, and its end ends that too. */
  readonly isStill: boolean;
  /** The last run that ended on this page, whichever bench it was. */
  readonly lastRun: Run | null;
  /** What ended the last wish that was granted, be it before its first hash; null while one lasts. */
  readonly endedBy: StopReason | null;
  /** The last wish that was not granted, and whose it was; cleared by the next start. */
  readonly refusal: { readonly owner: string; readonly reason: Refusal } | null;
}

export interface StartOptions {
  /** The reader was told why this machine is better spared, and asked again: it holds for this run. */
  readonly insisted?: boolean;
  /** Stop another bench's run first instead of being refused as busy. */
  readonly replace?: boolean;
}

export interface Lending {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => LendingState;
  /** Why this machine had better not be asked to lend; null where nothing is known against it. */
  readonly scruple: () => Promise<Scruple | null>;
  /** Resolves when the first hash is under way, or a stop came before it (null), or with why not. */
  readonly start: (owner: string, terms: Terms, options?: StartOptions) => Promise<Refusal | null>;
  readonly throttle: (duty: number) => void;
  /** Asks for a picture that stands still, or takes that back. */
  readonly hold: (isStill: boolean) => void;
  /** Resolves with the finished run once every worker is gone; null if nothing ran. */
  readonly stop: (reason: StopReason) => Promise<Run | null>;
}

const atRest: LendingState = {
  phase: 'idle',
  owner: null,
  terms: null,
  kernel: null,
  reading: null,
  series: [],
  remainingMs: 0,
  isStill: false,
  lastRun: null,
  endedBy: null,
  refusal: null,
};

/** The one run at a time, for every bench and for the meter in the header. */
export function createLending(outside: Surroundings): Lending {
  const listeners = new Set<() => void>();
  let state = atRest;
  let live: LiveRun | null = null;

  const set = (change: Partial<LendingState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const refuse = (owner: string, reason: Refusal): Refusal => {
    set({ refusal: { owner, reason } });
    return reason;
  };
  const open = (owner: string, terms: Terms, insisted: boolean): LiveRun =>
    new LiveRun(owner, terms, insisted, outside, {
      onMeasuring: () => {
        set({ phase: 'measuring' });
      },
      onStarted: (kernel) => {
        set({ phase: 'running', kernel });
      },
      onChange: set,
      onStopping: () => {
        set({ phase: 'stopping' });
      },
      onOver: (run, endedBy) => {
        live = null;
        set({ ...atRest, lastRun: run ?? state.lastRun, endedBy });
      },
    });

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    state: () => state,
    scruple: async () => scrupleAbout(await machineOf(outside), false),
    start: async (owner, wish, { insisted = false, replace = false } = {}) => {
      if (live !== null && (state.phase === 'stopping' || replace)) await live.stop('replaced');
      if (live !== null) return refuse(owner, { kind: 'busy', owner: live.owner });
      const terms = withinLimits(wish, outside.cores());
      live = open(owner, terms, insisted);
      set({
        ...{ phase: 'starting', owner, terms, remainingMs: 1000 * terms.seconds },
        ...{ refusal: null, endedBy: null },
      });
      const refusal = await live.start();
      return refusal === null ? null : refuse(owner, refusal);
    },
    throttle: (duty) => {
      if (live === null || state.terms === null) return;
      const granted = clampDuty(duty);
      live.throttle(granted);
      set({ terms: { ...state.terms, duty: granted } });
    },
    hold: (isStill) => {
      if (live !== null) set({ isStill });
    },
    stop: (reason) => live?.stop(reason) ?? Promise.resolve(null),
  };
}

export const lending = createLending(thisPage);
