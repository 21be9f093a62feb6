import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from './reader.ts';

const content = new URL('../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');

const points = Object.entries(parse(read('data/points.yaml')) as Record<string, { words: string[] }>);
const covers = readdirSync(new URL('en/lessons', content)).flatMap((file) => {
  const front = parse(read(`en/lessons/${file}`).split(/^---$/m)[1] ?? '') as { covers: object };
  return Object.entries(front.covers) as [string, string][];
});

const names = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(text);

test('a reader finds every point of the guide where its lesson says it is taught', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'All three' }).check();
  const texts = await page.evaluate(
    (ids) => {
      document.querySelectorAll('details').forEach((closed) => (closed.open = true));
      return Object.fromEntries(ids.map((id) => [id, document.getElementById(id)?.innerText ?? '']));
    },
    covers.map(([, passage]) => passage),
  );
  const missing = points.flatMap(([point, { words }]) => {
    const passages = covers.flatMap(([id, passage]) => (id === point ? [passage] : []));
    if (passages.length === 0) return [`${point} is taught nowhere`];
    return passages.flatMap((passage) =>
      words
        .filter((word) => !word.split('/').some((way) => names(texts[passage] ?? '', way)))
        .map((word) => `${point} in #${passage}: ${word}`),
    );
  });
  expect(points.length).toBeGreaterThan(60);
  expect(missing).toEqual([]);
});
