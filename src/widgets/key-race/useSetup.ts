import { useEffect, useState } from 'react';
import { type Address, readAddress, watchAddress, writeAddress } from '#browser/address.ts';
import { firstSetup, fromLink, toLink } from '#models/key-race-link.ts';
import { type Protection, protections, type Setup } from '#models/key-race.ts';
import { benchId } from './key-race.ts';

/** What the bench has to tell about itself. */
export type Note = 'broken' | 'wasReset' | 'made' | 'madeHere' | null;

interface State {
  readonly setup: Setup;
  readonly note: Note;
}

/** The reader's race: brought by a link, changed by hand, taken along in a link. */
export function useSetup() {
  const [state, setState] = useState<State>(
    () => brought(readAddress()) ?? { setup: firstSetup, note: null },
  );

  useEffect(
    () =>
      watchAddress((address) => {
        const found = brought(address);
        if (found) setState(found);
      }),
    [],
  );

  const change = (part: Partial<Setup>): void => {
    setState(({ setup }) => ({ setup: { ...setup, ...part }, note: null }));
  };

  return {
    ...state,
    change,
    turn: (one: Protection, isOn: boolean) => {
      const { protections: set } = state.setup;
      change({ protections: protections.filter((other) => (other === one ? isOn : set.includes(other))) });
    },
    reset: () => {
      setState({ setup: firstSetup, note: 'wasReset' });
    },
    share: async () => {
      const link = writeAddress({ place: benchId, values: toLink(state.setup) });
      const isCopied = await copied(link);
      setState(({ setup }) => ({ setup, note: isCopied ? 'made' : 'madeHere' }));
    },
  };
}

/** What an address brings to this bench; null where it has nothing to say to it. */
function brought({ place, values }: Address): State | null {
  if (place !== benchId || Object.keys(values).length === 0) return null;
  const setup = fromLink(values);
  return setup ? { setup, note: null } : { setup: firstSetup, note: 'broken' };
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
