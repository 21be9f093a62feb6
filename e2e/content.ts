import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A string of content/en that a reader is meant to read, and where it stands. */
export interface Said {
  where: string;
  words: string;
}

/** Keys whose values name things to the machine: ids, kinds and dates, which are never printed as they stand. */
const names = new Set([
  ...['id', 'source', 'sources', 'seeAlso', 'misconception', 'passage', 'chapter', 'questions', 'covers'],
  ...['kind', 'widget', 'depth', 'date', 'bound'],
]);

function saidIn(value: unknown, where: string): Said[] {
  if (typeof value === 'string') return [{ where, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  const list = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    !list && names.has(key) ? [] : saidIn(part, list ? where : `${where}.${key}`),
  );
}

/** What an author wrote, as it reads: blocks of a lesson without tags, marks and table rules. */
function blocksOf(mdx: string): string[] {
  return mdx
    .replace(/\btitle="([^"]*)"[^>]*>/g, '>\n\n$1\n\n')
    .replace(/<Cite\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.|\|)\s)|\|/)
    .map((block) =>
      block
        .replace(/^\s*(?:[-*]|\d+\.)\s+/, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*|`|\b_|_\b/g, '')
        .trim(),
    )
    .filter((block) => /\p{L}/u.test(block));
}

/** Everything that content/en says to readers: the collections, the heads of the lessons, and their text. */
export function everythingSaid(folder = 'content/en'): Said[] {
  const collections = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) =>
      saidIn(
        parse(readFileSync(`${folder}/${name}`, 'utf8')),
        name.replace('.yaml', '').replace(/[\\/]/g, '.'),
      ),
    );
  const lessons = readdirSync(`${folder}/lessons`).flatMap((name) => {
    const [, head = '', body = ''] = readFileSync(`${folder}/lessons/${name}`, 'utf8').split(/^---$/m);
    const where = `lessons/${name}`;
    return [...saidIn(parse(head), where), ...blocksOf(body).map((words) => ({ where, words }))];
  });
  return [...collections, ...lessons];
}
