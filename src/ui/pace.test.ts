import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pace } from '#ui/pace.ts';

test('motion in script keeps the pace of the tokens', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  expect(tokens).toContain(`--press: ${pace.press * 1000}ms;`);
  expect(tokens).toContain(`--change: ${pace.change * 1000}ms;`);
  expect(tokens).toContain(`--enact: ${pace.enact * 1000}ms;`);
  expect(tokens).toContain(`--ease-place: cubic-bezier(${pace.place.join(', ')});`);
});
