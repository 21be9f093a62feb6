import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Address, readAddress, watchAddress } from '#browser/address.ts';
import { store } from '#browser/store.ts';
import { type Question, questions, unsaid } from '#models/consent.ts';
import { benchId } from './bench.ts';

/** Where the reader is: at a scene, or before the picture of all. */
interface Where {
  readonly place: number;
  readonly isPicture: boolean;
  readonly isBroken: boolean;
}

/** The scenes one at a time, and what the reader has said of each, which is kept on this device. */
export function useScenes(ids: readonly string[]) {
  const sorted = useSyncExternalStore(store.subscribe, () => store.get('sorted'));
  const isKept = useSyncExternalStore(store.subscribe, store.isKept);
  const [where, setWhere] = useState<Where>(() => brought(readAddress(), ids) ?? firstOpen());

  useEffect(
    () =>
      watchAddress((address) => {
        const found = brought(address, ids);
        if (found) setWhere(found);
      }),
    [ids],
  );

  const id = ids[where.place] ?? '';
  const go = (place: number, isPicture = false): void => {
    setWhere({ place, isPicture, isBroken: false });
  };

  return {
    ...where,
    sorted,
    isKept,
    id,
    said: sorted[id] ?? unsaid,
    go,
    answer: (question: Question, answer: string) => {
      const said = { ...unsaid, ...sorted[id], [question]: answer };
      store.set('sorted', { ...sorted, [id]: said });
    },
    again: () => {
      store.set('sorted', Object.fromEntries(Object.entries(sorted).filter(([other]) => other !== id)));
    },
  };

  /** A returning reader goes on with the first scene that still has a question. */
  function firstOpen(): Where {
    const kept = store.get('sorted');
    const open = ids.findIndex((one) => questions.some((question) => !kept[one]?.[question]));
    return { place: Math.max(0, open), isPicture: open === -1, isBroken: false };
  }
}

/** The scene an address asks for; null where it has nothing to say to this bench. */
function brought({ place, values }: Address, ids: readonly string[]): Where | null {
  if (place !== benchId || Object.keys(values).length === 0) return null;
  const found = ids.indexOf(values['scene'] ?? '');
  return { place: Math.max(0, found), isPicture: false, isBroken: found === -1 };
}
