import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Address, readAddress, watchAddress, writeAddress } from '#browser/address.ts';
import { store } from '#browser/store.ts';
import { nothingDone, type Situation, situationOf, ticked, whomIn } from '#models/first-hour.ts';
import { benchId } from './hour.ts';

/** What the list has to tell about itself. */
export type Note = 'broken' | 'copied' | 'notCopied' | 'cleared' | null;

const first: Situation = { device: 'computer', place: 'home' };

/** The reader's list: brought by a link or kept from before, ticked, named, cleared. */
export function useFirstHour() {
  const kept = useSyncExternalStore(store.subscribe, () => store.get('firstHour'));
  const isKept = useSyncExternalStore(store.subscribe, store.isKept);
  const [note, setNote] = useState<Note>(() => (isBroken(readAddress()) ? 'broken' : null));

  useEffect(() => {
    const take = (address: Address): void => {
      const brought = broughtBy(address);
      if (brought) store.set('firstHour', { ...store.get('firstHour'), situation: brought });
      if (brought ?? isBroken(address)) setNote(brought ? null : 'broken');
    };
    take(readAddress());
    return watchAddress(take);
  }, []);

  const situation = kept.situation ?? first;
  const change = (next: typeof kept): void => {
    store.set('firstHour', next);
    setNote(null);
  };

  return {
    kept,
    isKept,
    note,
    situation,
    say: setNote,
    choose: (part: Partial<Situation>) => {
      const chosen = { ...situation, ...part };
      change({ ...kept, situation: chosen });
      writeAddress({ place: benchId, values: { for: chosen.device, at: chosen.place } });
    },
    tick: (step: string, isDone: boolean) => {
      change(ticked(kept, situation, step, isDone));
    },
    name: (text: string) => {
      change({ ...kept, whom: whomIn(text) });
    },
    clear: () => {
      change({ ...nothingDone, situation });
      setNote('cleared');
    },
  };
}

function broughtBy({ place, values }: Address): Situation | null {
  return place === benchId ? situationOf(values['for'], values['at']) : null;
}

/** It means this bench, and asks for a list there is not. */
function isBroken(address: Address): boolean {
  const { place, values } = address;
  return place === benchId && Object.keys(values).length > 0 && broughtBy(address) === null;
}
