import { describe, expect, it } from 'vitest';
import { dialAsJson, dialTables } from './dial-tables.mjs';
import { strayOf } from './dial.mjs';
import { idleFrom } from './stops.mjs';
import { cpuMsOf } from './threads.mjs';

it('reads the processor time of a thread, whatever its name holds', () => {
  const stat = '7 (a) 9 (b) S 1 1 1 0 -1 64 0 0 0 0 123 45 0 0 20 0 1 0 99 0 0';
  expect(cpuMsOf(stat)).toBe(1_680);
});

describe('the processor is idle', () => {
  /** @param {(ms: number) => number} cpuMsAt */
  const watched = (cpuMsAt) =>
    Array.from({ length: 200 }, (_, index) => ({ ms: 2 * index, cpuMs: cpuMsAt(2 * index) }));

  it('from the end of its work on, though single threads still wake', () => {
    const from = idleFrom(watched((ms) => Math.min(ms, 31) + 0.01 * ms));
    expect(from).toBeGreaterThan(27);
    expect(from).toBeLessThan(33);
  });

  it('not before the last of its work, whatever rests lie between', () => {
    const from = idleFrom(watched((ms) => Math.min(ms, 20) + Math.max(0, Math.min(ms, 210) - 200)));
    expect(from).toBeGreaterThan(205);
  });

  it('never, where it works to the end of the watch', () => {
    expect(idleFrom(watched((ms) => ms))).toBeGreaterThan(350);
  });
});

describe('the tables of the dial', () => {
  const point = { lanes: 2, requested: 0.5, page: 0.501, system: [0.49, 0.515], others: 0.2 };
  const stops = [10, 30, 20].map((ms) => ({ lastHashMs: ms, idleMs: 2 * ms }));
  const bench = { isCounted: true, lanes: 1, outcomes: { isolated: { dial: [point], stops } } };

  it('tell how far the worker furthest from the dial was', () => {
    expect(strayOf(point)).toBeCloseTo(1.5);
    expect(strayOf({ ...point, system: [0.47, 0.515] })).toBeCloseTo(-3);
    expect(dialTables(bench)).toMatch(
      /50 % +50\.1 % +49\.0 %, 51\.5 % +\+1\.5 points +other work took 20\.0 %/,
    );
  });

  it('tell the middle and the worst of the stops', () => {
    expect(dialTables(bench)).toContain(
      '3 stops of 1 in full: last hash after 20.0 ms in the middle, 30.0 ms',
    );
    expect(dialAsJson(bench)).toMatchObject({
      isolated: { stops: { lastHashMs: { median: 20, maximum: 30 }, idleMs: { median: 40, maximum: 60 } } },
    });
  });

  it('say so where the system does not count', () => {
    const untold = {
      isCounted: false,
      lanes: 1,
      outcomes: {
        'not-isolated': {
          dial: [{ ...point, system: [], others: null }],
          stops: stops.map((stop) => ({ ...stop, idleMs: null })),
        },
      },
    };
    expect(dialTables(untold)).toContain('This system has no /proc');
    expect(dialTables(untold)).toContain('processor idle after untold');
  });
});
