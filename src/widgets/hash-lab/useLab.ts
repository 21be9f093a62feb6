import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type LendingState, lending, type Refusal, type StartOptions } from '#browser/lending.ts';
import { paced } from '#browser/paced.ts';
import type { Run, Terms } from '#models/lending.ts';
import { fetchLineChart } from '#ui/LineChart.tsx';
import { budgetSeconds, firstTerms } from './lab.ts';
import type { Dialled } from './LiveStage.tsx';

export type View = 'rest' | 'card' | 'refused' | 'run' | 'ended' | 'recorded';

/** Words may change twice a second. */
const wordsMs = 500;

const readable = paced(lending, wordsMs);
const atRest = lending.state();

/** What the reader said yes to, and how much of it is left. */
interface Consent {
  readonly terms: Terms;
  readonly secondsLeft: number;
}

/** Why not, and what it came before. */
interface Refused {
  readonly reason: Refusal;
  readonly before: 'card' | 'run';
}

const isWithin = (wish: Terms, { terms, secondsLeft }: Consent): boolean =>
  wish.lanes <= terms.lanes &&
  wish.duty <= terms.duty &&
  wish.seconds <= secondsLeft &&
  wish.kernel === terms.kernel;

/** One bench: what it shows, what was agreed there, and its own last run. */
export function useLab(id: string, bench: RefObject<HTMLElement | null>) {
  const state = useSyncExternalStore(readable.subscribe, readable.state, () => atRest);
  const [scene, setScene] = useState<View>('rest');
  const [terms, setTerms] = useState(firstTerms);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [dialled, setDialled] = useState<readonly Dialled[]>([]);
  const [laid, setLaid] = useState<Run | null>(null);
  const { run, setRun, consent, setConsent } = useVisit(id, bench);
  const isLending = state.owner === id && state.phase !== 'idle';

  const wish = useRef(0);
  const hasInsisted = useRef(false);

  /** The card, unless something speaks against lending on this machine: that is said before any terms. */
  const ask = async (own: number): Promise<void> => {
    const reason = await lending.scruple();
    if (own !== wish.current) return;
    setRefused(reason && { reason, before: 'card' });
    setScene(reason === null ? 'card' : 'refused');
  };
  const show = (next: View): void => {
    wish.current += 1;
    hasInsisted.current = false;
    // Fetched before anything runs: a run makes no request.
    if (next === 'card' || next === 'recorded') void fetchLineChart();
    if (next === 'card') void ask(wish.current);
    else setScene(next);
  };

  const start = async (options?: StartOptions): Promise<void> => {
    wish.current += 1;
    await fetchLineChart();
    const before = lending.state().lastRun;
    setRun(null);
    setDialled([{ fromMs: 0, duty: terms.duty }]);
    setScene('run');
    const reason = await lending.start(id, terms, { ...options, insisted: hasInsisted.current });
    setRefused(reason && { reason, before: 'run' });
    if (reason !== null) {
      setScene('refused');
      return;
    }
    hasInsisted.current = false;
    // Stopped before the first hash: nothing ran, and there is nothing to show.
    if (lending.state().owner !== id && lending.state().lastRun === before) setScene('rest');
  };

  return {
    state,
    view: viewOf(scene, isLending, run),
    terms,
    setTerms,
    refusal: refused?.reason ?? null,
    run,
    dialled,
    aside: {
      run: laid,
      lay: setLaid,
      putAway: () => {
        setLaid(null);
      },
    },
    secondsLeft: consent?.secondsLeft ?? 0,
    mayLendAgain: consent !== null && isWithin(terms, consent),
    show,
    start,
    /** Told why not, the reader wants to lend all the same: this once. */
    insist: () => {
      hasInsisted.current = true;
      if (refused?.before === 'card') setScene('card');
      else void start();
    },
    agree: () => {
      setConsent({ terms, secondsLeft: budgetSeconds });
      void start();
    },
    lendAgain: () => {
      if (consent !== null && isWithin(terms, consent)) void start();
      else show('card');
    },
    throttle: (duty: number) => {
      lending.throttle(duty);
      setTerms({ ...terms, duty });
      setDialled([...dialled, { fromMs: lending.state().reading?.elapsedMs ?? 0, duty }]);
    },
    hold: (isStill: boolean) => {
      lending.hold(isStill);
    },
    stop: () => {
      void lending.stop('pressed');
    },
  };
}

/** The bench's own last run, and the yes that lasts while the reader stays at the bench. */
function useVisit(id: string, bench: RefObject<HTMLElement | null>) {
  const [run, setRun] = useState<Run | null>(null);
  const [consent, setConsent] = useState<Consent | null>(null);
  const seen = useRef<Run | null>(null);

  useEffect(
    () =>
      lending.subscribe(() => {
        const { lastRun } = lending.state();
        if (lastRun?.owner !== id || lastRun === seen.current) return;
        seen.current = lastRun;
        setRun(lastRun);
        const seconds = Math.ceil(lastRun.reading.elapsedMs / 1000);
        setConsent((given) => given && { ...given, secondsLeft: Math.max(0, given.secondsLeft - seconds) });
      }),
    [id],
  );

  useEffect(() => {
    if (bench.current === null) return undefined;
    const leaving = new IntersectionObserver((entries) => {
      const isAway = entries.at(-1)?.isIntersecting === false;
      if (isAway && lending.state().owner !== id) setConsent(null);
    });
    leaving.observe(bench.current);
    return () => {
      leaving.disconnect();
    };
  }, [id, bench]);

  return { run, setRun, consent, setConsent };
}

function viewOf(scene: View, isLending: boolean, run: LendingState['lastRun']): View {
  if (isLending) return 'run';
  return scene === 'run' && run !== null ? 'ended' : scene;
}
