import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadingZeroBits } from './lottery.ts';
import { bitsOf, flippedBits, stepOfBit, stripRows } from './strip.ts';

const hash = fc
  .tuple(fc.nat(64), fc.array(fc.nat(15), { minLength: 64, maxLength: 64 }))
  .map(([zeros, digits]) => digits.map((digit, place) => (place < zeros ? 0 : digit).toString(16)).join(''));

describe('a hash as a strip', () => {
  it('has one cell for each bit, and each is of one kind', () => {
    fc.assert(
      fc.property(hash, (hex) => {
        const rows = stripRows(hex, null);
        expect(rows).toHaveLength(8);
        rows.forEach(({ lit, ones, flipped }, row) => {
          const bits = bitsOf(hex).slice(32 * row, 32 * row + 32);
          expect(ones).toEqual(bits.flatMap((bit, cell) => (bit ? [cell] : [])));
          expect(ones.every((cell) => cell >= lit)).toBe(true);
          expect(flipped).toEqual([]);
        });
        expect(rows.reduce((sum, { lit }) => sum + lit, 0)).toBe(leadingZeroBits(hex));
      }),
    );
  });

  it('marks exactly the bits that flipped', () => {
    fc.assert(
      fc.property(hash, hash, (hex, before) => {
        const marked = stripRows(hex, before).flatMap(({ flipped }, row) =>
          flipped.map((cell) => 32 * row + cell),
        );
        const [now, then] = [bitsOf(hex), bitsOf(before)];
        expect(marked).toEqual(now.flatMap((bit, place) => (bit === then[place] ? [] : [place])));
        expect(flippedBits(hex, before)).toBe(marked.length);
        expect(flippedBits(before, hex)).toBe(marked.length);
      }),
    );
  });

  it('reads hexadecimal from the front', () => {
    expect(bitsOf('0a')).toEqual([false, false, false, false, true, false, true, false]);
    expect(stripRows('0'.repeat(64), null)[7]?.lit).toBe(32);
  });

  it('heats its zeros by the work behind them', () => {
    expect([0, 3, 4, 11, 12, 19, 20, 200].map(stepOfBit)).toEqual([2, 2, 3, 4, 5, 6, 7, 7]);
  });
});
