import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRuns, hashesPerCoreSecond, timesOf, weigh } from './compare.ts';

const ran = (hashes: number, busyMs: number) => ({ reading: { hashes, busyMs } });
const anything = fc.double();

describe('two runs', () => {
  it('differ in speed where the kernel was another', () => {
    expect(compareRuns(ran(1_000_000, 2_500), ran(3_600_000, 2_500))).toEqual({
      kind: 'weighed',
      speed: { kind: 'more', times: 3.6 },
      effort: { kind: 'alike' },
    });
  });

  it('differ in effort where one was greedy', () => {
    expect(compareRuns(ran(8_000_000, 20_000), ran(1_000_000, 2_500))).toEqual({
      kind: 'weighed',
      speed: { kind: 'alike' },
      effort: { kind: 'less', times: 8 },
    });
  });

  it('are alike in speed where chance alone could tell them apart, and not in effort', () => {
    expect(compareRuns(ran(1_000_000, 2_500), ran(1_300_000, 2_800))).toMatchObject({
      speed: { kind: 'alike' },
      effort: { kind: 'more', times: 1.12 },
    });
  });

  it('are not weighed where one hardly ran', () => {
    expect(compareRuns(ran(10, 249), ran(1_000_000, 2_500))).toEqual({ kind: 'short' });
    expect(compareRuns(ran(1_000_000, 2_500), ran(0, 0))).toEqual({ kind: 'short' });
    expect(compareRuns(ran(1, Number.NaN), ran(1, 2_500))).toEqual({ kind: 'short' });
  });

  it('say nothing of speed where one found no hash to make', () => {
    expect(compareRuns(ran(0, 2_500), ran(1_000, 5_000))).toEqual({
      kind: 'weighed',
      speed: null,
      effort: { kind: 'more', times: 2 },
    });
  });
});

describe('a ratio', () => {
  it('turns round with its two sides', () => {
    expect(weigh(1, 3.6, 1.05)).toEqual({ kind: 'more', times: 3.6 });
    expect(weigh(3.6, 1, 1.05)).toEqual({ kind: 'less', times: 3.6 });
  });

  it('is none within what chance does', () => {
    expect(weigh(100, 105, 1.05)).toEqual({ kind: 'alike' });
    expect(weigh(105, 100, 1.05)).toEqual({ kind: 'alike' });
    expect(weigh(100, 106, 1.05)).toEqual({ kind: 'more', times: 1.06 });
  });

  it('cannot be told of nothing, nor of what is too small or great to divide', () => {
    for (const [one, other] of [
      [0, 5],
      [5, 0],
      [0, 0],
      [Number.MIN_VALUE, Number.MAX_VALUE],
      [Number.POSITIVE_INFINITY, 1],
      [-1, 1],
    ] as const) {
      expect(weigh(one, other, 1.05)).toBeNull();
    }
  });

  it('is never NaN, never infinite, never below 1, whatever was measured', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        const weighed = weigh(one, other, 1);
        if (weighed === null || weighed.kind === 'alike') return;
        expect(weighed.times).toBeGreaterThan(1);
        expect(weighed.times).toBeLessThan(Number.POSITIVE_INFINITY);
      }),
    );
    fc.assert(
      fc.property(anything, anything, anything, anything, (a, b, c, d) => {
        expect(JSON.stringify(compareRuns(ran(a, b), ran(c, d)))).not.toMatch(/NaN|Infinity|"times":null/);
        expect(hashesPerCoreSecond({ hashes: a, busyMs: b })).toBeGreaterThanOrEqual(0);
        expect(timesOf(a, b)).not.toBe(Number.NaN);
      }),
    );
  });
});
