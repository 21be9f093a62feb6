import { useEffect, useRef, useState } from 'react';
import { tryPage } from '#browser/trial.ts';
import { readReport, type LabReport, type Verdict } from '#models/lab-report.ts';
import { addressOf, type Protection, type Setting, type SuppliersFile } from '#models/policy-lab.ts';

/** What a reader may guess. */
export type Guess = Exclude<Verdict, 'silent'>;

/** How far the page in question is. Once told, a report of null is a silence. */
export type Trial =
  | { readonly phase: 'rest' | 'loading'; readonly report: null }
  | { readonly phase: 'told'; readonly report: LabReport | null };

interface State {
  readonly setting: Setting;
  readonly guess: Guess | null;
  readonly trial: Trial;
  /** Counts the pages loaded, so that each is drawn anew. */
  readonly run: number;
}

const atRest: Trial = { phase: 'rest', report: null };

/** As it was that Sunday: the file altered, and nothing in its way. */
const first: State = { setting: { file: 'altered', on: [] }, guess: null, trial: atRest, run: 0 };

/** One page at a time, loaded at the reader's press. Whatever is changed takes the last outcome away. */
export function useTrial() {
  const [state, setState] = useState(first);
  const callOff = useRef<() => void>(() => undefined);

  useEffect(
    () => () => {
      callOff.current();
    },
    [],
  );

  const change = (part: Partial<Setting>): void => {
    callOff.current();
    setState(({ setting, guess, trial, run }) => ({
      setting: { ...setting, ...part },
      guess: trial.phase === 'told' ? null : guess,
      trial: atRest,
      run,
    }));
  };
  const tell = (report: LabReport | null): void => {
    setState((last) => ({ ...last, trial: { phase: 'told', report } }));
  };

  return {
    ...state,
    send: (file: SuppliersFile) => {
      change({ file });
    },
    toggle: (protection: Protection) => {
      const { on } = state.setting;
      change({
        on: on.includes(protection) ? on.filter((one) => one !== protection) : [...on, protection],
      });
    },
    foresee: (guess: Guess) => {
      setState((last) => ({ ...last, guess }));
    },
    load: () => {
      if (state.trial.phase === 'loading') return;
      setState((last) => ({ ...last, trial: { phase: 'loading', report: null }, run: last.run + 1 }));
      callOff.current = tryPage(
        addressOf(state.setting),
        (message) => {
          const report = readReport(message);
          if (report) tell(report);
          return report !== null;
        },
        () => {
          tell(null);
        },
      );
    },
  };
}
