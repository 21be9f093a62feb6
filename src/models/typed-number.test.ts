import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from './typed-number.ts';

const bounds = { least: 0, greatest: 1e12 };
const value = (text: string) => readNumber(text, bounds).value;
const problem = (text: string, within = bounds) => readNumber(text, within).problem;

describe('a typed number', () => {
  it.each([
    ['0.38', 0.38],
    ['0,38', 0.38],
    ['0,384', 0.384],
    [',5', 0.5],
    ['12,5', 12.5],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['1 000', 1000],
    ['1\u202f000\u00a0000', 1e6],
    ['1’000', 1000],
    ['1,000,000', 1e6],
    ['1.000.000', 1e6],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['2e9', 2e9],
    ['1.5e3', 1500],
    ['+7', 7],
    ['€ 0,38', 0.38],
    ['$45,000', 45_000],
    ['0.38 €/kWh', 0.38],
    ['20W', 20],
    ['50 %', 50],
    ['  8  ', 8],
    ['0', 0],
    ['-0', 0],
  ])('reads %j as %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  it.each(['-3', '−3', '€ -3', '- 0,5'])('says that %j is below nothing', (text) => {
    expect(problem(text)).toBe('negative');
  });

  it.each(['many', 'NaN', 'Infinity', '1,23,4', '1.2.3', '1,2.3,4', '.', '--3', '1/2', '3-5', '<b>'])(
    'does not guess at %j',
    (text) => {
      expect(problem(text)).toBe('unreadable');
    },
  );

  it('keeps to its bounds, which may be typed themselves', () => {
    expect(problem('4', { least: 5, greatest: 9 })).toBe('tooLow');
    expect(problem('5', { least: 5, greatest: 9 })).toBeNull();
    expect(problem('9', { least: 5, greatest: 9 })).toBeNull();
    expect(problem('10', { least: 5, greatest: 9 })).toBe('tooHigh');
    expect(problem('9e999')).toBe('tooHigh');
    expect(problem('9e200')).toBe('tooHigh');
  });

  it('knows an empty field, and is not stopped by two million figures', () => {
    expect(problem(' \n ')).toBe('empty');
    expect(problem('9'.repeat(2_000_000))).toBe('unreadable');
  });

  it('reads back what any language writes', () => {
    const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(amount, fc.constantFrom('en-GB', 'de-DE', 'de-CH', 'sv-SE'), (size, locale) => {
        const text = new Intl.NumberFormat(locale, {
          minimumFractionDigits: 2,
          maximumFractionDigits: 2,
        }).format(size);
        expect(value(text)).toBeCloseTo(size, 1);
      }),
    );
  });

  it('never answers with anything but a finite number within bounds, or a problem', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const typed = readNumber(text, bounds);
        if (typed.problem === null) {
          expect(typed.value).toBeGreaterThanOrEqual(0);
          expect(typed.value).toBeLessThanOrEqual(1e12);
        } else expect(typed.value).toBeNull();
      }),
    );
  });
});
