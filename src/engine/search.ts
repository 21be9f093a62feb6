import { explorerHex, genesisHeader, nonceOffset, nonceSpace, serialise, toHex } from '#models/header.ts';
import { zeroBitsOfDigest } from '#models/lottery.ts';
import type { Findings, RaceLegs, Share } from '#models/lending.ts';
import type { Hit, Kernel } from './kernel/kernel.ts';

/** A batch is one call into a kernel; between two of them the clock and the stop flag are read. */
const batchMs = 2;
export const batchLimits = { least: 16, greatest: 65_536 } as const;

/** What makes a lane's headers its own. */
export interface Field {
  readonly lane: number;
  readonly seed: string;
  readonly time: number;
  readonly zeroBits: number;
}

/** Headers a lane searches one after the other, the next when a header's nonces are used up. */
export type HeaderAt = (turn: number) => Uint8Array<ArrayBuffer>;

export interface NonceSearch {
  readonly hashes: () => number;
  readonly share: () => Share | null;
  /** Of a search with a quest. */
  readonly findings?: () => Findings;
  /** Of a race. */
  readonly legs?: () => RaceLegs;
  /** Whether there is nothing left to seek; never where it is absent. */
  readonly isOver?: () => boolean;
  /** Searches until the clock reaches a time or the flag is up; at least one batch. */
  readonly slice: (untilMs: number, hasToStop: () => boolean) => void;
}

/**
 * The headers of one lane: the Merkle root is the double hash of seed, lane and turn, as a miner's is of a
 * coinbase with its extra nonce, so no two lanes or turns ever hash the same bytes.
 */
export function headersOf(field: Field, doubleHash: (bytes: Uint8Array) => Uint8Array): HeaderAt {
  const previousHashHex = explorerHex(doubleHash(serialise(genesisHeader)));
  return (turn) => {
    const coinbase = new TextEncoder().encode(`${field.seed} ${field.lane} ${turn}`);
    const merkleRootHex = explorerHex(doubleHash(coinbase));
    return serialise({ ...genesisHeader, previousHashHex, merkleRootHex, time: field.time, nonce: 0 });
  };
}

/** Searches a lane's headers for ever better shares. */
export function nonceSearch(
  kernel: Kernel,
  headerAt: HeaderAt,
  zeroBits: number,
  now: () => number,
): NonceSearch {
  let turn = 0;
  let header = headerAt(turn);
  let next = 0;
  let batch: number = batchLimits.least;
  let hashes = 0;
  let best: Share | null = null;
  kernel.prepare(header);

  const searchBatch = (): void => {
    if (next === nonceSpace) {
      turn += 1;
      header = headerAt(turn);
      kernel.prepare(header);
      next = 0;
    }
    const count = Math.min(batch, nonceSpace - next);
    const wanted = best === null ? zeroBits : best.zeroBits + 1;
    for (const hit of kernel.search(next, count, wanted)) best = better(best, shareOf(header, hit));
    next += count;
    hashes += count;
  };

  return {
    hashes: () => hashes,
    share: () => best,
    slice: (untilMs, hasToStop) => {
      let before = now();
      do {
        searchBatch();
        const after = now();
        batch = nextBatch(batch, after - before);
        before = after;
      } while (before < untilMs && !hasToStop());
    },
  };
}

/** Size of the next batch, so that it takes about two milliseconds whatever the kernel and the machine. */
export function nextBatch(count: number, tookMs: number): number {
  if (tookMs > 2 * batchMs) return Math.max(batchLimits.least, Math.floor(count / 2));
  if (tookMs < batchMs / 2) return Math.min(batchLimits.greatest, 2 * count);
  return count;
}

/** The better of two shares. */
export function better(one: Share | null, other: Share | null): Share | null {
  if (one === null || other === null) return one ?? other;
  return other.zeroBits > one.zeroBits ? other : one;
}

/** What a hit in a header comes to. */
export function shareOf(header: Uint8Array<ArrayBuffer>, hit: Hit): Share {
  const bytes = header.slice();
  new DataView(bytes.buffer).setUint32(nonceOffset, hit.nonce, true);
  return {
    hashHex: explorerHex(hit.digest),
    zeroBits: zeroBitsOfDigest(hit.digest),
    nonce: hit.nonce,
    headerHex: toHex(bytes),
  };
}
