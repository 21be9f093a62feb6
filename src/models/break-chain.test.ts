import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  type Audience,
  audiences,
  type Defence,
  type Effect,
  type Matrix,
  placeOf,
  stations,
  type Vector,
} from './attack.ts';
import {
  bestThree,
  budgets,
  closed,
  effortOf,
  outcomeOf,
  past,
  reckonSet,
  remaining,
  setsOfThree,
  threatened,
  worstHole,
} from './break-chain.ts';

const content = new URL('../../content/data/', import.meta.url);
const entries = <Facts>(name: string): (Facts & { id: string })[] => {
  const file = new URL(`${name}.yaml`, content);
  const all = existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Record<string, Facts>) : {};
  return Object.entries(all).map(([id, facts]) => ({ ...facts, id }));
};

/** The matrix the page argues. */
const real: Matrix = { vectors: entries<Vector>('vectors'), defences: entries<Defence>('defences') };

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.constant({ verdict: 'nothing' } as const),
  fc.record({ verdict: fc.constantFrom('stops', 'limits'), at: fc.constantFrom(...stations) }),
);
const forWhom = fc.subarray([...audiences], { minLength: 1 });

const matrices: fc.Arbitrary<Matrix> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 7 }))
  .chain(([ways, rows]) =>
    fc.record({
      vectors: fc.tuple(
        ...Array.from({ length: ways }, (_, place) =>
          fc.record({
            id: fc.constant(`way-${String(place)}`),
            audiences: forWhom,
            takes: fc.integer({ min: 1, max: 3 }),
          }),
        ),
      ),
      defences: fc.tuple(
        ...Array.from({ length: rows }, (_, place) =>
          fc.record({
            id: fc.constant(`defence-${String(place)}`),
            audiences: forWhom,
            effort: fc.integer({ min: 1, max: 5 }),
            money: fc.integer({ min: 0, max: 2 }),
            against: fc.record(
              Object.fromEntries(Array.from({ length: ways }, (_way, way) => [`way-${String(way)}`, effect])),
            ),
          }),
        ),
      ),
    }),
  );

const audience = fc.constantFrom(...audiences);
const budget = fc.integer({ min: budgets.least, max: budgets.most });

/** A matrix, some of its defences, and one more that may be among them. */
const grown = matrices
  .filter(({ defences }) => defences.length > 0)
  .chain((matrix) =>
    fc.record({
      matrix: fc.constant(matrix),
      set: fc.subarray([...matrix.defences]),
      more: fc.constantFrom(...matrix.defences),
    }),
  );

const way: Vector = { id: 'way', audiences: ['home'], takes: 2 };
const row = (id: string, against: Effect, effort = 1): Defence => ({
  id,
  audiences: ['home'],
  effort,
  money: 0,
  against: { way: against },
});
const gate = row('gate', { verdict: 'stops', at: 'door' });
const guard = row('guard', { verdict: 'stops', at: 'pool' });
const brake = row('brake', { verdict: 'limits', at: 'lure' });
const late = row('late', { verdict: 'limits', at: 'machine' });
const idle = row('idle', { verdict: 'nothing' });

describe('a way in that meets a set of defences', () => {
  it('ends at the first station where one stops it, whatever the order of the set', () => {
    for (const set of [
      [gate, guard, brake, late, idle],
      [idle, late, brake, guard, gate],
    ]) {
      expect(outcomeOf(way, set)).toEqual({
        end: 'stopped',
        at: 'door',
        by: gate,
        others: [{ defence: guard, at: 'pool' }],
        limits: [{ defence: brake, at: 'lure' }],
      });
    }
  });

  it('slips through where none does, past what limits it', () => {
    expect(outcomeOf(way, [late, idle, brake])).toEqual({
      end: 'slipped',
      limits: [
        { defence: brake, at: 'lure' },
        { defence: late, at: 'machine' },
      ],
    });
    expect(outcomeOf(way, [])).toEqual({ end: 'slipped', limits: [] });
  });

  it('gets past one station after another, and at each past the better defence alone', () => {
    expect(remaining(way, [])).toBe(1);
    expect(remaining(way, [gate])).toBe(past.stops);
    expect(remaining(way, [gate, brake, idle])).toBeCloseTo(past.stops * past.limits);
    expect(remaining(way, [brake, row('brake too', { verdict: 'limits', at: 'lure' })])).toBe(past.limits);
    expect(remaining(way, [row('wedge', { verdict: 'limits', at: 'door' }), gate])).toBe(past.stops);
    expect(remaining({ ...way, id: 'unheard-of' }, [gate])).toBe(1);
  });

  it('is never let further by one defence more', () => {
    fc.assert(
      fc.property(grown, ({ matrix, set, more }) => {
        for (const vector of matrix.vectors) {
          const before = outcomeOf(vector, set);
          const after = outcomeOf(vector, [...set, more]);
          expect(remaining(vector, [...set, more])).toBeLessThanOrEqual(remaining(vector, set));
          if (before.end === 'slipped') continue;
          expect(after.end).toBe('stopped');
          if (after.end === 'stopped') expect(placeOf(after.at)).toBeLessThanOrEqual(placeOf(before.at));
        }
      }),
    );
  });
});

describe('the score', () => {
  it('is what is closed, in per cent, less the effort', () => {
    expect(reckonSet([way], [gate])).toEqual({
      closed: 0.9,
      closedPercent: 90,
      effort: 1,
      score: 89,
      stopped: 1,
      limited: 0,
      worst: way,
    });
  });

  it('rewards a layer more than the same again of what is closed already', () => {
    const other: Vector = { ...way, id: 'other' };
    const both: Defence = {
      ...guard,
      against: { way: { verdict: 'nothing' }, other: { verdict: 'stops', at: 'code' } },
    };
    const score = (set: Defence[]) => reckonSet([way, other], set).score;
    expect(score([gate, both])).toBeGreaterThan(score([gate, guard]));
    expect(score([gate, guard])).toBeGreaterThan(score([gate, idle]));
  });

  it('falls by the effort of a defence that does nothing, and stays within 0 to 100', () => {
    fc.assert(
      fc.property(grown, fc.integer({ min: 1, max: 5 }), ({ matrix: { vectors }, set }, effort) => {
        const { score } = reckonSet(vectors, set);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        const useless = { ...row('useless', { verdict: 'nothing' }, effort), against: {} };
        expect(reckonSet(vectors, [...set, useless]).score).toBe(Math.max(0, score - effort));
      }),
    );
  });

  it('has nothing closed by nothing, and nothing closed better than by everything', () => {
    fc.assert(
      fc.property(grown, ({ matrix: { vectors, defences }, set }) => {
        expect(closed(vectors, [])).toBe(0);
        expect(closed(vectors, defences) + 1e-12).toBeGreaterThanOrEqual(closed(vectors, set));
      }),
    );
    expect(closed([], [gate])).toBe(0);
    expect(reckonSet([], []).worst).toBeNull();
  });

  it('finds the hole that takes most, and of equals the first', () => {
    fc.assert(
      fc.property(grown, ({ matrix: { vectors }, set }) => {
        const taken = vectors.map((vector) => vector.takes * remaining(vector, set));
        expect(worstHole(vectors, set)).toBe(vectors[taken.indexOf(Math.max(...taken))]);
      }),
    );
  });
});

/** The best by another way: every subset as a number, weighed in whole numbers. */
function bruteForce(matrix: Matrix, whom: Audience, points: number): string[] {
  const ways = matrix.vectors.filter((vector) => vector.audiences.includes(whom));
  const rows = matrix.defences.filter((defence) => defence.audiences.includes(whom));
  const all = ways.reduce((sum, { takes }) => sum + takes, 0);
  let best = { ids: [] as string[], lost: 27_000 * all, effort: 0, money: 0 };
  for (let bits = 1; bits < 2 ** rows.length; bits += 1) {
    const set = rows.filter((_row, place) => Math.floor(bits / 2 ** place) % 2 === 1);
    const effort = set.reduce((sum, one) => sum + one.effort, 0);
    if (set.length > 3 || effort > points) continue;
    // Thirtieths, at three stations at most: 27,000ths are whole, and a point of effort is 270 of them.
    const left = ways.map((vector) => {
      const best = new Map<string, number>();
      for (const { against } of set) {
        const cell = against[vector.id];
        if (cell === undefined || cell.verdict === 'nothing') continue;
        const thirtieths = cell.verdict === 'stops' ? 3 : 20;
        best.set(cell.at, Math.min(thirtieths, best.get(cell.at) ?? 30));
      }
      const acting = [...best.values()];
      return vector.takes * acting.reduce((product, one) => product * one, 30 ** (3 - acting.length));
    });
    const lost = left.reduce((sum, one) => sum + one, 270 * all * effort);
    const money = set.reduce((sum, one) => sum + one.money, 0);
    const order = [lost - best.lost, effort - best.effort, money - best.money];
    if ((order.find((sign) => sign !== 0) ?? 0) < 0) {
      best = { ids: set.map(({ id }) => id), lost, effort, money };
    }
  }
  return best.ids;
}

const weightOf = (matrix: Matrix, whom: Audience, ids: readonly string[]) => {
  const set = matrix.defences.filter(({ id }) => ids.includes(id));
  const money = set.reduce((sum, one) => sum + one.money, 0);
  const effort = effortOf(set);
  return [(100 * closed(threatened(matrix, whom), set) - effort).toFixed(6), effort, money];
};

describe('the best three', () => {
  it('are no worse than any set that brute force finds', () => {
    fc.assert(
      fc.property(matrices, audience, budget, (matrix, whom, points) => {
        const best = bestThree(matrix, whom, points).map(({ id }) => id);
        expect(weightOf(matrix, whom, best)).toEqual(
          weightOf(matrix, whom, bruteForce(matrix, whom, points)),
        );
      }),
    );
  });

  it.skipIf(real.defences.length === 0)(
    'are so on the matrix of this guide, for everybody and every budget',
    () => {
      for (const whom of audiences) {
        for (const points of [budgets.least, budgets.first, budgets.most]) {
          const best = bestThree(real, whom, points);
          expect(effortOf(best)).toBeLessThanOrEqual(points);
          const ids = best.map(({ id }) => id);
          expect(weightOf(real, whom, ids)).toEqual(weightOf(real, whom, bruteForce(real, whom, points)));
        }
      }
    },
  );

  it('score at least as much as any set of three that a reader may choose', () => {
    fc.assert(
      fc.property(matrices, audience, budget, (matrix, whom, points) => {
        const ways = threatened(matrix, whom);
        const own = matrix.defences.filter((defence) => defence.audiences.includes(whom));
        const { score } = reckonSet(ways, bestThree(matrix, whom, points));
        for (const set of setsOfThree(own, points)) {
          expect(score).toBeGreaterThanOrEqual(reckonSet(ways, set).score);
        }
      }),
    );
  });

  it('are tried from every set the budget pays for, each once', () => {
    fc.assert(
      fc.property(matrices, budget, ({ defences }, points) => {
        const sets = setsOfThree(defences, points);
        expect(sets.every((set) => set.length <= 3 && effortOf(set) <= points)).toBe(true);
        expect(new Set(sets.map((set) => set.map(({ id }) => id).join())).size).toBe(sets.length);
      }),
    );
    expect(setsOfThree([gate, guard, brake, late], 20)).toHaveLength(1 + 4 + 6 + 4);
  });
});
