import { expect, it } from 'vitest';
import { heatStep } from './heat.ts';

it.each([
  [0, 1],
  [-1, 1],
  [Number.NaN, 1],
  [0.001, 2],
  [0.1, 2],
  [0.11, 3],
  [0.25, 3],
  [0.5, 4],
  [0.51, 5],
  [0.75, 5],
  [0.9, 6],
  [0.91, 7],
  [1, 7],
  [3, 7],
])('a share of %d of a core is step %i', (share, step) => {
  expect(heatStep(share)).toBe(step);
});
