import { describe, expect, it } from 'vitest';
import type { Reading } from '#models/lending.ts';
import { noticeOf } from './notice.ts';

const gentle: Reading = {
  elapsedMs: 15_000,
  hashes: 1_000_000,
  hashesPerSecond: 66_667,
  busyMs: 7_500,
  busyShare: 0.5,
  timerLatenessMs: { median: 1, ninetyFifth: 5 },
  frameMs: null,
  pressure: null,
  ownTask: null,
  battery: null,
  share: null,
};
const noticed = (change: Partial<Reading>) => noticeOf({ reading: { ...gentle, ...change } });
const late = (ninetyFifth: number) => noticed({ timerLatenessMs: { median: 1, ninetyFifth } });

describe('what there was to notice', () => {
  it('is nothing after a gentle run on a quiet machine', () => {
    expect(noticed({})).toEqual({ kind: 'unfelt' });
    expect(noticed({ timerLatenessMs: null })).toEqual({ kind: 'unfelt' });
  });

  it('is never said to be nothing where the page measured otherwise', () => {
    expect(late(20).kind).toBe('slight');
    expect(late(50)).toEqual({ kind: 'felt', lateMs: 50 });
  });

  it('is that other work had to wait, where the task took plainly longer', () => {
    const task = (median: number) => ({
      ...{ rest: { median: 13, ninetyFifth: 14 }, run: { median, ninetyFifth: 30 } },
      measuringShare: 0.03,
    });
    expect(noticed({ ownTask: task(22) }).kind).toBe('slowed');
    expect(noticed({ ownTask: task(22), busyMs: 60_000 }).kind).toBe('slowed');
    expect(noticed({ ownTask: task(13.5) }).kind).toBe('unfelt');
    expect(noticed({ ownTask: { ...task(22), run: null } }).kind).toBe('unfelt');
    const timerLatenessMs = { median: 1, ninetyFifth: 60 };
    expect(noticed({ ownTask: task(22), timerLatenessMs }).kind).toBe('felt');
  });

  it('counts how much harder a greedy run worked', () => {
    expect(noticed({ busyMs: 60_000 })).toEqual({ kind: 'smooth', times: 8 });
  });

  it('is not judged after a moment, whatever was measured', () => {
    expect(
      noticed({ elapsedMs: 2_999, busyMs: 2_900, timerLatenessMs: { median: 90, ninetyFifth: 400 } }),
    ).toEqual({
      kind: 'short',
    });
  });
});
