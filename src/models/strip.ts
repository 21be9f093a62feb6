/** A hash as 256 cells, in the order block explorers print it. */

/** Cells of one row. */
export const rowCells = 32;

export interface StripRow {
  /** Cells, from 0, that belong to the zeros in front. */
  readonly lit: number;
  /** The cells that are one. */
  readonly ones: readonly number[];
  /** Cells that differ from the hash before. */
  readonly flipped: readonly number[];
}

/** The bits of hexadecimal, first to last. */
export function bitsOf(hex: string): boolean[] {
  return Array.from(hex, (digit) => Number.parseInt(digit, 16)).flatMap((nibble) =>
    [8, 4, 2, 1].map((bit) => (nibble & bit) !== 0),
  );
}

/** How many bits differ between two hashes of the same length. */
export function flippedBits(hex: string, otherHex: string): number {
  const other = bitsOf(otherHex);
  return bitsOf(hex).filter((bit, place) => bit !== other[place]).length;
}

/** The rows of a strip. `beforeHex` is the hash it is compared with, null where there is none. */
export function stripRows(hex: string, beforeHex: string | null): StripRow[] {
  const bits = bitsOf(hex);
  const before = beforeHex === null ? bits : bitsOf(beforeHex);
  const firstOne = bits.indexOf(true);
  const inFront = firstOne === -1 ? bits.length : firstOne;
  return Array.from({ length: bits.length / rowCells }, (_, row) => {
    const start = row * rowCells;
    const places = Array.from({ length: rowCells }, (_cell, cell) => cell);
    return {
      lit: Math.min(rowCells, Math.max(0, inFront - start)),
      ones: places.filter((cell) => bits[start + cell] === true),
      flipped: places.filter((cell) => bits[start + cell] !== before[start + cell]),
    };
  });
}

/** The heat step of the zero bit at a place in front, from 0: each four bits cost sixteen times the tries. */
export function stepOfBit(place: number): 2 | 3 | 4 | 5 | 6 | 7 {
  return Math.min(7, 2 + Math.floor(place / 4)) as 2 | 3 | 4 | 5 | 6 | 7;
}
