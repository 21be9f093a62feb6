import { useRef, useState } from 'react';
import { doubleSha256 } from '#browser/digest.ts';
import { type Block, linked, othersLength, soundLength } from '#models/chain.ts';
import { serialise, toHex } from '#models/header.ts';
import { leadingZeroBits } from '#models/lottery.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import type { Searches } from './useSearches.ts';
import { chainBits, otherPeers } from './workbench.ts';

/** A block of the reader's chain as it stands now. */
export interface Standing extends Block {
  readonly hashHex: string;
  readonly isSound: boolean;
}

/** What rewriting has cost the reader: blocks found, and tries for them. */
export interface Spent {
  readonly blocks: number;
  readonly tries: number;
}

/** A search for one block that time cut off. */
interface Cut {
  readonly place: number;
  readonly fromNonce: number;
}

const nothing: Spent = { blocks: 0, tries: 0 };

/** The reader's own copy of a chain, which they may rewrite at their own cost while the others go on. */
export function useChain(said: WorkbenchWords['chain'], hashes: readonly string[], searches: Searches) {
  const [blocks, setBlocks] = useState<readonly Standing[]>(() => soundBlocks(said.blocks, hashes));
  const [spent, setSpent] = useState(nothing);
  const [cut, setCut] = useState<Cut | null>(null);
  const latest = useRef(0);

  const put = async (next: readonly Block[]): Promise<void> => {
    const turn = (latest.current += 1);
    const links = await linked(next, chainBits, doubleSha256);
    // A later press has overtaken this one.
    if (turn !== latest.current) return;
    setBlocks(
      soundBlocks(
        next,
        links.map(({ hashHex }) => hashHex),
      ),
    );
  };
  const sound = soundLength(blocks.map(({ isSound }) => ({ isProven: isSound })));

  return {
    blocks,
    sound,
    spent,
    /** Blocks in the chain of the others, by now. */
    theirs: othersLength(said.blocks.length, spent.blocks, otherPeers),
    cutPlace: cut?.place ?? null,
    say: (place: number, words: string) => {
      setCut(null);
      void put(blocks.map((block, index) => (index === place ? { ...block, words } : block)));
    },
    restore: () => {
      setCut(null);
      setSpent(nothing);
      void put(said.blocks);
    },
    remake: async (place: number): Promise<void> => {
      const link = (await linked(blocks, chainBits, doubleSha256))[place];
      if (link === undefined) return;
      const fromNonce = cut?.place === place ? cut.fromNonce : 0;
      const headerHex = toHex(serialise({ ...link.header, nonce: 0 }));
      searches.ask({
        part: 'chain',
        place,
        zeroBits: chainBits,
        quest: { headerHex, fromNonce, wins: 1 },
        onOver: (run) => {
          const findings = run?.reading.findings;
          if (findings === undefined) return;
          const [win] = findings.wins;
          const tries = win?.tries ?? findings.pendingTries;
          setSpent((now) => ({ blocks: now.blocks + findings.wins.length, tries: now.tries + tries }));
          setCut(win === undefined ? { place, fromNonce: fromNonce + tries } : null);
          if (win === undefined) return;
          void put(blocks.map((block, index) => (index === place ? { ...block, nonce: win.nonce } : block)));
        },
      });
    },
  };
}

/** Blocks with their hashes; sound are those before the first whose hash lacks its zeros. */
function soundBlocks(blocks: readonly Block[], hashes: readonly string[]): Standing[] {
  const proven = blocks.map((_, place) => leadingZeroBits(hashes[place] ?? 'f') >= chainBits);
  const sound = soundLength(proven.map((isProven) => ({ isProven })));
  return blocks.map(({ words, nonce }, place) => ({
    words,
    nonce,
    hashHex: hashes[place] ?? '',
    isSound: place < sound,
  }));
}
