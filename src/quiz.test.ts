import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { question } from '#schemas/facts.ts';

const text = readFileSync(new URL('../content/en/quiz.yaml', import.meta.url), 'utf8');
const quiz = z.record(z.string(), question).parse(parse(text));
const questions = Object.entries(quiz).map(([id, entry]) => {
  return {
    id,
    ...entry,
    options: Object.entries(entry.options).map(([name, option]) => ({ name, ...option })),
  };
});
const chosen = questions.filter(({ kind }) => kind === 'single' || kind === 'several');

/**
 * How alike two texts are, from 0 to 1: the Sørensen–Dice coefficient over their words, each counted as often as it
 * stands. It asks which words are shared and not in what order, so a sentence turned round is still the same one.
 */
function likeness(one: string, other: string): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  const open = [...right];
  const shared = left.filter((word) => {
    const place = open.indexOf(word);
    if (place >= 0) open.splice(place, 1);
    return place >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

const wordsOf = (sentence: string) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const alike = (texts: readonly string[]) =>
  texts.flatMap((one, place) =>
    texts.slice(place + 1).flatMap((other) => (likeness(one, other) > 0.6 ? [[one, other]] : [])),
  );

describe('likeness', () => {
  test('is whole for the same words in any order, nothing for others, and finds a text put in other words', () => {
    expect(likeness('The miner stops.', 'Stops the miner?')).toBe(1);
    expect(likeness('One thing.', 'Something else')).toBe(0);
    const told = 'No. A private window hides your history, and it runs the code of the page all the same.';
    const again = 'Wrong. A private window hides your history but it still runs all the code of the page.';
    expect(likeness(told, again)).toBeGreaterThan(0.6);
  });
});

describe('the quiz', () => {
  test('has at least forty questions, and three or more for each chapter', () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    const count = Map.groupBy(questions, ({ chapter }) => chapter);
    expect(count.size).toBe(9);
    expect([...count].filter(([, asked]) => asked.length < 3)).toEqual([]);
  });

  test('says something of its own to every option', () => {
    const feedback = questions.flatMap(({ options }) => options.map((option) => option.feedback));
    expect(feedback.filter((told) => told.length < 40)).toEqual([]);
    expect(alike(feedback)).toEqual([]);
  });

  test('asks nothing twice', () => {
    expect(alike(questions.map(({ stem }) => stem))).toEqual([]);
  });

  test('cannot be guessed by taking the longest option', () => {
    const given = chosen.filter(({ options }) => {
      const longest = Math.max(...options.map((option) => option.text.length));
      return options.some((option) => option.right && option.text.length === longest);
    });
    expect(given.length / chosen.length).toBeLessThanOrEqual(0.4);
  });

  test('gives every question three to five options, no two the same', () => {
    const odd = questions.filter(({ options }) => {
      const texts = new Set(options.map((option) => option.text));
      return options.length < 3 || options.length > 5 || texts.size !== options.length;
    });
    expect(odd).toEqual([]);
  });
});

describe('a question', () => {
  test.each(questions)('$id is of its kind', ({ kind, options }) => {
    const right = options.filter((option) => option.right).length;
    const partners = new Set(options.flatMap((option) => option.match ?? []));
    expect(partners.size).toBe(kind === 'match' ? options.length : 0);
    if (kind === 'single') expect(right).toBe(1);
    else if (kind === 'several') expect([right >= 2, right < options.length]).toEqual([true, true]);
    else expect(right).toBe(0);
  });
});
