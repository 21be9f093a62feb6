import { useEffect, useRef, useState } from 'react';
import { type Address, hashOf, readAddress, watchAddress, writeAddress } from '#browser/address.ts';
import { firstView, fromValues, toValues, type View } from '#models/case-address.ts';
import type { Filters, ScaleKind } from '#models/cases.ts';
import { benchId, type Explorer, placeOfCase } from './explorer.ts';

/** How the open case came to be open: nothing is brought into view or spoken that the reader did not ask for. */
export type Coming = 'arrived' | 'pressed' | 'stepped';

interface State {
  readonly view: View;
  readonly open: string | null;
  readonly coming: Coming;
  /** Counts what has come, so that the same case can come again. */
  readonly turn: number;
  readonly note: 'unread' | 'unreadFilter' | null;
  /** The reader's last act was a key in the search, and more may follow. */
  readonly isTyping: boolean;
  /** The reader has acted since the address was read, so the address follows. */
  readonly isAhead: boolean;
}

const first: State = {
  view: firstView,
  open: null,
  coming: 'arrived',
  turn: 0,
  note: null,
  isTyping: false,
  isAhead: false,
};

/** Browsers refuse an address that changes with every key. */
const restMs = 300;

/** The place and values by which a case with its filters can be come back to. */
export function addressOf({ view, open }: Pick<State, 'view' | 'open'>): Address {
  return { place: open === null ? benchId : placeOfCase(open), values: toValues(view) };
}

/** What the reader looks for and has opened; it is in the address, and comes from there. */
export function useExplorer(explorer: Explorer) {
  const [state, setState] = useState<State>(() => ({ ...first, ...brought(readAddress(), explorer) }));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { view, open, isTyping, isAhead } = state;

  useEffect(() => {
    if (!isAhead) return;
    timer.current = setTimeout(
      () => {
        writeAddress(addressOf({ view, open }));
      },
      isTyping ? restMs : 0,
    );
    return () => {
      clearTimeout(timer.current);
    };
  }, [view, open, isTyping, isAhead]);

  useEffect(() => {
    const arrive = (address: Address): void => {
      // Whoever goes elsewhere meanwhile stays there.
      clearTimeout(timer.current);
      const found = brought(address, explorer);
      if (found) setState(({ turn }) => ({ ...first, ...found, turn: turn + 1 }));
    };
    // A link to where the address already is changes nothing, yet whoever presses it wants to see the case.
    const again = ({ target }: MouseEvent): void => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#case-"]') : null;
      if (link?.hash === location.hash) arrive(readAddress());
    };
    const forget = watchAddress(arrive);
    document.addEventListener('click', again);
    return () => {
      forget();
      document.removeEventListener('click', again);
    };
  }, [explorer]);

  const act = (part: Partial<State>): void => {
    setState((now) => ({ ...now, note: null, isTyping: false, isAhead: true, ...part }));
  };
  const come = (id: string, coming: Coming): void => {
    act({ open: id, coming, turn: state.turn + 1 });
  };

  return {
    ...state,
    link: (id: string): string => hashOf(addressOf({ view, open: id })),
    filter: (part: Partial<Filters>) => {
      act({ view: { ...view, filters: { ...view.filters, ...part } }, isTyping: 'words' in part });
    },
    sizeBy: (by: ScaleKind) => {
      act({ view: { ...view, by } });
    },
    showAll: () => {
      act({ view: { ...view, filters: firstView.filters } });
    },
    press: (id: string) => {
      come(id, 'pressed');
    },
    step: (id: string) => {
      come(id, 'stepped');
    },
    close: () => {
      act({ open: null });
    },
  };
}

/** What an address brings to this bench; null where it means another place. */
function brought({ place, values }: Address, { cases, choices }: Explorer): Partial<State> | null {
  const { isWhole, ...view } = fromValues(values, choices);
  const note = isWhole ? null : 'unreadFilter';
  if (place === benchId) return Object.keys(values).length === 0 ? null : { view, note };
  const found = cases.find(({ id }) => placeOfCase(id) === place);
  if (found) return { view, note, open: found.id, coming: 'arrived' };
  const isElsewhere = !place.startsWith(placeOfCase('')) || document.getElementById(place) !== null;
  return isElsewhere ? null : { note: 'unread' };
}
