import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerTo,
  blank,
  choose,
  concerned,
  isReady,
  isRight,
  join,
  move,
  reopened,
  resultsByChapter,
  shuffled,
  standing,
  type Answer,
  type Question,
  type QuestionKind,
} from '#models/quiz.ts';

const question = (kind: QuestionKind, right: readonly string[] = []): Question => ({
  id: `the-${kind}`,
  chapter: 'unseen',
  kind,
  stem: 'Which?',
  options: ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    text: id,
    feedback: id,
    isRight: right.includes(id),
    match: kind === 'match' ? id.toUpperCase() : '',
  })),
  explanation: '',
  passage: '',
});

const single = question('single', ['b']);
const several = question('several', ['a', 'c']);
const order = question('order');
const match = question('match');
const all = [single, several, order, match];

const checked = (...picks: string[]): Answer => ({ picks, isChecked: true, wasMissed: false });
const ids = (options: readonly { id: string }[]) => options.map(({ id }) => id);

describe('shuffled', () => {
  test('keeps every item, depends on the seed alone and never leaves the order as it was', () => {
    const items = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(items, fc.string(), (list, seed) => {
        const found = shuffled(list, seed);
        expect([...found].sort()).toEqual([...list].sort());
        expect(found).toEqual(shuffled(list, seed));
        expect(found).not.toEqual(list);
      }),
    );
  });

  test('has no favourite place', () => {
    const firsts = Array.from({ length: 400 }, (_, n) => shuffled(['a', 'b', 'c', 'd'], `seed-${n}`)[0]);
    for (const id of ['a', 'b', 'c', 'd'])
      expect(firsts.filter((first) => first === id).length).toBeGreaterThan(60);
  });
});

describe('a blank answer', () => {
  test.each(all)('to $id is not right', (any) => expect(isRight(any, blank(any))).toBe(false));

  test('can be checked only where every order is an answer', () => {
    expect(all.map((any) => isReady(any, blank(any)))).toEqual([false, false, true, false]);
  });
});

describe('right is', () => {
  test('the one option of a single', () => {
    expect([checked('b'), checked('a')].map((answer) => isRight(single, answer))).toEqual([true, false]);
  });

  test('all right options of several, in whatever order, and none beside them', () => {
    const answers = [checked('c', 'a'), checked('a'), checked('a', 'b', 'c')];
    expect(answers.map((answer) => isRight(several, answer))).toEqual([true, false, false]);
  });

  test.each([order, match])('every place of $id', (any) => {
    const answers = [checked('a', 'b', 'c', 'd'), checked('a', 'c', 'b', 'd')];
    expect(answers.map((answer) => isRight(any, answer))).toEqual([true, false]);
  });
});

describe('feedback comes first for', () => {
  test('the option chosen', () => expect(ids(concerned(single, checked('d')))).toEqual(['d']));
  test('options chosen and options left out', () =>
    expect(ids(concerned(several, checked('a', 'b')))).toEqual(['a', 'b', 'c']));
  test('steps and pairs that stand wrong', () =>
    expect(ids(concerned(order, checked('a', 'c', 'b', 'd')))).toEqual(['b', 'c']));
});

describe('an answer kept', () => {
  test('is given back as it was', () => {
    const kept = checked('d');
    expect(answerTo(single, { 'the-single': kept })).toBe(kept);
  });

  test.each([
    [single, checked('gone')],
    [single, checked('a', 'b')],
    [single, checked()],
    [several, checked('a', 'a')],
    [order, checked('a', 'b', 'c')],
    [order, checked('a', 'b', 'c', 'c')],
    [match, checked('a', 'b', 'c', '')],
  ] as const)('that no longer fits its question counts as none: %o', (any, kept) => {
    expect(answerTo(any, { [any.id]: kept })).toEqual(blank(any));
  });

  test('is not looked for on the prototype', () => {
    expect(answerTo({ ...single, id: 'constructor' }, {}).picks).toEqual([]);
  });
});

describe('a question stands', () => {
  test('open until checked, then right or missed', () => {
    const open: Answer = { picks: ['b'], isChecked: false, wasMissed: false };
    const kept = [open, checked('b'), checked('a')].map((answer) => ({ 'the-single': answer }));
    expect(kept.map((answers) => standing(single, answers))).toEqual(['open', 'right', 'missed']);
  });

  test('missed while it is open again, until it is right', () => {
    const again = reopened(single, { 'the-single': checked('a') });
    expect(again).toEqual({ picks: [], isChecked: false, wasMissed: true });
    expect(standing(single, { 'the-single': again })).toBe('missed');
    expect(standing(single, { 'the-single': { ...again, picks: ['b'], isChecked: true } })).toBe('right');
  });
});

describe('the result of a chapter', () => {
  const asked = [
    { ...single, id: 'one', passage: 'work' },
    { ...single, id: 'two', passage: 'work' },
    { ...single, id: 'three', passage: 'coins' },
    { ...single, id: 'elsewhere', chapter: 'cost' },
  ];

  test('tells where its questions stand and names each passage to read again once', () => {
    const answers = { one: checked('a'), two: checked('d'), elsewhere: checked('a') };
    const [unseen, lottery] = resultsByChapter(['unseen', 'lottery'], asked, answers);
    expect(unseen?.standings).toEqual(['missed', 'missed', 'open']);
    expect(unseen?.readAgain).toEqual(['work']);
    expect(lottery?.all).toEqual([]);
  });
});

describe('a reader', () => {
  test('chooses one instead of another, several side by side, and lets go', () => {
    expect(choose(single, choose(single, blank(single), 'a'), 'b').picks).toEqual(['b']);
    const both = choose(several, choose(several, blank(several), 'c'), 'a');
    expect(both.picks).toEqual(['a', 'c']);
    expect(choose(several, both, 'a').picks).toEqual(['c']);
  });

  test('moves a step, and not out of the list', () => {
    const start: Answer = { picks: ['a', 'b', 'c'], isChecked: false, wasMissed: false };
    expect(move(start, 'b', -1).picks).toEqual(['b', 'a', 'c']);
    expect(move(start, 'b', 1).picks).toEqual(['a', 'c', 'b']);
    expect(move(start, 'a', -1)).toBe(start);
    expect(move(start, 'c', 1)).toBe(start);
    expect(move(start, 'gone', 1)).toBe(start);
  });

  test('joins an option to a partner and lets go', () => {
    const joined = join(blank(match), 1, 'd');
    expect(joined.picks).toEqual(['', 'd', '', '']);
    expect(join(joined, 1, '').picks).toEqual(['', '', '', '']);
  });
});
