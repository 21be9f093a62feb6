import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  block125552,
  explorerHex,
  fromHex,
  genesisHeader,
  headerPieces,
  parseHeader,
  serialise,
  targetOf,
  toHex,
  triesForTarget,
} from './header.ts';

function doubleHash(bytes: Uint8Array): Uint8Array {
  const once = createHash('sha256').update(bytes).digest();
  return createHash('sha256').update(once).digest();
}

describe('a header', () => {
  it('of block 0 hashes to the published hash', () => {
    expect(explorerHex(doubleHash(serialise(genesisHeader)))).toBe(
      '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f',
    );
  });

  it('of block 125552 hashes to the published hash', () => {
    expect(explorerHex(doubleHash(serialise(block125552)))).toBe(
      '00000000000000001e8d6829a8a21adc5d38d0a473b144b6765798e61f98bd1d',
    );
  });

  it('is read back from its own bytes', () => {
    expect(parseHeader(serialise(block125552))).toEqual(block125552);
    const shifted = new Uint8Array(90);
    shifted.set(serialise(block125552), 7);
    expect(parseHeader(shifted.subarray(7, 87))).toEqual(block125552);
  });

  it('refuses fields that do not fit', () => {
    expect(() => serialise({ ...genesisHeader, nonce: 2 ** 32 })).toThrow(RangeError);
    expect(() => serialise({ ...genesisHeader, nonce: -1 })).toThrow(RangeError);
    expect(() => serialise({ ...genesisHeader, time: 0.5 })).toThrow(RangeError);
    expect(() => serialise({ ...genesisHeader, merkleRootHex: 'ab' })).toThrow(RangeError);
    expect(() => serialise({ ...genesisHeader, merkleRootHex: 'xy'.repeat(32) })).toThrow(RangeError);
    expect(() => parseHeader(new Uint8Array(79))).toThrow(RangeError);
  });

  it('comes apart into its fields, and they make it whole again', () => {
    const pieces = headerPieces(block125552);
    expect(pieces.map(({ hex }) => hex).join('')).toBe(toHex(serialise(block125552)));
    expect(pieces.at(-1)).toEqual({ field: 'nonce', hex: '42a14695' });
    expect(pieces.map(({ hex }) => hex.length / 2)).toEqual([4, 32, 32, 4, 4, 4]);
  });

  it('names a target, which the published hashes keep to', () => {
    expect(targetOf(genesisHeader.bits)).toBe(0xffffn << 208n);
    expect(targetOf(0x01120000)).toBe(0x12n);
    for (const header of [genesisHeader, block125552]) {
      const hash = BigInt(`0x${explorerHex(doubleHash(serialise(header)))}`);
      expect(hash <= targetOf(header.bits)).toBe(true);
    }
    expect(triesForTarget(targetOf(genesisHeader.bits))).toBeCloseTo(4_295_032_833, 0);
    // The difficulty of May 2011: that many times the work of the genesis block.
    const times = triesForTarget(targetOf(block125552.bits)) / triesForTarget(targetOf(genesisHeader.bits));
    expect(times).toBeCloseTo(244_112.49, 1);
  });

  it('writes bytes as hexadecimal and reads them back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
      }),
    );
  });
});
