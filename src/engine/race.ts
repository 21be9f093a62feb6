import type { Race, RaceLegs } from '#models/lending.ts';
import type { MemoryHard } from './memory-hard/argon2d.ts';
import type { NonceSearch } from './search.ts';

type Work = Pick<NonceSearch, 'hashes' | 'slice'>;

/** Nothing is to be kept secret here, but the function wants a salt (RFC 9106, section 3.1). */
const salt = new Uint8Array(16);

/** Hashes the same 80 bytes with another number in front each time, so that no two hashes are alike. */
export function memoryHardWork(hash: MemoryHard, header: Uint8Array, now: () => number): Work {
  const password = header.slice();
  const count = new DataView(password.buffer);
  let hashes = 0;
  return {
    hashes: () => hashes,
    slice: (untilMs, hasToStop) => {
      do {
        count.setUint32(0, hashes, true);
        hash({ password, salt });
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
