import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explorerHex, genesisHeader, headerBytes, serialise } from './header.ts';
import { leadingZeroBits } from './lottery.ts';
import { firstHit, genesisHashHex, hashOf, nonceIn, practiceHeader } from './practice.ts';

const once = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const doubleHash = (bytes: Uint8Array): Uint8Array => once(once(bytes));

describe('a practice block', () => {
  it('follows upon the genesis block of Bitcoin', async () => {
    expect(await hashOf(genesisHeader, doubleHash)).toBe(genesisHashHex);
  });

  it('has a real header, whose Merkle root is the double hash of the words alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat(), async (words, nonce) => {
        const header = await practiceHeader(words, nonce, genesisHashHex, doubleHash);
        expect(serialise(header)).toHaveLength(headerBytes);
        expect(header.merkleRootHex).toBe(explorerHex(doubleHash(new TextEncoder().encode(words))));
        expect(await hashOf(header, doubleHash)).toBe(explorerHex(doubleHash(serialise(header))));
      }),
    );
  });

  it('is found at the first nonce that wins', async () => {
    const header = await practiceHeader('a line', 0, genesisHashHex, doubleHash);
    for (const zeroBits of [0, 1, 5, 8]) {
      const hit = firstHit(header, zeroBits, doubleHash);
      expect(hit?.tries).toBe((hit?.nonce ?? 0) + 1);
      for (let nonce = 0; nonce <= (hit?.nonce ?? 0); nonce += 1) {
        const hashHex = await hashOf({ ...header, nonce }, doubleHash);
        expect(leadingZeroBits(hashHex) >= zeroBits).toBe(nonce === hit?.nonce);
      }
    }
  });

  it('takes a nonce as people type it, and nothing else', () => {
    expect(['0', ' 42 ', '4,294,967,295', '4 294 967 295', '007'].map(nonceIn)).toEqual([
      ...[0, 42, 4_294_967_295, 4_294_967_295, 7],
    ]);
    for (const text of ['', '-1', '4294967296', '1e9', '0x10', 'seven', '9'.repeat(400)]) {
      expect(nonceIn(text)).toBeNull();
    }
    fc.assert(
      fc.property(fc.string(), (text) => {
        const nonce = nonceIn(text);
        if (nonce !== null) expect(Number.isInteger(nonce) && nonce >= 0 && nonce < 2 ** 32).toBe(true);
      }),
    );
  });
});
