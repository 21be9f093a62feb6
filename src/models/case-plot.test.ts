import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countStep, type Dot, labelsOf, type Mark, plotAcross, plotDown, radiusOf } from './case-plot.ts';

const aMark = fc.record({
  at: fc.double({ min: 2013, max: 2026.99, noNaN: true }),
  count: fc.option(fc.integer({ min: 1, max: 1e8 })),
});
const marks = (most: number): fc.Arbitrary<Mark[]> =>
  fc
    .array(aMark, { minLength: 1, maxLength: most })
    .map((all) => all.map((mark, place) => ({ ...mark, id: `case-${place}` })));

/** Pairs of dots whose circles, or whose targets of 24 px, meet. */
const meeting = (dots: readonly Dot[]) =>
  dots.flatMap((one, place) =>
    dots.slice(place + 1).flatMap((other) => {
      const apart = Math.hypot(one.x - other.x, one.y - other.y);
      const least = Math.max(one.radius, 12) + Math.max(other.radius, 12);
      return apart < least - 1e-3 ? [`${one.id} ${other.id}: ${apart} of ${least}`] : [];
    }),
  );
const order = (all: readonly Mark[]) =>
  all.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1)).map(({ id }) => id);

test('a step is an order of magnitude', () => {
  expect([1, 99, 100, 999, 1_000, 10_000, 99_999, 100_000, 1e6, 5e9].map(countStep)).toEqual([
    2, 2, 3, 3, 4, 5, 5, 6, 7, 7,
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (one, other) => {
      const [less, more] = [Math.min(one, other), Math.max(one, other)];
      expect(radiusOf(countStep(less))).toBeLessThanOrEqual(radiusOf(countStep(more)));
    }),
  );
});

describe('along a line', () => {
  test('no two dots meet, all lie within, and the order is time’s', () => {
    fc.assert(
      fc.property(marks(90), fc.integer({ min: 560, max: 1200 }), (all, width) => {
        const plot = plotAcross(all, width, 60);
        expect(meeting(plot.dots)).toEqual([]);
        expect(plot.dots.map(({ id }) => id)).toEqual(order(all));
        const counted = plot.dots.filter(({ step }) => step !== null).map(({ x }) => x);
        expect(counted).toEqual(counted.toSorted((a, b) => a - b));
        for (const { id, x, y, radius, step } of plot.dots) {
          const year = Math.floor(all.find((mark) => mark.id === id)?.at ?? 0);
          const [start, end] = [year, year + 1].map((one) => plot.ticks.find((tick) => tick.year === one)?.x);
          expect(x).toBeGreaterThanOrEqual(start ?? Infinity);
          expect(x).toBeLessThanOrEqual(end ?? 0);
          expect(x - radius).toBeGreaterThanOrEqual(0);
          expect(x + radius).toBeLessThanOrEqual(width);
          if (step === null) expect(y - radius).toBeGreaterThanOrEqual(plot.foot);
          else expect(y + radius).toBeLessThanOrEqual(plot.line);
          expect(y - radius).toBeGreaterThanOrEqual(60);
          expect(y + radius).toBeLessThanOrEqual(plot.height);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the same cases always stand in the same places', () => {
    fc.assert(
      fc.property(marks(40), (all) => {
        expect(plotAcross(all.toReversed(), 800)).toEqual(plotAcross(all, 800));
        expect(plotDown(all.toReversed(), 300)).toEqual(plotDown(all, 300));
      }),
      { numRuns: 40 },
    );
  });

  test('the largest are named, each on a line of its own', () => {
    fc.assert(
      fc.property(marks(40), (all) => {
        const labels = labelsOf(plotAcross(all, 800), all, 3, () => 300);
        const counts = all.flatMap(({ count }) => count ?? []).toSorted((a, b) => b - a);
        const named = labels.map(({ id }) => all.find((mark) => mark.id === id)?.count ?? 0);
        expect(named.toSorted((a, b) => b - a)).toEqual(counts.slice(0, 3));
        expect(labels.map(({ line }) => line)).toEqual(labels.map((_, place) => place));
      }),
    );
  });
});

describe('in rows of years', () => {
  test('no two dots meet, all lie within, and each stands in its year', () => {
    fc.assert(
      fc.property(marks(90), fc.integer({ min: 240, max: 700 }), (all, width) => {
        const plot = plotDown(all, width);
        expect(meeting(plot.dots)).toEqual([]);
        expect(plot.dots.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
        for (const { id, x, y, radius } of plot.dots) {
          const year = Math.floor(all.find((mark) => mark.id === id)?.at ?? 0);
          expect(plot.rows.findLast((row) => row.y <= y - radius)?.year).toBe(year);
          expect(x + radius).toBeLessThanOrEqual(width);
          expect(y + radius).toBeLessThanOrEqual(plot.height);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('400 cases are laid out at once', () => {
  const all = Array.from({ length: 400 }, (_, place) => ({
    id: `case-${place}`,
    at: 2013 + ((place * 7919) % 1399) / 100,
    count: place % 4 === 0 ? 10 ** (place % 7) : null,
  }));
  const start = performance.now();
  expect(meeting(plotAcross(all, 800).dots)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(500);
});

test('no case at all is no trouble', () => {
  expect(plotAcross([], 800).dots).toEqual([]);
  expect(plotDown([], 300).dots).toEqual([]);
});
