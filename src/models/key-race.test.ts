import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSetup, fromLink, toLink } from './key-race-link.ts';
import { moments } from './key-race-moments.ts';
import {
  acts,
  costAt,
  endSeconds,
  isStillPaid,
  protections,
  race,
  reactionOrder,
  reactions,
  type Setup,
  type Terms,
  withoutAny,
} from './key-race.ts';

const terms: Terms = {
  found: { low: 60, high: 300 },
  start: { low: 600, high: 600 },
  growth: { low: 3_600, high: 86_400 },
  fleet: { low: 160, high: 10_000 },
  price: { low: 0.0405, high: 0.0425 },
  quota: { low: 8, high: 32 },
  token: { low: 900, high: 900 },
  alert: { low: 28_800, high: 43_200 },
  search: { low: 600, high: 3_600 },
  rotation: { low: 1_296_000, high: 1_296_000 },
};

const anySetup: fc.Arbitrary<Setup> = fc.record({
  protections: fc.subarray([...protections]),
  reaction: fc.constantFrom(...reactionOrder),
  act: fc.constantFrom(...acts),
  isKnownForm: fc.boolean(),
});
const between = (least: number, most: number) =>
  fc
    .tuple(
      fc.double({ min: least, max: most, noNaN: true }),
      fc.double({ min: least, max: most, noNaN: true }),
    )
    .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
const anyTerms: fc.Arbitrary<Terms> = fc.record({
  found: between(1, 1e4),
  start: between(1, 1e4),
  growth: between(1, 1e6),
  fleet: between(1, 1e6),
  price: between(0, 10),
  quota: between(1, 1e6),
  token: between(1, 1e5),
  alert: between(1, 1e6),
  search: between(1, 1e5),
  rotation: between(1, 1e7),
});
const anySecond = fc.integer({ min: 0, max: endSeconds });
const total = (setup: Setup, by = terms, second = endSeconds) => costAt(race(setup, by), second);
/** Room for the last digit of a sum that came about in another order. */
const atMost = (one: number, other: number) => one <= other * (1 + 1e-9) + 1e-9;
const holds = (setup: Partial<Setup>) => total({ ...firstSetup, ...setup });

describe('whatever is set up', () => {
  test('a later reaction never costs less', () => {
    fc.assert(
      fc.property(anySetup, anyTerms, anySecond, (setup, by, second) => {
        const costs = reactionOrder.map((reaction) => total({ ...setup, reaction }, by, second));
        return costs.every((cost, place) => {
          const next = costs[place + 1] ?? cost;
          return atMost(cost.low, next.low) && atMost(cost.high, next.high);
        });
      }),
    );
  });

  test('one protection more never costs more', () => {
    fc.assert(
      fc.property(
        anySetup,
        fc.constantFrom(...protections),
        anyTerms,
        anySecond,
        (setup, more, by, second) => {
          const fewer = total(setup, by, second);
          const most = total({ ...setup, protections: [...setup.protections, more] }, by, second);
          return atMost(most.low, fewer.low) && atMost(most.high, fewer.high);
        },
      ),
    );
  });

  test('cost starts at nothing, never falls, and stays finite', () => {
    fc.assert(
      fc.property(anySetup, anyTerms, anySecond, anySecond, (setup, by, one, other) => {
        const run = race(setup, by);
        const [early, late] = [costAt(run, Math.min(one, other)), costAt(run, Math.max(one, other))];
        expect(costAt(run, 0)).toEqual({ low: 0, high: 0 });
        return atMost(early.low, late.low) && atMost(early.high, late.high) && Number.isFinite(late.high);
      }),
    );
  });

  test('nothing is counted past the end of the axis', () => {
    fc.assert(
      fc.property(anySetup, anyTerms, (setup, by) => {
        const run = race(setup, by);
        expect(costAt(run, endSeconds * 10)).toEqual(costAt(run, endSeconds));
        expect(moments(run).every(({ at }) => at.low <= endSeconds)).toBe(true);
      }),
    );
  });

  test('the same race is run twice alike, and its moments stand in order', () => {
    fc.assert(
      fc.property(anySetup, anyTerms, (setup, by) => {
        const run = race(setup, by);
        expect(race(setup, by)).toEqual(run);
        const lows = moments(run).map(({ at }) => at.low);
        expect(lows).toEqual(lows.toSorted((one, other) => one - other));
      }),
    );
  });

  test('a key that push protection knows is never raced for', () => {
    fc.assert(
      fc.property(anySetup, anyTerms, (setup, by) => {
        const run = race({ ...setup, protections: [...setup.protections, 'push'], isKnownForm: true }, by);
        expect(costAt(run, endSeconds)).toEqual({ low: 0, high: 0 });
        expect(moments(run).map(({ kind }) => kind)).toEqual(['pushed', 'blocked']);
        expect(run.stoppedBy).toBe('push');
      }),
    );
  });

  test('deleting the commit changes nothing, whenever it is done', () => {
    fc.assert(
      fc.property(anySetup, fc.constantFrom(...reactionOrder), (setup, reaction) => {
        expect(total({ ...setup, act: 'commit', reaction })).toEqual(total({ ...setup, act: 'commit' }));
      }),
    );
  });
});

describe('the race worked out by hand', () => {
  test('without a protection a month costs the whole fleet, less its growth', () => {
    const hours = (endSeconds - 660) / 3_600;
    const { high } = holds({ reaction: 'month', act: 'commit' });
    expect(high).toBeCloseTo((hours - 0.5) * 10_000 * 0.0425, 6);
  });

  test('a key of its own is revoked in time, a shared one is not', () => {
    expect(holds({ reaction: 'five', protections: ['separate'] })).toEqual({ low: 0, high: 0 });
    expect(holds({ reaction: 'five' }).high).toBeGreaterThan(100);
  });

  test('revoking alone leaves the machines running', () => {
    const run = race({ ...firstSetup, act: 'revoke' }, terms);
    expect(isStillPaid(run)).toBe(true);
    expect(isStillPaid(race(firstSetup, terms))).toBe(false);
    expect(costAt(run, endSeconds).high).toBeGreaterThan(holds({}).high * 10);
  });

  test('an alert ends a month of mining after half a day', () => {
    const run = race({ ...firstSetup, reaction: 'month', protections: ['alert'] }, terms);
    const alerted = moments(run).find(({ kind }) => kind === 'alerted');
    expect(alerted?.at).toEqual({ low: 900 + 28_800, high: 660 + 43_200 });
    expect(run.stoppedBy).toBeNull();
  });

  test('a token of fifteen minutes may still be used, but leaves the thief little', () => {
    const { low, high } = holds({ reaction: 'month', act: 'commit', protections: ['oidc'] });
    expect(low).toBe(0);
    expect(high).toBeLessThan(holds({ reaction: 'month', act: 'commit' }).high / 10);
    const machine = moments(race({ ...firstSetup, protections: ['oidc'] }, terms)).find(
      ({ kind }) => kind === 'machine',
    );
    expect(machine?.at).toEqual({ low: 660, high: null });
  });

  test('rotation comes too late to change the bill', () => {
    const month = { reaction: 'month' } as const;
    expect(holds({ ...month, protections: ['rotation'] })).toEqual(holds(month));
  });

  test('a quota holds the fleet down', () => {
    const { high } = holds({ reaction: 'month', protections: ['quota'] });
    expect(high).toBeLessThanOrEqual(32 * 720 * 0.0425);
  });

  test.each(['allow', 'least'] as const)('%s keeps every machine from starting', (one) => {
    const run = race({ ...firstSetup, protections: [one], reaction: 'month' }, terms);
    expect([costAt(run, endSeconds).high, run.stoppedBy]).toEqual([0, one]);
  });

  test('push protection lets a form of one’s own pass', () => {
    const setup = { ...firstSetup, protections: ['push'], isKnownForm: false } as const;
    expect(total(setup)).toEqual(total(withoutAny(setup)));
  });
});

describe('a link', () => {
  test('brings back what it was made from', () => {
    fc.assert(
      fc.property(anySetup, (setup) => {
        expect(fromLink(toLink(setup))).toEqual({
          ...setup,
          protections: protections.filter((one) => setup.protections.includes(one)),
        });
      }),
    );
  });

  test.each([{ with: 'oidc,alert', react: 'night' }, { react: 'month' }, { with: '' }])(
    '%o is read',
    (values) => {
      expect(fromLink(values)).not.toBeNull();
    },
  );

  test.each([
    { with: 'moat' },
    { with: 'oidc,,alert' },
    { react: 'constructor' },
    { do: 'pray' },
    { form: '' },
    { with: 'oidc', more: '1' },
  ])('%o is not', (values) => {
    expect(fromLink(values)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (values) => {
        const found = fromLink(values);
        return found === null || found.reaction in reactions;
      }),
    );
  });
});
