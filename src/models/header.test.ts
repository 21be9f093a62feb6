import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explorerHex, fromHex, genesisHeader, parseHeader, serialise, toHex } from './header.ts';

function doubleHash(bytes: Uint8Array): Uint8Array {
  const once = createHash('sha256').update(bytes).digest();
  return createHash('sha256').update(once).digest();
}

const block125552 = {
  version: 1,
  previousHashHex: '00000000000008a3a41b85b8b29ad444def299fee21793cd8b9e567eab02cd81',
  merkleRootHex: '2b12fcf1b09288fcaff797d71e950e71ae42b91e8bdb2304758dfcffc2b620e3',
  time: 1305998791,
  bits: 0x1a44b9f2,
  nonce: 0x9546a142,
};

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

  it('writes bytes as hexadecimal and reads them back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromHex(toHex(bytes))).toEqual(bytes);
      }),
    );
  });
});
