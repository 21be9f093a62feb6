import type { Header } from './header.ts';
import { expectedTries, leadingZeroBits } from './lottery.ts';
import { type DoubleHash, genesisHashHex, hashOf, practiceHeader } from './practice.ts';

/** What a block of the practice chain says, and the nonce that was found for it. */
export interface Block {
  readonly words: string;
  readonly nonce: number;
}

/** A block in its place: its header carries the hash of the block before it, whatever that is by now. */
export interface Link {
  readonly header: Header;
  readonly hashHex: string;
  /** Whether its hash has the zero bits that the chain asks for. */
  readonly isProven: boolean;
}

/** The blocks linked one to the next, the first to Bitcoin's block 0. */
export async function linked(
  blocks: readonly Block[],
  zeroBits: number,
  doubleHash: DoubleHash,
): Promise<Link[]> {
  const links: Link[] = [];
  for (const { words, nonce } of blocks) {
    const previousHashHex = links.at(-1)?.hashHex ?? genesisHashHex;
    const header = await practiceHeader(words, nonce, previousHashHex, doubleHash);
    const hashHex = await hashOf(header, doubleHash);
    links.push({ header, hashHex, isProven: leadingZeroBits(hashHex) >= zeroBits });
  }
  return links;
}

/** How many blocks from the first are proven without a gap: the others count for nothing. */
export function soundLength(links: readonly Pick<Link, 'isProven'>[]): number {
  const broken = links.findIndex(({ isProven }) => !isProven);
  return broken === -1 ? links.length : broken;
}

/** The work behind so many blocks, in expected tries: what nodes compare, and all they compare. */
export function workOf(blocks: number, zeroBits: number): number {
  return blocks * expectedTries(zeroBits);
}

/** Blocks the others have by the time somebody with one machine has found so many: each of them has one as fast. */
export function othersLength(start: number, foundByYou: number, others: number): number {
  return start + others * foundByYou;
}

/** Which of two chains a node keeps: the one with more work, and the one it had where they are equal. */
export function kept(yours: number, theirs: number, had: 'yours' | 'theirs'): 'yours' | 'theirs' {
  if (yours === theirs) return had;
  return yours > theirs ? 'yours' : 'theirs';
}
