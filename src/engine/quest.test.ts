import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explorerHex, fromHex, genesisHeader, parseHeader, serialise, toHex } from '#models/header.ts';
import type { Quest } from '#models/lending.ts';
import { leadingZeroBits } from '#models/lottery.ts';
import { doubleSha256, nobleKernel } from './kernel/noble.ts';
import { plainKernel } from './kernel/plain.ts';
import { questSearch } from './quest.ts';

const headerHex = toHex(serialise({ ...genesisHeader, nonce: 0 }));
const quest: Quest = { headerHex, fromNonce: 0, wins: 1 };

/** A clock that goes on by a step with each look: the longer the step, the smaller the batches. */
function ticking(stepMs: number): () => number {
  let ms = 0;
  return () => (ms += stepMs);
}

/** Tries one nonce after the other, as slowly and surely as can be. */
function firstOf(hex: string, fromNonce: number, zeroBits: number): number {
  const fields = parseHeader(fromHex(hex));
  for (let nonce = fromNonce; ; nonce += 1) {
    const digest = doubleSha256(serialise({ ...fields, nonce }));
    if (leadingZeroBits(explorerHex(digest)) >= zeroBits) return nonce;
  }
}

describe('a quest', () => {
  it('ends at the first nonce that wins, whatever the batches, and counts exactly', () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(5_000), fc.constantFrom(0, 0.5, 9));
    fc.assert(
      fc.property(cases, ([zeroBits, fromNonce, stepMs]) => {
        const search = questSearch(nobleKernel(), { ...quest, fromNonce }, zeroBits, ticking(stepMs));
        while (search.isOver?.() !== true) search.slice(20, () => false);
        const [win] = search.findings?.().wins ?? [];
        expect(win?.nonce).toBe(firstOf(headerHex, fromNonce, zeroBits));
        expect(win?.tries).toBe((win?.nonce ?? 0) - fromNonce + 1);
        expect(win?.zeroBits).toBeGreaterThanOrEqual(zeroBits);
        expect(search.hashes()).toBeGreaterThanOrEqual(win?.tries ?? Infinity);
      }),
      { numRuns: 40 },
    );
  });

  it('of several winners takes a later header for each, and every kernel finds the same', () => {
    const found = [nobleKernel(), plainKernel()].map((kernel) => {
      const search = questSearch(kernel, { ...quest, wins: 7 }, 6, ticking(0));
      search.slice(1, () => false);
      return search.findings?.();
    });
    expect(found[0]).toEqual(found[1]);
    expect(found[0]?.pendingTries).toBe(0);
    found[0]?.wins.forEach((win, place) => {
      expect(parseHeader(fromHex(win.headerHex)).time).toBe(genesisHeader.time + place);
      expect(explorerHex(doubleSha256(fromHex(win.headerHex)))).toBe(win.hashHex);
      const header = toHex(serialise({ ...genesisHeader, time: genesisHeader.time + place, nonce: 0 }));
      expect(win.nonce).toBe(firstOf(header, 0, 6));
      expect(win.tries).toBe(win.nonce + 1);
    });
  });

  it('can be broken off and taken up again without a nonce left out or tried twice', () => {
    const whole = questSearch(nobleKernel(), quest, 10, ticking(0));
    while (whole.isOver?.() !== true) whole.slice(1, () => true);
    const [win] = whole.findings?.().wins ?? [];
    const first = questSearch(nobleKernel(), quest, 10, ticking(9));
    first.slice(1, () => true);
    const tried = first.findings?.().pendingTries ?? 0;
    expect(tried).toBe(16);
    const second = questSearch(nobleKernel(), { ...quest, fromNonce: tried }, 10, ticking(9));
    while (second.isOver?.() !== true) second.slice(1, () => true);
    const [again] = second.findings?.().wins ?? [];
    expect({ ...again, tries: (again?.tries ?? 0) + tried }).toEqual(win);
  });

  it('never asks a kernel for much more than the search is likely to take', () => {
    const counts: number[] = [];
    const kernel = { ...nobleKernel(), search: (_: number, count: number) => (counts.push(count), []) };
    const search = questSearch(kernel, quest, 8, ticking(0));
    let looks = 0;
    search.slice(1, () => (looks += 1) > 30);
    expect(Math.max(...counts)).toBe(256);
  });
});
