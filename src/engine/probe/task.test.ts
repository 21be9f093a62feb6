import { describe, expect, it } from 'vitest';
import { chooseTask } from './choose.ts';
import { plainTask } from './plain.ts';
import { mostNumbers } from './task.ts';

/** What the sum must be, by the language's own sort. */
function expected(count: number): number {
  const numbers = new Uint32Array(count);
  let number = 2463534242 | 0;
  for (let index = 0; index < count; index += 1) {
    number ^= number << 13;
    number ^= number >>> 17;
    number ^= number << 5;
    numbers[index] = number;
  }
  return numbers.sort().reduce((sum, one) => (Math.imul(31, sum) + one) >>> 0, 0);
}

describe.each([
  ['in WebAssembly', chooseTask],
  ['in plain TypeScript', () => Promise.resolve(plainTask())],
])('the task %s', (_, make) => {
  it.each([1, 2, 3, 1_000, mostNumbers / 64 / 4, mostNumbers])('puts %d numbers in order', async (count) => {
    const task = await make();
    expect(task(count)).toBe(expected(count));
    expect(task(count)).toBe(expected(count));
  });
});
