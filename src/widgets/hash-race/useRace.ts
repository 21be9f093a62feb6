import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { lending, type Refusal, type StartOptions } from '#browser/lending.ts';
import { paced } from '#browser/paced.ts';
import { raceTerms, type Run } from '#models/lending.ts';
import { budgetSeconds } from './race.ts';

type Scene = 'rest' | 'card' | 'refused' | 'run';

/** Words may change twice a second. */
const wordsMs = 500;
const readable = paced(lending, wordsMs);
const atRest = lending.state();

/** The bench: what it shows, what was agreed there, and its own last race. */
export function useRace(id: string, bench: RefObject<HTMLElement | null>) {
  const state = useSyncExternalStore(readable.subscribe, readable.state, () => atRest);
  const [scene, setScene] = useState<Scene>('rest');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { run, setRun, secondsLeft, setSecondsLeft } = useVisit(id, bench);
  const [hasAsked, setHasAsked] = useState(false);
  /** Told why not, the reader wants to race all the same: it holds for the race that follows. */
  const hasInsisted = useRef(false);
  const isRacing = state.owner === id && state.phase !== 'idle';

  const start = async (options?: StartOptions): Promise<void> => {
    const before = lending.state().lastRun;
    setRun(null);
    setScene('run');
    const refused = await lending.start(id, raceTerms, { insisted: hasInsisted.current, ...options });
    if (refused === null) hasInsisted.current = false;
    setRefusal(refused);
    if (refused !== null) setScene('refused');
    // Stopped before the first hash: nothing ran, and there is nothing to show.
    else if (lending.state().owner !== id && lending.state().lastRun === before) setScene('rest');
  };

  /** The card; or first, where this machine is better spared, why. */
  const ask = async (): Promise<void> => {
    const reason = await lending.scruple();
    setRefusal(reason);
    setScene(reason === null ? 'card' : 'refused');
  };

  return {
    state,
    view: isRacing ? ('run' as const) : scene === 'run' && run !== null ? ('ended' as const) : scene,
    refusal,
    run,
    secondsLeft,
    mayRaceAgain: secondsLeft >= raceTerms.seconds,
    /** Whether the way back to rest was through a card or a refusal. */
    hasAsked,
    ask: () => {
      setHasAsked(true);
      if (secondsLeft >= raceTerms.seconds) void start();
      else void ask();
    },
    agree: () => {
      setSecondsLeft(budgetSeconds);
      void start();
    },
    retry: (options: StartOptions) => {
      hasInsisted.current = options.insisted === true;
      // Whoever insists before the card has not read the terms yet.
      if (hasInsisted.current && secondsLeft < raceTerms.seconds) setScene('card');
      else void start(options);
    },
    rest: () => {
      hasInsisted.current = false;
      setScene('rest');
    },
    stop: () => {
      void lending.stop('pressed');
    },
  };
}

/** The bench's own last race, and the yes that lasts while the reader stays at the bench. */
function useVisit(id: string, bench: RefObject<HTMLElement | null>) {
  const [run, setRun] = useState<Run | null>(null);
  const [secondsLeft, setSecondsLeft] = useState(0);
  const seen = useRef<Run | null>(null);

  useEffect(
    () =>
      lending.subscribe(() => {
        const { lastRun } = lending.state();
        if (lastRun?.owner !== id || lastRun === seen.current) return;
        seen.current = lastRun;
        setRun(lastRun);
        const seconds = Math.ceil(lastRun.reading.elapsedMs / 1000);
        setSecondsLeft((left) => Math.max(0, left - seconds));
      }),
    [id],
  );

  useEffect(() => {
    if (bench.current === null) return undefined;
    const leaving = new IntersectionObserver((entries) => {
      const isAway = entries.at(-1)?.isIntersecting === false;
      if (isAway && lending.state().owner !== id) setSecondsLeft(0);
    });
    leaving.observe(bench.current);
    return () => {
      leaving.disconnect();
    };
  }, [id, bench]);

  return { run, setRun, secondsLeft, setSecondsLeft };
}
