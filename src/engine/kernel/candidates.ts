import { nonceOffset } from '#models/header.ts';
import { zeroBitsOfDigest } from '#models/lottery.ts';
import type { Hit, Kernel } from './kernel.ts';
import { doubleSha256 } from './noble.ts';

/**
 * What the fast kernels do: hash `count` nonces and tell how many come before the first whose digest has none of the
 * mask's bits in its last word, read as SHA-256 writes it; `count` if there is none.
 */
export interface Scanner {
  readonly name: string;
  readonly prepare: (header: Uint8Array) => void;
  readonly scan: (from: number, count: number, mask: number) => number;
}

/** One call into a scanner is no longer than this, so that it never holds its thread for long. */
const greatestScan = 2 ** 18;

/** A whole kernel from a scanner: each candidate is hashed again in full by the reference before it counts. */
export function kernelFrom({ name, prepare, scan }: Scanner): Kernel {
  let header = new Uint8Array();
  const check = (nonce: number, zeroBits: number): Hit | null => {
    new DataView(header.buffer).setUint32(nonceOffset, nonce, true);
    const digest = doubleSha256(header);
    return zeroBitsOfDigest(digest) >= zeroBits ? { nonce, digest } : null;
  };
  return {
    name,
    prepare: (wanted) => {
      header = Uint8Array.from(wanted);
      prepare(header);
    },
    search: (from, count, zeroBits) => {
      const hits: Hit[] = [];
      const mask = maskOf(zeroBits);
      const end = from + count;
      for (let next = from; next < end;) {
        const length = Math.min(greatestScan, end - next);
        const skipped = scan(next, length, mask);
        next += skipped;
        if (skipped === length) continue;
        const hit = check(next, zeroBits);
        if (hit !== null) hits.push(hit);
        next += 1;
      }
      return hits;
    },
  };
}

/**
 * The bits that are zero in the last word of a digest with so many leading zero bits. A hash is printed last byte
 * first, so they are the word's lowest byte, then the next.
 */
export function maskOf(zeroBits: number): number {
  const printed = zeroBits >= 32 ? 0xffffffff : ~(0xffffffff >>> zeroBits);
  const swap = new DataView(new ArrayBuffer(4));
  swap.setUint32(0, printed >>> 0);
  return swap.getInt32(0, true);
}
