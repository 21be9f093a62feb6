import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { range } from './cost.ts';
import {
  findingOf,
  hashRate,
  heard,
  marks,
  measuredIn,
  minutesAbove,
  ownWork,
  rings,
  thresholds,
  workedShares,
  yearlyLoss,
} from './stealth.ts';

const tariffs = { wattsPerBusyCore: range(4, 20), eurPerKwh: range(0.104, 0.3835) };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const loads = fc.array(share, { maxLength: 80 });

describe('the alarm', () => {
  it('is silent if and only if no load is above its threshold', () => {
    fc.assert(
      fc.property(share, loads, (threshold, found) => {
        expect(rings(threshold, found)).toBe(Math.max(-1, ...found) > threshold);
      }),
    );
  });

  it('at 80 % hears a full core, and sleeps through what Coinhive’s documentation recommended', () => {
    expect(findingOf(marks.full, marks.alarm)).toBe('caught');
    expect(findingOf(0.85, marks.alarm)).toBe('caught');
    expect(findingOf(marks.alarm, marks.alarm)).toBe('silent');
    expect(findingOf(marks.documented, marks.alarm)).toBe('silent');
    expect(findingOf(marks.hunt, marks.alarm)).toBe('silent');
  });

  it('rings for a greater share wherever it rings for a lesser one', () => {
    fc.assert(
      fc.property(share, share, share, (one, other, threshold) => {
        const [lesser, greater] = [Math.min(one, other), Math.max(one, other)];
        if (heard(lesser, threshold).byMiner) expect(heard(greater, threshold).byMiner).toBe(true);
      }),
    );
  });
});

describe('a person’s own work', () => {
  it('fills ten minutes with shares of a core', () => {
    expect(ownWork).toHaveLength(60);
    for (const load of ownWork) {
      expect(load).toBeGreaterThanOrEqual(0);
      expect(load).toBeLessThanOrEqual(1);
    }
  });

  it('rings a lower alarm no less', () => {
    fc.assert(
      fc.property(loads, share, share, (found, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(minutesAbove(low, found)).toBeGreaterThanOrEqual(minutesAbove(high, found));
      }),
    );
  });

  it('never rings the naive alarm, and rings each lower one for longer', () => {
    const minutes = thresholds.map((threshold) => heard(0, threshold).falseMinutes);
    expect(minutes[0]).toBe(0);
    expect([...new Set(minutes)].sort((a, b) => a - b)).toEqual(minutes);
  });

  it('leaves no threshold that hears every miner of the list and never the person', () => {
    const least = Math.min(...workedShares);
    fc.assert(
      fc.property(share, (threshold) => {
        const { byMiner, falseMinutes } = heard(least, threshold);
        expect(byMiner && falseMinutes === 0).toBe(false);
      }),
    );
    expect(findingOf(marks.hunt, 0.2)).toBe('both');
    expect(findingOf(marks.hunt, 0.4)).toBe('onlyFalse');
  });
});

describe('the loss', () => {
  it('grows with the share, is never nothing above nothing, and is always finite', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const [lesser, greater] = [Math.min(one, other), Math.max(one, other)];
        const [less, more] = [yearlyLoss(lesser, tariffs), yearlyLoss(greater, tariffs)];
        for (const unit of ['kwh', 'euros'] as const) {
          for (const end of ['low', 'high'] as const) {
            expect(more[unit][end]).toBeGreaterThanOrEqual(less[unit][end]);
            expect(Number.isFinite(more[unit][end])).toBe(true);
          }
        }
        if (lesser > 0.001) expect(less.euros.low).toBeGreaterThan(0);
      }),
    );
  });

  it('of a full core is its watts for 8,760 hours', () => {
    const { kwh, euros } = yearlyLoss(1, tariffs);
    expect(kwh.low).toBeCloseTo(35.04);
    expect(kwh.high).toBeCloseTo(175.2);
    expect(euros.high).toBeCloseTo(67.19, 1);
  });
});

describe('what was measured', () => {
  const reading = { hashes: 3_000_000, busyMs: 7_500 } as const;
  type Run = Parameters<typeof measuredIn>[0];
  const run = (more: object): Run => ({ reading: { ...reading, ...more } }) as unknown as Run;

  it('is scaled by core-seconds, so that the share at which it was measured is no matter', () => {
    expect(hashRate(0.5, reading)).toBe(200_000);
    expect(hashRate(1, reading)).toBe(400_000);
    expect(hashRate(0, reading)).toBe(0);
  });

  it('is nothing where nothing ran, or where two kinds of work took turns', () => {
    const leg = { hashes: 1, busyMs: 1 };
    expect(measuredIn(run({}))).toEqual(reading);
    expect(measuredIn(null)).toBeNull();
    expect(measuredIn(run({ hashes: 0 }))).toBeNull();
    expect(measuredIn(run({ busyMs: 0 }))).toBeNull();
    expect(measuredIn(run({ legs: { short: leg, memoryHard: leg } }))).toBeNull();
  });
});
