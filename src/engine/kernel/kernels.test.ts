import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explorerHex, fromHex, genesisHeader, nonceOffset, serialise } from '#models/header.ts';
import { zeroBitsOfDigest } from '#models/lottery.ts';
import { scalarModule, simdModule } from './built/modules.ts';
import { compiledKernel } from './compiled.ts';
import type { Hit } from './kernel.ts';
import { nobleKernel } from './noble.ts';
import { plainKernel } from './plain.ts';

const block125552 = fromHex(
  '0100000081cd02ab7e569e8bcd9317e2fe99f2de44d49ab2b8851ba4a308000000000000e320b6c2fffc8d750423db8b1eb942ae710e951ed797f7affc8892b0f1fc122bc7f5d74df2b9441a42a14695',
);
const kernels = [
  nobleKernel(),
  plainKernel(),
  await compiledKernel('wasm', scalarModule, 1),
  await compiledKernel('simd', simdModule, 4),
];

function byNode(bytes: Uint8Array): Uint8Array {
  const once = createHash('sha256').update(bytes).digest();
  return Uint8Array.from(createHash('sha256').update(once).digest());
}

/** Every hit of a window, one nonce after the other, by Node and by noble. */
function byHand(header: Uint8Array, from: number, count: number, zeroBits: number): Hit[] {
  return Array.from({ length: count }, (_, index) => {
    const bytes = Uint8Array.from(header);
    new DataView(bytes.buffer).setUint32(nonceOffset, from + index, true);
    const digest = byNode(bytes);
    expect(sha256(sha256(bytes))).toEqual(digest);
    return { nonce: from + index, digest };
  }).filter(({ digest }) => zeroBitsOfDigest(digest) >= zeroBits);
}

const headers = fc.uint8Array({ minLength: 80, maxLength: 80 });
/** Starts and lengths, crowded where something could go wrong: at either end of the nonces, in the sign bit. */
const windows = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      fc.integer({ min: 2 ** 32 - 20, max: 2 ** 32 - 1 }),
      fc.integer({ min: 2 ** 31 - 20, max: 2 ** 31 + 20 }),
      fc.nat(20),
    ),
    fc.nat(41),
  )
  .map(([from, count]) => ({ from, count: Math.min(count, 2 ** 32 - from) }));

describe.each(kernels)('the $name kernel', (kernel) => {
  it('finds the nonces of block 0 and block 125552 in a window around them', () => {
    kernel.prepare(serialise(genesisHeader));
    const [genesis, ...others] = kernel.search(2083236893 - 1_001, 2_003, 32);
    expect(others).toEqual([]);
    expect(genesis?.nonce).toBe(2083236893);
    expect(explorerHex(genesis?.digest ?? new Uint8Array())).toMatch(/^000000000019d6689c085ae1/);
    kernel.prepare(block125552);
    const [later] = kernel.search(0x9546a142 - 1_002, 2_003, 48);
    expect(later?.nonce).toBe(0x9546a142);
    expect(explorerHex(later?.digest ?? new Uint8Array())).toMatch(/^00000000000000001e8d6829a8a21adc/);
  });

  it('finds a nonce at either edge of a window, and not beyond it', () => {
    kernel.prepare(serialise(genesisHeader));
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (before, after) => {
        const from = 2083236893 - before;
        expect(kernel.search(from, before + 1 + after, 32)).toHaveLength(1);
        expect(kernel.search(from, before, 32)).toEqual([]);
        expect(kernel.search(2083236894, after, 32)).toEqual([]);
      }),
    );
  });

  it('agrees with Node and noble on any header, any window and any count of zeros', () => {
    fc.assert(
      fc.property(headers, windows, fc.nat(9), (header, { from, count }, zeroBits) => {
        kernel.prepare(header);
        expect(kernel.search(from, count, zeroBits)).toEqual(byHand(header, from, count, zeroBits));
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same however a window is cut', () => {
    fc.assert(
      fc.property(headers, fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 9 }), (header, cuts) => {
        kernel.prepare(header);
        let next = 2 ** 32 - cuts.reduce((sum, length) => sum + length, 0);
        const whole = kernel.search(next, 2 ** 32 - next, 4);
        const parts = cuts.flatMap((length) => kernel.search((next += length) - length, length, 4));
        expect(parts).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });

  it('searches the header it was given last, as it was then, whatever nonce stood in it', () => {
    fc.assert(
      fc.property(headers, headers, (before, header) => {
        const kept = Uint8Array.from(header).fill(0, nonceOffset);
        kernel.prepare(before);
        kernel.search(0, 9, 1);
        kernel.prepare(header);
        header.fill(0xff);
        expect(kernel.search(5, 9, 2)).toEqual(byHand(kept, 5, 9, 2));
      }),
      { numRuns: 30 },
    );
  });
});

it('four nonces at once are small enough to be part of the worker', () => {
  expect(gzipSync(Buffer.from(simdModule, 'base64'), { level: 9 }).length).toBeLessThanOrEqual(12_000);
});
