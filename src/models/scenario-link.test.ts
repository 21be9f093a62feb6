import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reckon } from './reckoning.ts';
import { fromLink, toLink } from './scenario-link.ts';
import { type Place, places, type Start, starts, type Tariffs, untouched } from './scenario.ts';

const tariffs = parse(
  readFileSync(new URL('../../content/data/tariffs.yaml', import.meta.url), 'utf8'),
) as Tariffs;

test('a link says only what differs from the starting values', () => {
  expect(toLink(untouched('laptop'), tariffs)).toEqual({ of: 'laptop' });
  const typed = {
    'website.visitors': '50,000',
    'coin.low': '700',
    'coin.high': '650',
    'adverts.low': 'many',
  };
  expect(toLink({ start: 'website', place: 'uk', typed }, tariffs)).toEqual({
    of: 'website',
    place: 'uk',
    visitors: '50000',
    coin: '650..700',
  });
});

test('a link brings back the figures of the scenario it was made from', () => {
  const amount = fc.double({ min: 0, max: 24, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom<Start>(...starts),
      fc.constantFrom<Place | null>(null, ...places),
      amount,
      amount,
      amount,
      (start, place, cores, low, high) => {
        const typed = {
          [`${start}.cores`]: String(cores),
          'coin.low': String(low),
          'coin.high': String(high),
        };
        const scenario = { start, place: start === 'cloud' ? null : place, typed };
        const back = fromLink(toLink(scenario, tariffs), tariffs);
        expect(back).not.toBeNull();
        if (back) expect(reckon(back, tariffs)).toEqual(reckon(scenario, tariffs));
      },
    ),
  );
});

describe('a broken link', () => {
  test.each<[string, Record<string, string>]>([
    ['names no start', {}],
    ['names an unknown start', { of: 'fridge' }],
    ['names an inherited start', { of: 'constructor' }],
    ['names an unknown place', { of: 'laptop', place: 'moon' }],
    ['names an unknown field', { of: 'laptop', visitors: '5' }],
    ['names what every object has', { of: 'laptop', toString: '5' }],
    ['holds words', { of: 'laptop', cores: 'lots' }],
    ['holds nothing', { of: 'laptop', cores: '' }],
    ['is absurd', { of: 'laptop', cores: '1e300' }],
    ['is negative', { of: 'laptop', cores: '-4' }],
    ['is infinite', { of: 'laptop', cores: 'Infinity' }],
    ['has one end', { of: 'laptop', coin: '5' }],
    ['has three ends', { of: 'laptop', coin: '5..6..7' }],
    ['has an absurd end', { of: 'laptop', coin: '5..1e99' }],
    ['speaks of another start', { of: 'cloud', 'watts-core': '5..6' }],
  ])('%s', (_what, values) => {
    expect(fromLink(values, tariffs)).toBeNull();
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.constantFrom(...starts), (values, of) => {
        expect(() => fromLink({ ...values, of }, tariffs)).not.toThrow();
      }),
    );
  });
});
