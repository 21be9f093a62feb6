import { useRef, useState } from 'react';
import { doubleSha256 } from '#browser/digest.ts';
import { leadingZeroBits } from '#models/lottery.ts';
import { genesisHashHex, hashOf, practiceHeader, practiceOver } from '#models/practice.ts';
import { handBits, type Tried } from './workbench.ts';

/** A block as it was last hashed. */
export interface Hashed {
  readonly words: string;
  readonly nonce: number;
  readonly merkleRootHex: string;
  readonly hashHex: string;
  /** The hash it is compared with; null where it is the first. */
  readonly beforeHex: string | null;
  readonly by: 'start' | 'words' | 'hand' | 'machine';
}

/** The reader's own tries over one block's words. */
export interface Count {
  readonly tried: readonly Tried[];
  readonly startedMs: number;
  readonly lastMs: number;
}

const noCount: Count = { tried: [], startedMs: 0, lastMs: 0 };

/** The reader's block, its hash, and what they tried. Each change is answered by one hash of the browser's own. */
export function useHand(start: Pick<Hashed, 'words' | 'nonce' | 'merkleRootHex' | 'hashHex'>) {
  const [hashed, setHashed] = useState<Hashed>({ ...start, beforeHex: null, by: 'start' });
  const [count, setCount] = useState(noCount);
  const [firstWin, setFirstWin] = useState<Count | null>(null);
  const latest = useRef(0);

  const hash = async (words: string, nonce: number, by: Hashed['by']): Promise<Hashed | null> => {
    const turn = (latest.current += 1);
    const header = await practiceHeader(words, nonce, genesisHashHex, doubleSha256);
    const hashHex = await hashOf(header, doubleSha256);
    // A later press has overtaken this one.
    if (turn !== latest.current) return null;
    const { merkleRootHex } = header;
    const next: Hashed = { words, nonce, merkleRootHex, hashHex, beforeHex: hashed.hashHex, by };
    setHashed(next);
    return next;
  };

  return {
    hashed,
    count,
    /** The first nonce of the reader's own that won, with all that went before it. */
    firstWin,
    isWon: hashed.by === 'hand' && leadingZeroBits(hashed.hashHex) >= handBits,
    say: (words: string) => {
      setCount(noCount);
      void hash(words, hashed.nonce, 'words');
    },
    tryNonce: async (nonce: number): Promise<void> => {
      const pressedMs = performance.now();
      const next = await hash(hashed.words, nonce, 'hand');
      if (next === null) return;
      const won = leadingZeroBits(hashed.hashHex) >= handBits && hashed.by === 'hand';
      const now = counted(won ? noCount : count, next, pressedMs);
      setCount(now);
      if (leadingZeroBits(next.hashHex) >= handBits) setFirstWin((first) => first ?? now);
    },
    /** Puts a nonce in that a search has found. */
    place: (nonce: number) => hash(hashed.words, nonce, 'machine'),
    header: practiceOver(hashed.merkleRootHex, 0),
  };
}

/** The same nonce again is no new try. */
function counted(count: Count, { nonce, hashHex }: Tried, nowMs: number): Count {
  if (count.tried.some((tried) => tried.nonce === nonce)) return count;
  return {
    tried: [...count.tried, { nonce, hashHex }],
    startedMs: count.tried.length === 0 ? nowMs : count.startedMs,
    lastMs: nowMs,
  };
}
