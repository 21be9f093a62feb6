import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choices, firstView, fromValues, toValues } from './case-address.ts';
import {
  type Case,
  countOf,
  everyCase,
  fitting,
  folded,
  haystacks,
  inOrder,
  instantOf,
  neighbour,
  scaleKinds,
  yearOf,
} from './cases.ts';

const ways = ['worm', 'phishing', 'leaked-key', 'not-known'];
const victims = ['people', 'public', 'business'];
const two = (number: number) => String(number).padStart(2, '0');
const aDate = fc
  .tuple(
    fc.integer({ min: 2013, max: 2026 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(String(year), `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`),
  );
const aScale = fc.record({ of: fc.constantFrom(...scaleKinds), count: fc.integer({ min: 1, max: 1e9 }) });
const aCase: fc.Arbitrary<Case> = fc.record({
  id: fc.stringMatching(/^[a-z]{3,8}-\d{4}$/),
  date: aDate,
  ways: fc.uniqueArray(fc.constantFrom(...ways), { minLength: 1, maxLength: 3 }),
  victim: fc.constantFrom(...victims),
  scales: fc.array(aScale, { maxLength: 2 }),
  name: fc.lorem({ maxCount: 6 }),
});
const someCases = fc.uniqueArray(aCase, { maxLength: 40, selector: ({ id }) => id });

const utility: Case = {
  id: 'utility-2018',
  date: '2018-02-08',
  ways: ['worm', 'phishing'],
  victim: 'public',
  scales: [],
  name: 'A water utility’s control system',
};
const plague: Case = {
  id: 'plague-2017',
  date: '2017-05',
  ways: ['worm'],
  victim: 'business',
  scales: [
    { of: 'devices', count: 526_000 },
    { of: 'mined', count: 2_800_000 },
  ],
  name: 'A worm among servers',
};
const both = [plague, utility];
const names = {
  ways: { worm: 'A worm', phishing: 'Phishing' },
  victims: { public: 'Public services, in Zürich too' },
};

test('a number is of one kind, and where there is none it is not guessed', () => {
  expect(countOf(utility, 'devices')).toBeNull();
  expect(countOf(plague, 'mined')).toBe(2_800_000);
});

describe('time', () => {
  test('places a year and a month at their beginning', () => {
    expect(instantOf('2020')).toBe(2020);
    expect(instantOf('2020-07')).toBe(2020.5);
    expect(instantOf('2020-12-31')).toBeLessThan(2021);
    expect(() => instantOf('last year')).toThrow(/no date/);
  });

  test('orders cases, whatever order they come in', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const ordered = inOrder(cases);
        expect(inOrder(cases.toReversed())).toEqual(ordered);
        expect(ordered.map(({ date }) => instantOf(date))).toEqual(
          ordered.map(({ date }) => instantOf(date)).toSorted((one, other) => one - other),
        );
      }),
    );
  });

  test('has neighbours among what is shown, and going there and back comes home', () => {
    fc.assert(
      fc.property(someCases, (cases) => {
        const shown = inOrder(cases);
        shown.forEach(({ id }, place) => {
          expect(neighbour(cases, shown, id, 1)).toEqual(shown[place + 1] ?? null);
          expect(neighbour(cases, shown, id, -1)).toEqual(shown[place - 1] ?? null);
        });
      }),
    );
    expect(neighbour(both, [utility], plague.id, 1)).toBe(utility);
    expect(neighbour(both, [], plague.id, 1)).toBeNull();
  });
});

describe('filters', () => {
  const hay = haystacks(both, names, new Map([['plague-2017', folded('It spread by EternalBlue.')]]));

  test('find by way, victim, year and words, and all of them together', () => {
    expect(fitting(both, everyCase, hay)).toEqual(both);
    expect(fitting(both, { ...everyCase, way: 'phishing' }, hay)).toEqual([utility]);
    expect(fitting(both, { ...everyCase, victim: 'business' }, hay)).toEqual([plague]);
    expect(fitting(both, { ...everyCase, year: '2018' }, hay)).toEqual([utility]);
    expect(fitting(both, { ...everyCase, words: '  WATER 2018 ' }, hay)).toEqual([utility]);
    expect(fitting(both, { ...everyCase, words: 'zurich utility’s' }, hay)).toEqual([utility]);
    expect(fitting(both, { ...everyCase, words: 'EternalB' }, hay)).toEqual([plague]);
    expect(fitting(both, { ...everyCase, words: 'blue' }, hay)).toEqual([]);
    expect(fitting(both, { ...everyCase, words: ' … ' }, hay)).toEqual(both);
    expect(fitting(both, { ...everyCase, way: 'worm', words: 'phishing' }, hay)).toEqual([utility]);
    expect(fitting(both, { ...everyCase, words: 'zeppelin' }, hay)).toEqual([]);
  });

  test('never find more for being narrower, and keep the order', () => {
    fc.assert(
      fc.property(someCases, fc.constantFrom(...ways), fc.lorem({ maxCount: 1 }), (cases, way, word) => {
        const all = haystacks(cases, names);
        const wide = fitting(cases, { ...everyCase, way }, all);
        const narrow = fitting(cases, { ...everyCase, way, words: word }, all);
        expect(wide.filter((one) => narrow.includes(one))).toEqual(narrow);
        expect(cases.filter((one) => wide.includes(one))).toEqual(wide);
      }),
    );
  });
});

describe('an address', () => {
  const choices: Choices = { ways, victims, years: ['2017', '2018'] };
  const aView = fc.record({
    filters: fc.record({
      way: fc.option(fc.constantFrom(...ways)),
      victim: fc.option(fc.constantFrom(...victims)),
      year: fc.option(fc.constantFrom('2017', '2018')),
      words: fc.string({ maxLength: 40 }).map((words) => words.trim()),
    }),
    by: fc.constantFrom(...scaleKinds),
  });

  test('brings what it was given', () => {
    expect(toValues(firstView)).toEqual({});
    fc.assert(
      fc.property(aView, (view) => {
        expect(fromValues(toValues(view), choices)).toEqual({ ...view, isWhole: true });
      }),
    );
  });

  test('leaves out what it cannot read, and says so', () => {
    expect(fromValues({ way: 'teleport', year: '2018', by: 'feelings' }, choices)).toEqual({
      filters: { ...everyCase, year: '2018' },
      by: 'devices',
      isWhole: false,
    });
    expect(fromValues({ colour: 'red' }, choices).isWhole).toBe(false);
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (values) => {
        expect(() => fromValues(values, choices)).not.toThrow();
      }),
    );
  });
});

/** As many cases as asked for, each with a story, the same ones every time. */
function generated(count: number): { cases: Case[]; stories: Map<string, string> } {
  let seed = 20_18;
  const dice = (sides: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * sides);
  };
  const lexicon = Array.from(
    { length: 3_000 },
    (_, place) => `w${place.toString(36)}${dice(999).toString(36)}`,
  );
  const words = (many: number) => Array.from({ length: many }, () => lexicon[dice(3_000)] ?? '').join(' ');
  const cases = Array.from({ length: count }, (_, place) => ({
    id: `case-${place}`,
    date: `${2013 + dice(14)}-${two(1 + dice(12))}`,
    ways: [ways[dice(4)] ?? 'worm'],
    victim: victims[dice(3)] ?? 'people',
    scales: [],
    name: words(6),
  }));
  return { cases, stories: new Map(cases.map(({ id }) => [id, folded(words(260))])) };
}

test.each([400, 4_000])('%i cases with their stories are filtered in no time', (count) => {
  const { cases, stories } = generated(count);
  const start = performance.now();
  const hay = haystacks(cases, names, stories);
  const found = fitting(cases, { ...everyCase, words: 'w1' }, hay);
  const tookMs = performance.now() - start;
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(cases.map(yearOf)).size).toBe(14);
  expect(tookMs, `${count} cases took ${tookMs.toFixed(1)} ms`).toBeLessThan(500);
});
