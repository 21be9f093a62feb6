import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreSegments } from './segments.ts';

describe('the segments of the page meter', () => {
  it('are the cores in a row, each lane in its own', () => {
    expect(coreSegments(4, null)).toEqual([0, 0, 0, 0]);
    expect(coreSegments(4, { lanes: 1, duty: 0.5 })).toEqual([0.5, 0, 0, 0]);
    expect(coreSegments(3, { lanes: 2, duty: 1 })).toEqual([1, 1, 0]);
  });

  it('are one where the count is unknown', () => {
    expect(coreSegments(null, { lanes: 1, duty: 0.5 })).toEqual([0.5]);
  });

  it('are groups on a large machine', () => {
    const segments = coreSegments(64, { lanes: 6, duty: 0.5 });
    expect(segments).toHaveLength(16);
    expect(segments.slice(0, 3)).toEqual([0.5, 0.25, 0]);
  });

  it('show in sum what is lent, whatever the machine', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.nat(200),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (cores, lanes, duty) => {
          const group = Math.ceil(cores / 16);
          const lent = coreSegments(cores, { lanes, duty }).reduce(
            (sum, load, segment) => sum + load * Math.min(group, cores - segment * group),
            0,
          );
          expect(lent).toBeCloseTo(Math.min(lanes, cores) * duty);
        },
      ),
    );
  });
});
