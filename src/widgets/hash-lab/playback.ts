import type { Reading, Run, Sample } from '#models/lending.ts';
import { spreadOfTimes } from '#models/own-task.ts';
import { spreadOf } from '#models/spread.ts';

/** A sample without its names, so that a whole run fits the page twice over: ms, hashes a second, share, ms late, ms of the task. */
export type PackedSample = readonly [number, number, number, number, number | null];

export type PackedRun = Omit<Run, 'series'> & { readonly series: readonly PackedSample[] };

export function packed(run: Run): PackedRun {
  const series = run.series.map((sample): PackedSample => [
    Math.round(sample.elapsedMs),
    Math.round(sample.hashesPerSecond),
    Math.round(sample.busyShare * 1000) / 1000,
    Math.round(sample.latenessMs * 10) / 10,
    sample.taskMs && Math.round(sample.taskMs * 10) / 10,
  ]);
  return { ...run, series };
}

export function unpacked(run: PackedRun): Run {
  const series = run.series.map(([elapsedMs, hashesPerSecond, busyShare, latenessMs, taskMs]): Sample => ({
    elapsedMs,
    hashesPerSecond,
    busyShare,
    latenessMs,
    taskMs,
  }));
  return { ...run, series };
}

/** The samples of a recorded run up to a moment of it. */
export function samplesUntil(run: Run, elapsedMs: number): readonly Sample[] {
  return run.series.filter((sample) => sample.elapsedMs <= elapsedMs);
}

/**
 * What the meters showed at a moment of a recorded run, as far as its samples tell; at the end, what they showed
 * at the end.
 */
export function readingAt(run: Run, elapsedMs: number): Reading {
  if (elapsedMs >= run.reading.elapsedMs) return run.reading;
  const series = samplesUntil(run, elapsedMs);
  const latest = series.at(-1);
  const part = sumOver(series, (sample) => sample.hashesPerSecond);
  const busy = sumOver(series, (sample) => sample.busyShare);
  return {
    ...run.reading,
    elapsedMs,
    hashes: Math.round(
      run.reading.hashes *
        share(
          part,
          sumOver(run.series, (s) => s.hashesPerSecond),
        ),
    ),
    busyMs:
      run.reading.busyMs *
      share(
        busy,
        sumOver(run.series, (s) => s.busyShare),
      ),
    hashesPerSecond: latest?.hashesPerSecond ?? 0,
    busyShare: latest?.busyShare ?? 0,
    timerLatenessMs: spreadOf(series.map(({ latenessMs }) => latenessMs)),
    ownTask: run.reading.ownTask && {
      ...run.reading.ownTask,
      run: spreadOfTimes(series.flatMap(({ taskMs }) => taskMs ?? [])),
    },
    share: null,
  };
}

/** Each sample speaks for the time since the one before it. */
function sumOver(series: readonly Sample[], rate: (sample: Sample) => number): number {
  return series.reduce(
    (sum, sample, index) => sum + rate(sample) * (sample.elapsedMs - (series[index - 1]?.elapsedMs ?? 0)),
    0,
  );
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
