import { describe, expect, it } from 'vitest';
import { latestTaskMs, ownTask, slowDownOf, spreadOfTimes } from './own-task.ts';

const times = (count: number, ms: number) =>
  Array.from({ length: count }, (_, index) => ms + (index % 3) / 10);

describe('the times of a task', () => {
  it('say nothing while they are few', () => {
    expect(spreadOfTimes(times(4, 13))).toBeNull();
    expect(spreadOfTimes(times(5, 13))).toEqual({ median: 13.1, ninetyFifth: 13.2 });
    expect(latestTaskMs(times(4, 13))).toBeNull();
  });

  it('are charted by the median of the last five, so that one of them alone shows nothing', () => {
    expect(latestTaskMs([13, 13, 13, 13, 900])).toBe(13);
    expect(latestTaskMs([900, 900, 22, 22, 22, 22, 22])).toBe(22);
  });
});

describe('the task at rest and during a run', () => {
  it('follows of late the dial, and over the whole run everything', () => {
    const run = [...times(20, 13), ...times(10, 22)];
    expect(ownTask(times(12, 13), run, 'late', 0.03)?.run?.median).toBeCloseTo(22.1, 9);
    expect(ownTask(times(12, 13), run, 'whole', 0.03)).toEqual({
      rest: { median: 13.1, ninetyFifth: 13.2 },
      run: { median: 13.2, ninetyFifth: 22.2 },
      measuringShare: 0.03,
    });
  });

  it('is unknown without a rest to compare with, and has no run while there are few times', () => {
    expect(ownTask(times(4, 13), times(30, 22), 'whole', 0)).toBeNull();
    expect(ownTask(times(12, 13), times(4, 22), 'whole', 0)?.run).toBeNull();
  });

  it('is only called slower where that is more than chance', () => {
    const slowDown = (ms: number) => slowDownOf({ rest: spread(13), run: spread(ms), measuringShare: 0 });
    const spread = (median: number) => ({ median, ninetyFifth: median + 1 });
    expect(slowDown(11)).toBe(1);
    expect(slowDown(14.9)).toBe(1);
    expect(slowDown(26)).toBe(2);
    expect(slowDownOf({ rest: spread(13), run: null, measuringShare: 0 })).toBeNull();
  });
});
