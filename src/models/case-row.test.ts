import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseIn, cellsOf, type RowWords } from './case-row.ts';
import { type Case, scaleKinds } from './cases.ts';

const words: RowWords = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  ways: { worm: 'Worm', 'leaked-key': 'Leaked key', 'not-known': 'Not known' },
  victims: { people: 'People at home', public: 'Public services' },
  kinds: {
    devices: '{number} devices',
    sites: '{number} websites',
    installs: '{number} installs',
    mined: '{number} dollars mined',
    cost: '{number} dollars of cost',
    blocked: '{number} blocked attempts',
  },
  none: 'none',
  format: (count) => count.toLocaleString('en-GB'),
};

const esea: Case = {
  id: 'esea-2013',
  date: '2013-11-09',
  name: 'A gaming client, among others, that mined',
  victim: 'people',
  ways: ['worm', 'leaked-key'],
  scales: [
    { of: 'devices', count: 14_000 },
    { of: 'mined', count: 3_500 },
  ],
};

test('a row says a case in words', () => {
  expect(cellsOf(esea, words)).toEqual({
    when: '9 Nov 2013',
    name: esea.name,
    who: 'People at home',
    way: 'Worm, Leaked key',
    number: '14,000 devices, 3,500 dollars mined',
  });
  expect(cellsOf({ ...esea, date: '2013-09', scales: [] }, words)).toMatchObject({
    when: 'Sept 2013',
    number: 'none',
  });
});

const two = (number: number) => String(number).padStart(2, '0');
const aCase: fc.Arbitrary<Case> = fc.record({
  id: fc.stringMatching(/^[a-z]{3,8}-\d{4}$/),
  date: fc
    .tuple(
      fc.integer({ min: 2013, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .chain(([year, month, day]) =>
      fc.constantFrom(String(year), `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
    ),
  ways: fc.uniqueArray(fc.constantFrom(...Object.keys(words.ways)), { minLength: 1 }),
  victim: fc.constantFrom(...Object.keys(words.victims)),
  scales: fc.array(
    fc.record({ of: fc.constantFrom(...scaleKinds), count: fc.integer({ min: 1, max: 1e9 }) }),
    { maxLength: 3 },
  ),
  name: fc.lorem({ maxCount: 6 }),
});

test('read backwards, a row gives the case', () => {
  fc.assert(
    fc.property(aCase, (one) => {
      expect(caseIn(one.id, cellsOf(one, words), words)).toEqual(one);
    }),
  );
});

test('what a row does not say is never guessed', () => {
  const cells = cellsOf(esea, words);
  for (const spoilt of [
    { when: 'a while ago' },
    { when: '9 Brumaire 2013' },
    { who: 'Somebody' },
    { way: 'Worm, Magic' },
    { number: 'many devices' },
    { number: '12 people' },
    { number: '0 devices' },
    { number: '' },
  ]) {
    expect(() => caseIn(esea.id, { ...cells, ...spoilt }, words), JSON.stringify(spoilt)).toThrow(
      /cannot be read/,
    );
  }
  expect(() => cellsOf({ ...esea, ways: ['magic'] }, words)).toThrow(/No words/);
});
