import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { lending, type Refusal, type StartOptions } from '#browser/lending.ts';
import { paced } from '#browser/paced.ts';
import { gentleTerms, type Quest, type Run, type Terms } from '#models/lending.ts';
import { budgetSeconds, searchSeconds } from './workbench.ts';

/** The stages that search. */
export type Part = 'machine' | 'luck' | 'chain';

/** A search somebody asked for, and who wants to know how it ended. */
export interface Wish {
  readonly part: Part;
  readonly zeroBits: number;
  readonly quest: Quest;
  /** The block searched for, where there are several. */
  readonly place?: number;
  /** Null where it never came to a first hash. */
  readonly onOver: (run: Run | null) => void;
}

export type Searches = ReturnType<typeof useSearches>;

/** Words may change twice a second. */
const wordsMs = 500;
const readable = paced(lending, wordsMs);
const atRest = lending.state();

/** Every search of the bench: asked for once in a visit, one at a time, each with an end. */
export function useSearches(id: string, bench: RefObject<HTMLElement | null>) {
  const state = useSyncExternalStore(readable.subscribe, readable.state, () => atRest);
  const [wish, setWish] = useState<Wish | null>(null);
  const [asks, setAsks] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [secondsLeft, setSecondsLeft] = useConsent(id, bench);
  const isOwn = state.owner === id && state.phase !== 'idle';

  const go = async (wanted: Wish, left: number, options?: StartOptions): Promise<void> => {
    setAsks(false);
    setRefusal(null);
    setWish(wanted);
    const over = nextRun(id);
    const refused = await lending.start(id, termsOf(wanted, left), options);
    if (refused !== null) {
      over.giveUp();
      setRefusal(refused);
      return;
    }
    const run = await over.run;
    setSecondsLeft((now) => now && Math.max(0, now - (run?.reading.elapsedMs ?? 0) / 1000));
    setWish(null);
    wanted.onOver(run);
  };

  return {
    state,
    /** The stage whose card, refusal or run is on; null where none is. */
    part: wish?.part ?? null,
    wish,
    asks,
    refusal,
    isSearching: isOwn && wish !== null,
    secondsLeft,
    ask: (wanted: Wish) => {
      setRefusal(null);
      setWish(wanted);
      // Less than a second would hardly be a search.
      if (secondsLeft !== null && secondsLeft >= 1) void go(wanted, secondsLeft);
      else setAsks(true);
    },
    agree: () => {
      setSecondsLeft(budgetSeconds);
      if (wish !== null) void go(wish, budgetSeconds);
    },
    retry: (options?: StartOptions) => {
      if (wish !== null) void go(wish, secondsLeft ?? budgetSeconds, options);
    },
    dismiss: () => {
      setAsks(false);
      setRefusal(null);
      setWish(null);
    },
    stop: () => {
      void lending.stop('pressed');
    },
  };
}

function termsOf({ zeroBits, quest }: Wish, left: number): Terms {
  return { ...gentleTerms, zeroBits, quest, seconds: Math.min(searchSeconds, left) };
}

/** The yes lasts while the reader stays at the bench: null once they have left it. */
function useConsent(id: string, bench: RefObject<HTMLElement | null>) {
  const consent = useState<number | null>(null);
  const setSecondsLeft = useRef(consent[1]);
  useEffect(() => {
    if (bench.current === null) return undefined;
    const leaving = new IntersectionObserver((entries) => {
      const isAway = entries.at(-1)?.isIntersecting === false;
      if (isAway && lending.state().owner !== id) setSecondsLeft.current(null);
    });
    leaving.observe(bench.current);
    return () => {
      leaving.disconnect();
    };
  }, [id, bench]);
  return consent;
}

/** The bench's run that is about to start: it may be over before anybody could look. */
function nextRun(id: string) {
  const before = lending.state().lastRun;
  let hasBegun = false;
  let giveUp = (): void => undefined;
  const run = new Promise<Run | null>((resolve) => {
    const unsubscribe = lending.subscribe(() => {
      const { owner, lastRun } = lending.state();
      if (owner === id) hasBegun = true;
      if (!hasBegun || owner === id) return;
      unsubscribe();
      resolve(lastRun !== before && lastRun?.owner === id ? lastRun : null);
    });
    giveUp = () => {
      unsubscribe();
      resolve(null);
    };
  });
  return { run, giveUp };
}
