import { useRef, useState, useSyncExternalStore } from 'react';
import { lacksForKernels } from '#browser/abilities.ts';
import { lending, type Refusal, type StartOptions } from '#browser/lending.ts';
import { paced } from '#browser/paced.ts';
import { lendInTurns } from '#browser/turns.ts';
import { type Turn, turnOrder, turnTerms } from '#models/kernel-race.ts';
import type { KernelName, Run, StopReason } from '#models/lending.ts';

export type RaceView = 'rest' | 'card' | 'refused' | 'race' | 'over';

/** Words may change twice a second. */
const wordsMs = 500;
const readable = paced(lending, wordsMs);
const atRest = lending.state();

/** The kernels this browser can give a turn, in their order. */
export function kernelsHere(): KernelName[] {
  const lacks = lacksForKernels();
  return turnOrder.filter((kernel) => lacks[kernel] === null);
}

/** One race after the other, each agreed to by itself. */
export function useKernelRace(id: string) {
  const state = useSyncExternalStore(readable.subscribe, readable.state, () => atRest);
  const [view, setView] = useState<RaceView>('rest');
  const [runs, setRuns] = useState<readonly Run[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [endedBy, setEndedBy] = useState<StopReason>('time');
  const isRunning = view === 'race' && state.owner === id;

  /** Told why not, the reader wants to race all the same: it holds for the race that follows. */
  const hasInsisted = useRef(false);

  const begin = (options?: StartOptions): void => {
    const done: Run[] = [];
    setRuns([]);
    setRefusal(null);
    setView('race');
    const onTurn = (run: Run): void => {
      done.push(run);
      setRuns([...done]);
    };
    const onOver = (refused: Refusal | null, by: StopReason): void => {
      hasInsisted.current = false;
      setRefusal(refused);
      setEndedBy(by);
      if (done.length > 0) setView('over');
      // Stopped before the first hash: nothing ran, and there is nothing to show.
      else setView(refused === null ? 'rest' : 'refused');
    };
    const insisted = hasInsisted.current;
    lendInTurns(lending, id, kernelsHere().map(turnTerms), { onTurn, onOver }, { insisted, ...options });
  };

  /** The card; or first, where this machine is better spared, why. */
  const ask = async (): Promise<void> => {
    const reason = await lending.scruple();
    setRefusal(reason);
    setView(reason === null ? 'card' : 'refused');
  };

  return {
    view,
    ask: () => {
      void ask();
    },
    rest: () => {
      hasInsisted.current = false;
      setView('rest');
    },
    runs,
    /** What the turns have come to; a kernel that would not run, and was stood in for, has none. */
    turns: [...runs.flatMap(turnOf), ...(isRunning ? turnNow(state) : [])],
    state,
    refusal,
    endedBy,
    agree: () => {
      begin();
    },
    retry: (options: StartOptions) => {
      hasInsisted.current = options.insisted === true;
      // Whoever insists has not read the terms yet.
      if (hasInsisted.current) setView('card');
      else begin(options);
    },
    stop: () => {
      void lending.stop('pressed');
    },
  };
}

function turnOf({ terms, kernel, reading }: Run): Turn[] {
  return terms.kernel === kernel ? [{ kernel: terms.kernel, reading }] : [];
}

function turnNow({ terms, kernel, reading }: ReturnType<typeof lending.state>): Turn[] {
  return terms?.kernel !== undefined && terms.kernel === kernel && reading !== null
    ? [{ kernel: terms.kernel, reading }]
    : [];
}
