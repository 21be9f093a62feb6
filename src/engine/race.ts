import type { Race, RaceLegs } from '#models/lending.ts';
import type { NonceSearch } from './search.ts';

/** What a memory-hard function has to offer here: a hash of some bytes, and nothing else is asked of it. */
export interface MemoryHard {
  readonly hash: (bytes: Uint8Array) => Uint8Array;
}

type Work = Pick<NonceSearch, 'hashes' | 'slice'>;

/** Hashes the same 80 bytes with another number in front each time, so that no two hashes are alike. */
export function memoryHardWork({ hash }: MemoryHard, header: Uint8Array, now: () => number): Work {
  const bytes = header.slice();
  const count = new DataView(bytes.buffer);
  let hashes = 0;
  return {
    hashes: () => hashes,
    slice: (untilMs, hasToStop) => {
      do {
        count.setUint32(0, hashes, true);
        hash(bytes);
        hashes += 1;
      } while (now() < untilMs && !hasToStop());
    },
  };
}

/**
 * Two kinds of work on one lane, by turns. A turn that ran over is paid back by the next of its kind, so that the
 * seconds of the two never lie further apart than one turn and one piece of work.
 */
export function raceSearch(
  short: NonceSearch,
  memoryHard: Work,
  { turnMs }: Race,
  now: () => number,
): NonceSearch {
  const legs = { short: { work: short, busyMs: 0 }, memoryHard: { work: memoryHard, busyMs: 0 } };
  let leg: keyof RaceLegs = 'short';
  let dueMs = turnMs;

  const legOf = ({ work, busyMs }: { work: Work; busyMs: number }) => ({ hashes: work.hashes(), busyMs });
  return {
    hashes: () => short.hashes() + memoryHard.hashes(),
    share: short.share,
    legs: () => ({ short: legOf(legs.short), memoryHard: legOf(legs.memoryHard) }),
    slice: (untilMs, hasToStop) => {
      const runner = legs[leg];
      const beganMs = now();
      runner.work.slice(untilMs, hasToStop);
      runner.busyMs += now() - beganMs;
      if (runner.busyMs < dueMs) return;
      if (leg === 'memoryHard') dueMs += turnMs;
      leg = leg === 'short' ? 'memoryHard' : 'short';
    },
  };
}
