import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crowded, linearScale, logScale, percent, timesOver, yearOf } from './scale.ts';

const positive = fc.double({ min: 1e-3, max: 1e9, noNaN: true });

it('gives equal differences equal lengths', () => {
  const along = linearScale(2017, 2026);
  expect(along(2017)).toBe(0);
  expect(along(2026)).toBe(1);
  expect(along(2020) - along(2019)).toBeCloseTo(along(2025) - along(2024));
});

it('gives equal ratios equal lengths', () => {
  const along = logScale(10, 10_000);
  fc.assert(
    fc.property(positive, (value) => {
      expect(along(10 * value) - along(value)).toBeCloseTo(1 / 3, 9);
    }),
  );
  expect(along(10)).toBe(0);
  expect(along(10_000)).toBe(1);
});

it('refuses an axis without length, and a logarithm of nothing', () => {
  expect(() => linearScale(3, 3)).toThrow(/no length/);
  expect(() => logScale(0, 10)).toThrow(/cannot start/);
});

it('writes per cents that SVG can read', () => {
  expect(percent(0)).toBe('0%');
  expect(percent(1 / 3)).toBe('33.33%');
});

it('places a day, and a month or a year by its middle', () => {
  expect(yearOf('2018')).toBe(2018.5);
  expect(yearOf('2017-01')).toBeCloseTo(2017 + 15.5 / 365);
  expect(yearOf('2020-12')).toBeCloseTo(2021 - 15.5 / 366);
  expect(yearOf('2019-03-08')).toBeCloseTo(2019 + 66.5 / 365);
  expect(() => yearOf('spring 2019')).toThrow(/ISO/);
});

it.each([
  [45_000, 800, 56],
  [430_000, 8_100, 53],
  [76_668, 9_420, 8.1],
  [3_500_000, 970_000, 3.6],
])('%d is so many times %d: %d', (large, small, times) => {
  expect(timesOver(large, small)).toBe(times);
});

it('moves a label out of the way of the next mark', () => {
  const marks = [
    { x: 0.1, y: 0.5 },
    { x: 0.2, y: 0.52 },
    { x: 0.25, y: 0.9 },
  ];
  expect(crowded(marks, 0.15, 0.1)).toEqual([true, false, false]);
  expect(crowded(marks, 0.05, 0.1)).toEqual([false, false, false]);
});
