import { sha256 } from '@noble/hashes/sha2.js';
import { nonceOffset } from '#models/header.ts';
import { zeroBitsOfDigest } from '#models/lottery.ts';
import type { Hit, Kernel } from './kernel.ts';

/** SHA-256 works on blocks of 64 bytes (FIPS 180-4, section 5.2.1): the first of a header never sees the nonce. */
const blockBytes = 64;

/** The reference kernel: `@noble/hashes`, with the state after the first block kept. */
export function nobleKernel(): Kernel {
  const tail = new Uint8Array(16);
  const nonce = new DataView(tail.buffer, nonceOffset - blockBytes, 4);
  const digest = new Uint8Array(32);
  const empty = sha256.create();
  const hash = sha256.create();
  let midstate = sha256.create();

  return {
    name: 'noble',
    prepare: (header) => {
      midstate = sha256.create().update(header.subarray(0, blockBytes));
      tail.set(header.subarray(blockBytes));
    },
    search: (from, count, zeroBits) => {
      const hits: Hit[] = [];
      for (let candidate = from; candidate < from + count; candidate += 1) {
        nonce.setUint32(0, candidate, true);
        midstate._cloneInto(hash).update(tail).digestInto(digest);
        empty._cloneInto(hash).update(digest).digestInto(digest);
        if (digest[31] === 0 || zeroBits < 8) {
          if (zeroBitsOfDigest(digest) >= zeroBits) hits.push({ nonce: candidate, digest: digest.slice() });
        }
      }
      return hits;
    },
  };
}

/** Double SHA-256 of any bytes. */
export function doubleSha256(bytes: Uint8Array): Uint8Array {
  return sha256(sha256(bytes));
}
