import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explorerHex, fromHex, genesisHeader, nonceOffset, serialise } from '#models/header.ts';
import { zeroBitsOfDigest } from '#models/lottery.ts';
import { doubleSha256, nobleKernel } from './noble.ts';

function byNode(bytes: Uint8Array): Uint8Array {
  const once = createHash('sha256').update(bytes).digest();
  return Uint8Array.from(createHash('sha256').update(once).digest());
}

const headers = fc.uint8Array({ minLength: 80, maxLength: 80 });

describe('the noble kernel', () => {
  it('finds the nonces of block 0 and block 125552 in a window around them', () => {
    const block125552 =
      '0100000081cd02ab7e569e8bcd9317e2fe99f2de44d49ab2b8851ba4a308000000000000e320b6c2fffc8d750423db8b1eb942ae710e951ed797f7affc8892b0f1fc122bc7f5d74df2b9441a42a14695';
    const kernel = nobleKernel();
    kernel.prepare(serialise(genesisHeader));
    const [genesis] = kernel.search(2083236893 - 100, 200, 32);
    expect(genesis?.nonce).toBe(2083236893);
    expect(explorerHex(genesis?.digest ?? new Uint8Array())).toMatch(/^000000000019d6689c085ae1/);
    kernel.prepare(fromHex(block125552));
    expect(kernel.search(0x9546a142 - 50, 100, 60).map(({ nonce }) => nonce)).toEqual([0x9546a142]);
  });

  it('agrees with Node on any header and every nonce of a window, also at its very end', () => {
    const kernel = nobleKernel();
    fc.assert(
      fc.property(headers, fc.constantFrom(0, 255, 0xffff_fff0), fc.nat(10), (header, from, zeroBits) => {
        kernel.prepare(header);
        const hits = kernel.search(from, 16, zeroBits);
        const expected = Array.from({ length: 16 }, (_, index) => {
          const bytes = header.slice();
          new DataView(bytes.buffer).setUint32(nonceOffset, from + index, true);
          return { nonce: from + index, digest: byNode(bytes) };
        }).filter(({ digest }) => zeroBitsOfDigest(digest) >= zeroBits);
        expect(hits).toEqual(expected);
      }),
    );
  });

  it('keeps what it gave, however long it goes on', () => {
    const kernel = nobleKernel();
    kernel.prepare(serialise(genesisHeader));
    const [hit] = kernel.search(2083236893, 1, 32);
    const kept = explorerHex(hit?.digest ?? new Uint8Array());
    kernel.search(0, 100, 1);
    expect(explorerHex(hit?.digest ?? new Uint8Array())).toBe(kept);
  });

  it('hashes any bytes twice', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(doubleSha256(bytes)).toEqual(byNode(bytes));
      }),
    );
  });
});
