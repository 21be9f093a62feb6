/** Chance that can be had again: the same seed, the same fall. */

/** FNV-1a, 32 bits (draft-eastlake-fnv, section 2): a short text to a seed. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Mulberry32 (T. Ettinger, 2017, public domain): numbers from 0 up to 1 from a seed. */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Choices that depend on a text alone, so that they can be made again. */
export interface Dice {
  /** From `low` up to, and without, `high`. */
  readonly between: (low: number, high: number) => number;
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  /** So many of a list, each at most once, in no order. */
  readonly some: <T>(from: readonly T[], count: number) => T[];
}

/** Dice that fall the same way for the same text. */
export function diceOf(text: string): Dice {
  const next = mulberry32(fnv1a(text));
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between: (low, high) => low + next() * (high - low),
    whole,
    pick: (from) => from[whole(0, from.length - 1)] ?? from[0],
    some: (from, count) =>
      from
        .map((item) => ({ item, place: next() }))
        .sort((one, other) => one.place - other.place)
        .slice(0, count)
        .map(({ item }) => item),
  };
}

/** A number from 0 up to 1 that belongs to a key and a whole place, and looks like chance. */
export function noise(key: number, place: number): number {
  return mulberry32(key ^ Math.imul(place, 0x9e3779b1))();
}
