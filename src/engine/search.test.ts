import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explorerHex, fromHex, headerBytes, nonceSpace, parseHeader, toHex } from '#models/header.ts';
import { leadingZeroBits } from '#models/lottery.ts';
import type { Kernel } from './kernel/kernel.ts';
import { doubleSha256, nobleKernel } from './kernel/noble.ts';
import { better, headersOf, nextBatch, nonceSearch } from './search.ts';

const field = { lane: 0, seed: 'a seed', time: 1_795_000_000, zeroBits: 8 };

/** A clock that goes on by a step with each look. */
function ticking(stepMs: number): () => number {
  let ms = 0;
  return () => (ms += stepMs);
}

describe('the nonce search', () => {
  it('finds shares that a doubter can hash again', () => {
    const search = nonceSearch(nobleKernel(), headersOf(field, doubleSha256), 8, ticking(1));
    search.slice(60, () => false);
    const share = search.share();
    expect(share).not.toBeNull();
    const header = fromHex(share?.headerHex ?? '');
    expect(header).toHaveLength(headerBytes);
    expect(explorerHex(doubleSha256(header))).toBe(share?.hashHex);
    expect(parseHeader(header).nonce).toBe(share?.nonce);
    expect(share?.zeroBits).toBe(leadingZeroBits(share?.hashHex ?? ''));
    expect(share?.zeroBits).toBeGreaterThanOrEqual(8);
  });

  it('gives every lane and every turn a header of its own', () => {
    const lanes = fc.uniqueArray(fc.tuple(fc.nat(63), fc.nat(3)), { selector: String, minLength: 2 });
    fc.assert(
      fc.property(lanes, (places) => {
        const headers = places.map(([lane, turn]) =>
          toHex(headersOf({ ...field, lane }, doubleSha256)(turn)),
        );
        expect(new Set(headers).size).toBe(places.length);
      }),
    );
  });

  it('takes a new header when the nonces are used up, and leaves none out', () => {
    const calls: { from: number; count: number }[] = [];
    const turns: number[] = [];
    const kernel: Kernel = {
      name: 'fast',
      prepare: () => undefined,
      search: (from, count) => {
        calls.push({ from, count });
        return [];
      },
    };
    const headerAt = (turn: number): Uint8Array<ArrayBuffer> => {
      turns.push(turn);
      return new Uint8Array(headerBytes);
    };
    const search = nonceSearch(kernel, headerAt, 8, ticking(0));
    let looks = 0;
    search.slice(1, () => (looks += 1) > 65_700);
    expect(turns).toEqual([0, 1]);
    const restart = calls.findIndex(({ from }, index) => index > 0 && from === 0);
    const firstTurn = calls.slice(0, restart);
    firstTurn.reduce((next, { from, count }) => {
      if (from !== next) throw new Error('a gap');
      return next + count;
    }, 0);
    expect(firstTurn.reduce((sum, { count }) => sum + count, 0)).toBe(nonceSpace);
    expect(search.hashes()).toBe(calls.reduce((sum, { count }) => sum + count, 0));
  });

  it('asks only for shares better than its best', () => {
    const asked: number[] = [];
    const digest = new Uint8Array(32).fill(0xff, 0, 30);
    const kernel: Kernel = {
      name: 'lucky',
      prepare: () => undefined,
      search: (from, _count, zeroBits) => {
        asked.push(zeroBits);
        return [{ nonce: from, digest }];
      },
    };
    const search = nonceSearch(kernel, headersOf(field, doubleSha256), 4, ticking(1));
    search.slice(3, () => false);
    expect(asked.slice(0, 2)).toEqual([4, 17]);
  });

  it('stops between two batches when the flag is up', () => {
    const search = nonceSearch(nobleKernel(), headersOf(field, doubleSha256), 32, ticking(0));
    search.slice(1_000, () => true);
    expect(search.hashes()).toBe(16);
  });

  it('sizes batches by the time they take', () => {
    expect(nextBatch(1_024, 0.5)).toBe(2_048);
    expect(nextBatch(1_024, 2)).toBe(1_024);
    expect(nextBatch(1_024, 9)).toBe(512);
    expect(nextBatch(65_536, 0)).toBe(65_536);
    expect(nextBatch(16, 99)).toBe(16);
  });

  it('keeps the better of two shares', () => {
    const share = { hashHex: '', zeroBits: 9, nonce: 1, headerHex: '' };
    expect(better(null, null)).toBeNull();
    expect(better(null, share)).toBe(share);
    expect(better(share, null)).toBe(share);
    expect(better(share, { ...share, zeroBits: 10 })?.zeroBits).toBe(10);
    expect(better({ ...share, zeroBits: 10 }, share)?.zeroBits).toBe(10);
  });
});
