import { useState } from 'react';
import { fromHex, parseHeader, serialise, toHex } from '#models/header.ts';
import type { Run, Win } from '#models/lending.ts';
import type { useHand } from './useHand.ts';
import type { Searches } from './useSearches.ts';
import { bitsLimits } from './workbench.ts';

/** One search, over as many lendings as it took. */
export interface Search {
  /** The words it was for. */
  readonly words: string;
  readonly zeroBits: number;
  /** Tries and hashing time of the lendings before this one. */
  readonly triesBefore: number;
  readonly msBefore: number;
  /** The last lending of it; null while it goes on. */
  readonly run: Run | null;
  readonly headerHex: string;
  readonly fromNonce: number;
}

/** The second stage: the difficulty, and the search for a winner over the reader's own words. */
export function useMachine(hand: ReturnType<typeof useHand>, searches: Searches) {
  const [zeroBits, setZeroBits] = useState<number>(bitsLimits.first);
  const [active, setActive] = useState<Search | null>(null);
  const [last, setLast] = useState<Search | null>(null);
  const isSearching = searches.isSearching && searches.part === 'machine';

  const seek = (wanted: Search): void => {
    const { headerHex, fromNonce } = wanted;
    searches.ask({
      part: 'machine',
      zeroBits: wanted.zeroBits,
      quest: { headerHex, fromNonce, wins: 1 },
      onOver: (run) => {
        if (run === null) return;
        setLast({ ...wanted, run });
        const [win] = run.reading.findings?.wins ?? [];
        if (win !== undefined) void hand.place(win.nonce);
      },
    });
    setActive({ ...wanted, run: null });
  };

  const shown = isSearching ? active : last;

  return {
    zeroBits,
    setZeroBits,
    isSearching,
    /** The search on show: for other words or another difficulty it says nothing. */
    search: shown?.words === hand.hashed.words && shown.zeroBits === zeroBits ? shown : null,
    start: () => {
      const { words, nonce } = hand.hashed;
      const headerHex = toHex(serialise(hand.header));
      seek({
        ...{ words, zeroBits, triesBefore: 0, msBefore: 0, run: null },
        headerHex,
        fromNonce: nonce + 1,
      });
    },
    goOn: (before: Search) => {
      const { findings, elapsedMs } = before.run?.reading ?? { elapsedMs: 0 };
      const tried = findings?.pendingTries ?? 0;
      seek({
        ...before,
        triesBefore: before.triesBefore + tried,
        msBefore: before.msBefore + elapsedMs,
        fromNonce: before.fromNonce + tried,
      });
    },
  };
}

/** What a search has come to: its winner, null while there is none, and the tries up to now. */
export function standing({ triesBefore, msBefore, run }: Search, live: Run['reading'] | null) {
  const reading = run?.reading ?? live;
  const win: Win | null = reading?.findings?.wins[0] ?? null;
  const tries = triesBefore + (win?.tries ?? reading?.findings?.pendingTries ?? 0);
  return { win, tries, ms: msBefore + (reading?.elapsedMs ?? 0) };
}

/** A header some seconds later, with a nonce of 0. */
export function later(headerHex: string, seconds: number): string {
  const header = parseHeader(fromHex(headerHex));
  return toHex(serialise({ ...header, time: header.time + seconds, nonce: 0 }));
}
