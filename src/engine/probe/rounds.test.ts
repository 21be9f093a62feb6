import { beforeEach, describe, expect, it } from 'vitest';
import type { ProbeEvent } from '../protocol.ts';
import { createRounds } from './rounds.ts';
import { mostNumbers } from './task.ts';

/** A worker whose task takes a known time for each number, by a clock of its own. */
class FakeSurroundings {
  ms = 0;
  microsecondsEach = 0.1;
  readonly sent: ProbeEvent[] = [];
  readonly sizes: number[] = [];
  #next: { readonly atMs: number; readonly then: () => void } | null = null;
  readonly handle = createRounds({
    now: () => this.ms,
    wait: (ms, then) => {
      this.#next = { atMs: this.ms + ms, then };
    },
    send: (event) => this.sent.push(event),
    requestsSince: (ms) => [`/since-${ms}.js`],
    task: (count) => {
      this.sizes.push(count);
      this.ms += (count * this.microsecondsEach) / 1000;
      return 0;
    },
  });
  runUntil(ms: number): void {
    while (this.#next !== null && this.#next.atMs <= ms) {
      const { atMs, then } = this.#next;
      this.#next = null;
      this.ms = Math.max(this.ms, atMs);
      then();
    }
    this.ms = Math.max(this.ms, ms);
  }
  timed() {
    return this.sent.filter((event) => event.kind === 'timed');
  }
}

const taskMs = mostNumbers / 10_000;

let worker: FakeSurroundings;
beforeEach(() => {
  worker = new FakeSurroundings();
});

describe('the measuring at rest', () => {
  it('warms up untimed, then times the whole task a dozen times within a second', () => {
    worker.handle({ kind: 'rest' });
    expect(worker.sent).toEqual([]);
    expect(worker.sizes.length).toBeGreaterThan(3);
    worker.runUntil(1_000);
    const [rested, ...more] = worker.sent;
    expect(more).toEqual([]);
    if (rested?.kind !== 'rested') throw new Error('not rested');
    expect(rested.times).toHaveLength(12);
    for (const ms of rested.times) expect(ms).toBeCloseTo(taskMs, 9);
  });

  it('takes a smaller task on a slow machine, and ends in time on one too slow for any', () => {
    worker.microsecondsEach = 1;
    worker.handle({ kind: 'rest' });
    worker.runUntil(10_000);
    expect(worker.sizes.at(-1)).toBe(mostNumbers / 4);
    worker.microsecondsEach = 1_000;
    worker.handle({ kind: 'rest' });
    worker.runUntil(1e9);
    const last = worker.sent.at(-1);
    expect(last?.kind === 'rested' && last.times.length).toBe(1);
    expect(worker.sizes.at(-1)).toBe(mostNumbers / 64);
  });

  it('is called off by a stop', () => {
    worker.handle({ kind: 'rest' });
    worker.handle({ kind: 'stop' });
    worker.runUntil(10_000);
    expect(worker.sent).toEqual([{ kind: 'stopped' }]);
  });
});

describe('the measuring during a run', () => {
  it('times the task twice a second and says what that took', () => {
    worker.handle({ kind: 'watch', atMostMs: 60_000 });
    worker.runUntil(10_000);
    expect(worker.timed()).toHaveLength(20);
    const last = worker.timed().at(-1);
    expect(last?.tookMs).toBeCloseTo(taskMs, 9);
    expect(last?.busyMs).toBeCloseTo(20 * taskMs * 1.25, 9);
    expect(last?.cyclesMs).toBeCloseTo(10_000, 6);
    expect(last?.requests).toEqual(['/since-0.js']);
  });

  it('never takes more than a tenth of a core, however slow the task', () => {
    worker.microsecondsEach = 2;
    worker.handle({ kind: 'watch', atMostMs: 600_000 });
    worker.runUntil(300_000);
    const { busyMs = 0, cyclesMs = 0 } = worker.timed().at(-1) ?? {};
    expect(busyMs / cyclesMs).toBeCloseTo(0.1, 9);
    expect(busyMs).toBeLessThan(0.101 * 300_000);
  });

  it('ends when told, once, and by itself when its time is over', () => {
    worker.handle({ kind: 'watch', atMostMs: 2_000 });
    worker.runUntil(60_000);
    expect(worker.timed()).toHaveLength(4);
    worker.handle({ kind: 'stop' });
    expect(worker.sent.filter(({ kind }) => kind === 'stopped')).toHaveLength(1);
    worker.runUntil(90_000);
    expect(worker.timed()).toHaveLength(4);
  });
});
