import { useState } from 'react';
import { type AddressTrouble, webAddress } from '#browser/web-address.ts';
import type { Asked } from '#engine/block-list.ts';
import type { RequestKind } from '#schemas/block-list.ts';
import type { KnownRequest } from './tester.ts';

interface Typed {
  readonly address: string;
  readonly kind: RequestKind;
  readonly page: string;
}

interface State {
  readonly typed: Typed;
  /** The request of ours that stands in the fields; null once the reader has changed anything. */
  readonly known: KnownRequest | null;
  readonly asked: Asked | null;
  readonly problems: { readonly address: AddressTrouble | null; readonly page: AddressTrouble | null };
}

const fine = { address: null, page: null };

/** The request in the fields, and the one that was asked about. */
export function useRequest(first: KnownRequest | undefined, onAsk: () => void) {
  const [state, setState] = useState<State>(() => ({
    typed: first?.facts ?? { address: '', kind: 'script', page: '' },
    known: first ?? null,
    asked: null,
    problems: fine,
  }));

  const ask = (typed: Typed, known: KnownRequest | null): void => {
    const [address, page] = [webAddress(typed.address), webAddress(typed.page)];
    const isWhole = address.href !== null && page.href !== null;
    const asked = isWhole ? { address: address.href, kind: typed.kind, page: page.href } : null;
    setState({ typed, known, asked, problems: { address: address.problem, page: page.problem } });
    if (asked) onAsk();
  };

  return {
    ...state,
    take: (known: KnownRequest) => {
      ask(known.facts, known);
    },
    change: (part: Partial<Typed>) => {
      setState(({ typed }) => ({ typed: { ...typed, ...part }, known: null, asked: null, problems: fine }));
    },
    ask: () => {
      ask(state.typed, state.known);
    },
  };
}
