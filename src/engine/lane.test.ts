import { beforeEach, describe, expect, it } from 'vitest';
import { createLane } from './lane.ts';
import type { Assignment, LaneEvent } from './protocol.ts';

const assignment: Assignment = {
  ...{ lane: 0, seed: 'seed', time: 0, zeroBits: 8, duty: 0.5 },
  ...{ atMostMs: 10_000, stopFlag: null },
};

const leg = (hashes: number) => ({ hashes, busyMs: 20 * hashes });

/** A worker with a clock of its own, in which slices take exactly their time. */
class FakeWorker {
  clockMs = 100;
  slices = 0;
  searches = 0;
  isOver = false;
  readonly events: LaneEvent[] = [];
  /** Pauses under way, and when they end; a worker cannot call a timer back. */
  pauses: { endMs: number; then: () => void }[] = [];
  readonly handle = createLane({
    now: () => this.clockMs,
    pause: (pause, then) => {
      const ms = pause.by === 'timer' ? pause.ms : 0.01;
      this.pauses.push({ endMs: this.clockMs + ms, then });
    },
    send: (event) => this.events.push(event),
    requestsSince: (ms) => [`since ${ms}`],
    search: () => {
      this.searches += 1;
      return {
        hashes: () => 10 * this.slices,
        share: () => null,
        findings: () => ({ wins: [], pendingTries: this.slices }),
        legs: () => ({ short: leg(this.slices), memoryHard: leg(0) }),
        isOver: () => this.isOver,
        slice: (untilMs) => {
          this.clockMs = untilMs;
          this.slices += 1;
        },
      };
    },
  });

  /** Lets the lane work and rest until its clock reaches a time or it no longer asks for a turn. */
  runUntil(ms: number): void {
    while (this.clockMs < ms) {
      const next = this.pauses.sort((one, other) => one.endMs - other.endMs)[0];
      if (next === undefined) return;
      if (next.endMs > ms) break;
      this.pauses.shift();
      this.clockMs = Math.max(this.clockMs, next.endMs);
      next.then();
    }
    this.clockMs = Math.max(this.clockMs, ms);
  }
}

let worker = new FakeWorker();
const kinds = (): string[] => worker.events.map(({ kind }) => kind);
const lastReport = () => {
  const event = worker.events.at(-1);
  if (event?.kind !== 'progress' && event?.kind !== 'stopped') throw new Error('no report');
  return event.report;
};

beforeEach(() => {
  worker = new FakeWorker();
});

describe('a lane', () => {
  it('ends by itself after the slice that found what was sought', () => {
    worker.handle({ kind: 'start', ...assignment });
    worker.runUntil(200);
    worker.isOver = true;
    worker.runUntil(10_000);
    expect(kinds().at(-1)).toBe('stopped');
    expect(kinds().filter((kind) => kind === 'stopped')).toHaveLength(1);
    expect(worker.clockMs).toBeLessThan(300);
    expect(lastReport().findings).toEqual({ wins: [], pendingTries: worker.slices });
    expect(lastReport().legs).toEqual({ short: leg(worker.slices), memoryHard: leg(0) });
  });

  it('does nothing before it is told to', () => {
    worker.handle({ kind: 'throttle', duty: 1 });
    worker.handle({ kind: 'stop' });
    expect([worker.pauses, worker.searches, worker.events]).toEqual([[], 0, []]);
  });

  it('reports whole cycles about ten times a second, so that its share is its duty', () => {
    worker.handle({ kind: 'start', ...assignment });
    worker.runUntil(2_100);
    expect(kinds().length).toBeGreaterThanOrEqual(15);
    for (const event of worker.events) {
      if (event.kind !== 'progress') throw new Error(event.kind);
      expect(event.report.busyMs / event.report.elapsedMs).toBeCloseTo(0.5, 1);
    }
    expect(lastReport().busyMs / lastReport().elapsedMs).toBeCloseTo(0.5, 2);
    expect(lastReport().requests).toEqual(['since 100']);
  });

  it('follows the dial while it runs', () => {
    worker.handle({ kind: 'start', ...assignment });
    worker.runUntil(1_100);
    const { busyMs, elapsedMs } = lastReport();
    worker.handle({ kind: 'throttle', duty: 0.1 });
    worker.runUntil(5_100);
    expect((lastReport().busyMs - busyMs) / (lastReport().elapsedMs - elapsedMs)).toBeCloseTo(0.1, 1);
  });

  it('does not wait for the end of a long rest when the dial goes up, and rests but once', () => {
    worker.handle({ kind: 'start', ...assignment, duty: 0.1 });
    worker.runUntil(130);
    expect(worker.slices).toBe(1);
    worker.handle({ kind: 'throttle', duty: 1 });
    worker.runUntil(200);
    expect(worker.slices).toBeGreaterThanOrEqual(2);
    for (let move = 0; move < 20; move += 1) worker.handle({ kind: 'throttle', duty: 0.5 });
    const { slices } = worker;
    worker.runUntil(1_200);
    expect(worker.slices - slices).toBeLessThanOrEqual(26);
  });

  it('stops at once when told, even while it rests, and says so once', () => {
    worker.handle({ kind: 'start', ...assignment });
    worker.runUntil(500);
    const slices = worker.slices;
    worker.handle({ kind: 'stop' });
    worker.handle({ kind: 'stop' });
    worker.runUntil(5_000);
    expect(worker.slices).toBe(slices);
    expect(kinds().filter((kind) => kind === 'stopped')).toHaveLength(1);
    expect(worker.pauses).toEqual([]);
  });

  it('stops by the shared flag before its next piece of work', () => {
    const stopFlag = new SharedArrayBuffer(4);
    worker.handle({ kind: 'start', ...assignment, stopFlag });
    worker.runUntil(500);
    const slices = worker.slices;
    Atomics.store(new Int32Array(stopFlag), 0, 1);
    worker.runUntil(5_000);
    expect(worker.slices).toBe(slices);
    expect(kinds().at(-1)).toBe('stopped');
  });

  it('ends by itself when its time is over', () => {
    worker.handle({ kind: 'start', ...assignment, atMostMs: 1_000 });
    worker.runUntil(60_000);
    expect(kinds().at(-1)).toBe('stopped');
    expect(lastReport().elapsedMs).toBeLessThan(1_050);
  });

  it('is started only once', () => {
    worker.handle({ kind: 'start', ...assignment });
    worker.handle({ kind: 'start', ...assignment });
    expect(worker.searches).toBe(1);
  });
});
