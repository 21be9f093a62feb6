import { useEffect, useState } from 'react';
import { type Address, readAddress, watchAddress, writeAddress } from '#browser/address.ts';
import { fromLink, toLink } from '#models/scenario-link.ts';
import { type Place, type Scenario, type Start, type Tariffs, untouched } from '#models/scenario.ts';
import { benchId } from './calculator.ts';

/** What the bench has to tell about itself. */
export type Note = 'broken' | 'reset' | 'shared' | 'sharedHere' | null;

interface State {
  readonly scenario: Scenario;
  readonly note: Note;
}

const first = { scenario: untouched('laptop'), note: null } satisfies State;

/** The reader's scenario: brought by a link, changed by hand, taken along in a link. */
export function useScenario(tariffs: Tariffs) {
  const [state, setState] = useState<State>(() => brought(readAddress(), tariffs) ?? first);

  useEffect(
    () =>
      watchAddress((address) => {
        const found = brought(address, tariffs);
        if (found) setState(found);
      }),
    [tariffs],
  );

  const change = (part: Partial<Scenario>): void => {
    setState(({ scenario }) => ({ scenario: { ...scenario, ...part }, note: null }));
  };

  return {
    ...state,
    choose: (start: Start) => {
      change({ start });
    },
    goTo: (place: Place) => {
      change({ place });
    },
    type: (key: string, text: string) => {
      setState(({ scenario }) => ({
        scenario: { ...scenario, typed: { ...scenario.typed, [key]: text } },
        note: null,
      }));
    },
    reset: () => {
      setState(({ scenario: { start } }) => ({ scenario: untouched(start), note: 'reset' }));
    },
    share: async () => {
      const link = writeAddress({ place: benchId, values: toLink(state.scenario, tariffs) });
      const isCopied = await copied(link);
      setState(({ scenario }) => ({ scenario, note: isCopied ? 'shared' : 'sharedHere' }));
    },
  };
}

/** What an address brings to this bench; null where it has nothing to say to it. */
function brought({ place, values }: Address, tariffs: Tariffs): State | null {
  if (place !== benchId || Object.keys(values).length === 0) return null;
  const scenario = fromLink(values, tariffs);
  return scenario ? { scenario, note: null } : { scenario: first.scenario, note: 'broken' };
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
