import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guards, sectionsIn } from '#models/stored.ts';

test('a sound answer is kept, a damaged one beside it is dropped', () => {
  const sound = { picks: ['files'], isChecked: true, wasMissed: true };
  const found = { one: sound, two: { picks: [7] }, three: null, four: { picks: 'work' } };
  expect(guards.quiz(found)).toEqual({ one: sound });
});

test('claims missing from an answer count as not made', () => {
  expect(guards.quiz({ one: { picks: [] } })).toEqual({
    one: { picks: [], isChecked: false, wasMissed: false },
  });
});

test('a key named like a prototype stays a key', () => {
  const found: unknown = JSON.parse('{"__proto__":{"picks":[]},"one":{"picks":[]}}');
  const answers = guards.quiz(found);
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  expect(Object.hasOwn(answers, 'one')).toBe(true);
});

test('predictions keep only what was chosen', () => {
  expect(guards.predictions({ race: 'four', block: 4, other: null })).toEqual({ race: 'four' });
});

test('only the two themes are themes', () => {
  expect(['day', 'night', 'dark', 1, {}].map(guards.theme)).toEqual(['day', 'night', null, null, null]);
});

test('an empty place is no place', () => {
  expect([guards.reading('what-it-takes'), guards.reading('')]).toEqual(['what-it-takes', null]);
});

test('chapters read are ids, each once', () => {
  expect(guards.read(['unseen', 7, '', 'catch', 'unseen'])).toEqual(['unseen', 'catch']);
  expect(guards.read({ length: 1, 0: 'unseen' })).toEqual([]);
});

test('a list keeps what fits it, and drops the rest', () => {
  const situation = { device: 'cloud', place: 'work' };
  const done = { 'cloud-work': ['cut-key', 7, '', 'cut-key'], 'phone-home': 'all' };
  expect(guards.firstHour({ situation, whom: `${'x'.repeat(99)}\n`, done, more: 1 })).toEqual({
    situation,
    whom: 'x'.repeat(80),
    done: { 'cloud-work': ['cut-key'] },
  });
  expect(guards.firstHour({ situation: { device: 'fridge', place: 'work' }, whom: 4, done: [] })).toEqual({
    situation: null,
    whom: '',
    done: {},
  });
});

test('what was said of a scene is kept as far as it can be said', () => {
  const found = { salon: { kind: 'deal', consent: 'perhaps', profits: 'provider' }, hospital: 'theft' };
  expect(guards.sorted(found)).toEqual({ salon: { kind: 'deal', consent: null, profits: null } });
});

test('no value on earth makes a guard throw, and what a guard passes it passes again', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true }), (value) => {
      for (const guard of Object.values(guards)) expect(guard(guard(value))).toEqual(guard(value));
      expect(() => sectionsIn(value)).not.toThrow();
    }),
  );
});
