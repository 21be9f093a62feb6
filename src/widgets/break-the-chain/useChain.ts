import { useEffect, useState } from 'react';
import { type Address, readAddress, watchAddress, writeAddress } from '#browser/address.ts';
import type { Audience, Defence, Matrix } from '#models/attack.ts';
import { bestThree, budgets, effortOf, offered } from '#models/break-chain.ts';
import { fromLink, type Plan, toLink } from '#models/break-chain-link.ts';
import { benchId } from './chain.ts';

/** What the bench has to tell about itself. */
export type Note = 'broken' | 'shared' | 'taken' | null;

/** A run: for whom, with what, and which it is, so that the same again is seen to run again. */
export interface Run {
  readonly audience: Audience;
  readonly chosen: readonly string[];
  readonly count: number;
}

interface State {
  readonly audience: Audience;
  readonly budget: number;
  /** Kept apart for each audience, so that looking at another loses nothing. */
  readonly chosen: Readonly<Record<Audience, readonly string[]>>;
  /** The defence that the budget did not pay for at the last press, and how many points it is over. */
  readonly refused: { readonly id: string; readonly points: number } | null;
  readonly run: Run | null;
  /** How many times the attacks have run. */
  readonly runs: number;
  readonly note: Note;
}

const first: State = {
  audience: 'home',
  budget: budgets.first,
  chosen: { home: [], site: [], organisation: [], cloud: [] },
  refused: null,
  run: null,
  runs: 0,
  note: null,
};

/** The reader's sets of defences and the last run. */
export function useChain(matrix: Matrix) {
  const [state, setState] = useState<State>(() => brought(first, readAddress(), matrix));
  useEffect(
    () =>
      watchAddress((address) => {
        setState((now) => brought(now, address, matrix));
      }),
    [matrix],
  );
  const set = setIn(matrix, state.audience, state.chosen[state.audience]);
  const change = (part: Partial<State>): void => {
    setState((now) => ({ ...now, refused: null, note: null, ...part }));
  };
  const choose = (chosen: readonly string[], note: Note = null): void => {
    change({ chosen: { ...state.chosen, [state.audience]: chosen }, note });
  };
  const plan: Plan = { audience: state.audience, budget: state.budget, chosen: set.map(({ id }) => id) };

  return {
    ...state,
    set,
    effort: effortOf(set),
    turnTo: (audience: Audience) => {
      change({ audience });
    },
    spendUpTo: (budget: number) => {
      change({ budget });
    },
    toggle: (defence: Defence) => {
      if (plan.chosen.includes(defence.id)) {
        choose(plan.chosen.filter((id) => id !== defence.id));
        return;
      }
      const points = effortOf(set) + defence.effort - state.budget;
      if (points > 0) change({ refused: { id: defence.id, points } });
      else choose([...plan.chosen, defence.id]);
    },
    takeBest: () => {
      choose(
        bestThree(matrix, state.audience, state.budget).map(({ id }) => id),
        'taken',
      );
    },
    clear: () => {
      change({ chosen: { ...state.chosen, [state.audience]: [] }, run: null });
    },
    attack: () => {
      const runs = state.runs + 1;
      change({ run: { audience: state.audience, chosen: plan.chosen, count: runs }, runs });
    },
    share: () => {
      writeAddress({ place: benchId, values: toLink(plan) });
      change({ note: 'shared' });
    },
  };
}

export type Chain = ReturnType<typeof useChain>;

/** The defences with these ids that this audience can put in place, in the order of the matrix. */
export function setIn(matrix: Matrix, audience: Audience, ids: readonly string[]): readonly Defence[] {
  return offered(matrix, audience).filter(({ id }) => ids.includes(id));
}

/** The state after an address; as it was where the address has nothing to say to this bench. */
function brought(now: State, { place, values }: Address, matrix: Matrix): State {
  if (place !== benchId || Object.keys(values).length === 0) return now;
  const plan = fromLink(values, matrix);
  if (!plan) return { ...first, runs: now.runs, note: 'broken' };
  const { audience, budget, chosen } = plan;
  return {
    ...now,
    audience,
    budget,
    chosen: { ...now.chosen, [audience]: chosen },
    refused: null,
    note: null,
  };
}
