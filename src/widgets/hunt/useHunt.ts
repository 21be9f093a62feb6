import { useEffect, useMemo, useState } from 'react';
import { type Address, readAddress, watchAddress, writeAddress } from '#browser/address.ts';
import { linkTo, nextSeed, sceneOf, type Which, whichIn } from '#models/hunt.ts';
import { history, type Watch } from '#models/load-curve.ts';
import { type CaseId, placesOf } from '#models/suspects.ts';
import { type Charge, type Verdict, verdictOf } from '#models/verdict.ts';
import { benchId, firstSeed, firstView, recorderView, watchedView } from './hunt-bench.ts';

/** A fact that is being pointed at. */
export interface Mark {
  readonly suspect: string;
  readonly fact: string;
  readonly row: string;
}

interface State {
  readonly which: Which;
  readonly isBroken: boolean;
  /** Begun at the end of another. */
  readonly isAgain: boolean;
  readonly view: string;
  /** Rows whose details are open. */
  readonly open: readonly string[];
  readonly charges: readonly Charge[];
  readonly hints: number;
  readonly verdict: Verdict | null;
  readonly mark: Mark | null;
  /** When the recorder stopped; null where nothing has been recorded. */
  readonly recordedAt: number | null;
  readonly watches: readonly Watch[];
}

/** A case being worked on: what is open, who is accused, how it ended. The time comes from outside. */
export function useHunt(second: number, goTo: (second: number) => void) {
  const [state, setState] = useState<State>(() => brought(readAddress()) ?? begun('laptop', firstSeed));
  const { caseId, seed } = state.which;
  const scene = useMemo(() => sceneOf(caseId, seed), [caseId, seed]);
  const watches = useMemo(() => [...scene.watches, ...state.watches], [scene, state.watches]);

  const begin = (next: State): void => {
    goTo(0);
    setState(next);
  };

  useEffect(
    () =>
      watchAddress((address) => {
        const found = brought(address);
        if (!found) return;
        goTo(0);
        setState(found);
      }),
    [goTo],
  );

  const change = (part: Partial<State>): void => {
    setState((now) => ({ ...now, ...part }));
  };

  return {
    ...state,
    scene,
    watches,
    choose: (next: CaseId) => {
      begin(begun(next, next === caseId ? seed : firstSeed));
    },
    playAgain: () => {
      const next = { caseId, seed: nextSeed(seed) };
      writeAddress({ place: benchId, values: linkTo(next) });
      begin({ ...begun(next.caseId, next.seed), isAgain: true });
    },
    look: (view: string) => {
      change({ view, mark: null, watches: watched(state.watches, view, second) });
    },
    toggle: (row: string) => {
      const isOpen = state.open.includes(row);
      change({ open: isOpen ? state.open.filter((one) => one !== row) : [...state.open, row], mark: null });
    },
    record: () => {
      goTo(second + history.seconds);
      change({ recordedAt: second + history.seconds });
    },
    accuse: (charge: Charge) => {
      change({ charges: [...without(state.charges, charge.suspect), charge] });
    },
    withdraw: (suspect: string) => {
      change({ charges: without(state.charges, suspect) });
    },
    askHint: () => {
      change({ hints: state.hints + 1 });
    },
    close: () => {
      change({ verdict: verdictOf(scene, state.charges, state.hints), mark: null });
    },
    show: (suspect: string, fact: string) => {
      const [place] = placesOf(scene, suspect);
      if (!place) return;
      const { view, row } = place;
      const isRecording = view === recorderView && state.recordedAt === null;
      if (isRecording) goTo(second + history.seconds);
      change({
        view,
        open: [...new Set([...state.open, row])],
        mark: { suspect, fact, row },
        watches: watched(state.watches, view, second),
        ...(isRecording && { recordedAt: second + history.seconds }),
      });
    },
  };
}

export type HuntState = ReturnType<typeof useHunt>;

function begun(caseId: CaseId, seed: number): State {
  return {
    which: { caseId, seed },
    isBroken: false,
    isAgain: false,
    view: firstView[caseId],
    open: [],
    charges: [],
    hints: 0,
    verdict: null,
    mark: null,
    recordedAt: null,
    watches: [],
  };
}

/** What an address brings to this bench; null where it has nothing to say to it. */
function brought({ place, values }: Address): State | null {
  if (place !== benchId || Object.keys(values).length === 0) return null;
  const found = whichIn(values);
  return found ? begun(found.caseId, found.seed) : { ...begun('laptop', firstSeed), isBroken: true };
}

const without = (charges: readonly Charge[], suspect: string): Charge[] =>
  charges.filter((charge) => charge.suspect !== suspect);

/** Opening the task manager begins a watch, and leaving it ends one. */
function watched(watches: readonly Watch[], view: string, second: number): Watch[] {
  const ended = watches.map((one) => (one.to === Number.POSITIVE_INFINITY ? { ...one, to: second } : one));
  return view === watchedView ? [...ended, { from: second, to: Number.POSITIVE_INFINITY }] : ended;
}
