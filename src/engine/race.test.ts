import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingBytes } from '#models/race.ts';
import { layoutWords } from './kernel/layout.ts';
import type { MemoryHard } from './memory-hard/argon2d.ts';
import { memoryHardWork, raceSearch } from './race.ts';
import type { NonceSearch } from './search.ts';

const never = (): boolean => false;

/** A clock that each kind of work moves by so much a piece. */
function race(shortMs: number, hardMs: number, turnMs = 250) {
  let clockMs = 0;
  const now = (): number => clockMs;
  const turns: string[] = [];
  const piece = (name: string, ms: number) => {
    clockMs += ms;
    if (turns.at(-1) !== name) turns.push(name);
  };
  let hashes = 0;
  const short: NonceSearch = {
    hashes: () => hashes,
    share: () => null,
    slice: (untilMs) => {
      do {
        piece('short', shortMs);
        hashes += 1;
      } while (clockMs < untilMs);
    },
  };
  const seen: string[] = [];
  const hash: MemoryHard = ({ password }) => {
    piece('memory-hard', hardMs);
    seen.push(Array.from(password).join());
    return password;
  };
  const hard = memoryHardWork(hash, new Uint8Array(80), now);
  const search = raceSearch(short, hard, { turnMs }, now);
  const runFor = (ms: number): void => {
    while (clockMs < ms) search.slice(clockMs + 20, never);
  };
  return { search, runFor, turns, seen };
}

describe('two kinds of work on one lane', () => {
  it('take turns of 250 ms', () => {
    const { search, runFor, turns } = race(2, 1);
    runFor(990);
    expect(turns).toEqual(['short', 'memory-hard', 'short', 'memory-hard']);
    const legs = search.legs?.();
    expect(legs?.short.busyMs).toBeGreaterThanOrEqual(490);
    expect(legs?.memoryHard.busyMs).toBeGreaterThanOrEqual(480);
  });

  it('get the same seconds, to one turn and one piece, however long a piece takes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 600, max: 15_000 }),
        (shortMs, hardMs, forMs) => {
          const { search, runFor } = race(shortMs, hardMs);
          runFor(forMs);
          const { short, memoryHard } = search.legs?.() ?? {};
          const apartMs = Math.abs((short?.busyMs ?? 0) - (memoryHard?.busyMs ?? 0));
          expect(apartMs).toBeLessThanOrEqual(250 + 20 + hardMs + shortMs);
        },
      ),
    );
  });

  it('are counted apart and together, and no bytes are hashed twice', () => {
    const { search, runFor, seen } = race(1, 2);
    runFor(2_000);
    const { short, memoryHard } = search.legs?.() ?? {};
    expect((short?.hashes ?? 0) + (memoryHard?.hashes ?? 0)).toBe(search.hashes());
    expect(short?.hashes).toBe(short?.busyMs);
    expect(new Set(seen).size).toBe(memoryHard?.hashes);
  });

  it('stop within a piece of work when they have to', () => {
    const { search, seen } = race(1, 2);
    for (let slice = 0; slice < 14; slice += 1) search.slice(0, () => true);
    expect(search.legs?.().short.hashes).toBe(14);
    expect(seen).toEqual([]);
  });
});

it('the memory that the page names for each kind of work is what its kernel works on', () => {
  const bytesPerWord = 4;
  const vectorWidth = 4;
  expect(workingBytes.short).toBe(layoutWords * bytesPerWord * vectorWidth);
});
