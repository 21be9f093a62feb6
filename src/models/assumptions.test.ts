import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRange } from './assumptions.ts';

const published = { low: 4, high: 20 };
const bounds = { least: 0, greatest: 1000 };
const read = (low: string, high: string) => readRange({ low, high }, published, bounds);

describe('a typed range', () => {
  it('is taken as it was typed', () => {
    expect(read('0,5', '12 W')).toEqual({
      range: { low: 0.5, high: 12 },
      problems: { low: null, high: null },
    });
  });

  it('keeps the published end where one cannot be used, and says why', () => {
    expect(read('', '1e9')).toEqual({ range: published, problems: { low: 'empty', high: 'tooHigh' } });
    expect(read('-1', 'ten')).toEqual({
      range: published,
      problems: { low: 'negative', high: 'unreadable' },
    });
  });

  it('is read the other way round where its ends are, and says so', () => {
    expect(read('30', '10')).toEqual({
      range: { low: 10, high: 30 },
      problems: { low: 'swapped', high: null },
    });
  });

  it('is in order and finite, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (low, high) => {
        const { range } = read(low, high);
        expect(range.low).toBeLessThanOrEqual(range.high);
        expect(range.low).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(range.high)).toBe(true);
      }),
    );
  });
});
