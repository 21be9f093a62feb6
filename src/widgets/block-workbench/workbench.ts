import type { Range } from '#models/cost.ts';
import type { FirstHit } from '#models/practice.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';

/** Zero bits asked for by hand: one hexadecimal zero, sixteen tries on average. */
export const handBits = 4;
/** What the stepper offers: beyond the greatest, a minute would rarely do. */
export const bitsLimits = { least: 1, greatest: 24, first: 12 } as const;
/** Hard enough that thirty searches can be watched, easy enough that they end. */
export const luckBits = 17;
export const searchesAtOnce = 30;
/** Hard enough that every block is felt. */
export const chainBits = 20;
/** The block that is forged where nobody chooses another, from 0. */
export const forgedPlace = 1;
export const otherPeers = 2;

/** Seconds of searching that one yes covers, while the reader stays at the bench; and one search at most. */
export const budgetSeconds = 60;
export const searchSeconds = 15;

export type RealBlock = keyof WorkbenchWords['real']['blocks'];

export interface Tried {
  readonly nonce: number;
  readonly hashHex: string;
}

/** What the same steps showed when the guide was built. */
export interface Example {
  readonly hand: {
    readonly merkleRootHex: string;
    readonly tries: readonly Tried[];
    readonly others: readonly number[];
  };
  readonly machine: FirstHit & { readonly zeroBits: number };
  readonly luck: { readonly zeroBits: number; readonly lengths: readonly number[] };
  /** Hashes of the chain, and of the same chain with one block forged and nothing mended. */
  readonly chain: { readonly hashes: readonly string[]; readonly forged: readonly string[] };
  readonly real: Readonly<Record<RealBlock, string>>;
}

/** What the bench reads, once, from the page itself. */
export interface WorkbenchData {
  readonly words: WorkbenchWords;
  readonly watts: Range;
  readonly example: Example;
}

export const workbenchDataId = 'block-workbench-data';

/** The data as the server's HTML holds it. Throws where it does not, and then the plain form stays. */
export function readWorkbenchData(): WorkbenchData {
  const text = document.getElementById(workbenchDataId)?.textContent;
  if (!text) throw new Error('The data of the block workbench are missing from the page.');
  return JSON.parse(text) as WorkbenchData;
}
