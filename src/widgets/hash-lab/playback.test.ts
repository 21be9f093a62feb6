import { describe, expect, it } from 'vitest';
import { gentleTerms, type Run, type Sample } from '#models/lending.ts';
import { packed, readingAt, samplesUntil, unpacked } from './playback.ts';

const series = Array.from({ length: 60 }, (_, index): Sample => ({
  elapsedMs: 250 * (index + 1),
  hashesPerSecond: 100_000 + 1_000 * index,
  busyShare: 0.5,
  latenessMs: index % 7,
  taskMs: index < 9 ? null : 13.5,
}));
const run: Run = {
  owner: 'recording',
  terms: gentleTerms,
  startedAt: '2026-11-23T19:20:43.584Z',
  endedBy: 'time',
  reading: {
    elapsedMs: 15_010,
    hashes: 1_950_000,
    hashesPerSecond: 129_913,
    busyMs: 7_505,
    busyShare: 0.5,
    timerLatenessMs: { median: 1, ninetyFifth: 5 },
    frameMs: null,
    pressure: 'nominal',
    ownTask: {
      rest: { median: 13, ninetyFifth: 14 },
      run: { median: 13.4, ninetyFifth: 15 },
      measuringShare: 0.03,
    },
    battery: { level: 0.62, isCharging: false, fall: 0.01 },
    share: { hashHex: '0'.repeat(64), zeroBits: 256, nonce: 1, headerHex: '0'.repeat(160) },
  },
  series,
  requests: { page: [], workers: [] },
  workersLeft: 0,
  stopLatencyMs: 6,
  kernel: 'noble',
  cores: 2,
};

describe('a recorded run, played', () => {
  it('ends with exactly what was recorded', () => {
    expect(readingAt(run, 15_010)).toEqual(run.reading);
    expect(readingAt(run, 99_999)).toEqual(run.reading);
  });

  it('starts with nothing and only ever grows', () => {
    const readings = Array.from({ length: 31 }, (_, step) => readingAt(run, 500 * step));
    expect(readings[0]).toMatchObject({ hashes: 0, busyMs: 0, timerLatenessMs: null, share: null });
    for (const [index, reading] of readings.entries()) {
      const before = readings[index - 1];
      if (before === undefined) continue;
      expect(reading.hashes).toBeGreaterThan(before.hashes);
      expect(reading.busyMs).toBeGreaterThan(before.busyMs);
    }
  });

  it('quotes no time of the task before there are a few', () => {
    expect(readingAt(run, 3_000).ownTask).toEqual({ ...run.reading.ownTask, run: null });
    expect(readingAt(run, 10_000).ownTask?.run).toEqual({ median: 13.5, ninetyFifth: 13.5 });
    const reading = { ...run.reading, ownTask: null };
    expect(readingAt({ ...run, reading }, 10_000).ownTask).toBeNull();
  });

  it('shows of its samples those that have been', () => {
    expect(samplesUntil(run, 0)).toEqual([]);
    expect(samplesUntil(run, 1_000)).toHaveLength(4);
  });

  it('survives being packed for the page', () => {
    expect(unpacked(packed(run))).toEqual(run);
    expect(JSON.stringify(packed(run)).length).toBeLessThan(4_000);
  });
});
