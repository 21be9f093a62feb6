import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { OwnTask, Reading } from '#models/lending.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { figuresIn } from './figures.ts';
import { taskReading, taskRows, taskSentence } from './task-words.ts';

const file = new URL('../../../content/en/ui/hash-lab.yaml', import.meta.url);
const words = parse(readFileSync(file, 'utf8')) as HashLabWords;
const figures = figuresIn(words);

const task = (median: number | null): OwnTask => ({
  rest: { median: 13.04, ninetyFifth: 14.2 },
  run: median === null ? null : { median, ninetyFifth: median + 3 },
  measuringShare: 0.031,
});
const reading = (ownTask: OwnTask | null) => taskReading(words, figures, { ownTask } as Reading);

describe('the words for the reader’s own task', () => {
  it('never quote a time without its spread', () => {
    expect(reading(task(22.1))).toEqual({ value: '22 ms, was 13', note: 'slow end 25 ms, was 14' });
    expect(taskRows(words, figures, task(22.1))).toEqual({
      ownTask: '22.1 ms, slow end 25.1; at rest 13, slow end 14.2',
      slowDown: '1.7 times as long as at rest',
      measuring: '3 % of a core',
    });
  });

  it('say that nothing is known yet, or cannot be', () => {
    const notYet = { value: 'not yet', note: 'too few times to speak of' };
    expect(taskReading(words, figures, null)).toEqual(notYet);
    expect(reading(task(null))).toEqual(notYet);
    expect(taskRows(words, figures, task(null)).slowDown).toBe('not yet');
    expect(taskSentence(words, figures, task(null))).toBe('');
    expect(reading(null)).toEqual({ value: 'not known', note: 'it could not be timed here' });
    expect(taskRows(words, figures, null).ownTask).toBe('it could not be timed here');
    expect(taskSentence(words, figures, null)).toBe('');
  });

  it('say so plainly where no slow-down shows', () => {
    expect(taskRows(words, figures, task(13.4)).slowDown).toBe('none that shows');
    expect(taskSentence(words, figures, task(13.4))).toMatch(
      /took 13 ms during it\. .*no slow-down that shows/,
    );
    expect(taskSentence(words, figures, task(26.1))).toMatch(/took 26 ms during it, 2 times as long/);
  });
});
