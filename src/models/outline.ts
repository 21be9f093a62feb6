/** What the page computes from the words themselves: numbers, minutes and the order of citations. */

export interface Lesson {
  id: string;
  body: string;
  questions: number;
}

export interface Bench {
  depth: 'line' | 'poster';
  minutes: number;
}

export interface Chapter {
  id: string;
  number: number;
  lineWords: number;
  allWords: number;
  lineMinutes: number;
  allMinutes: number;
  benches: number;
}

/** Adults read English non-fiction silently at 238 words a minute (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const wordsPerMinute = 238;
const minutesPerQuestion = 0.5;

const deeper = /<Deeper\b[^>]*>[\s\S]*?<\/Deeper>/g;
const tag = /<(\w+)\b([^>]*?)\/?>/g;

/** Words a reader reads in a piece of MDX: tags are dropped, titles in tags count. */
export function countWords(mdx: string): number {
  const text = mdx
    .replace(/<\w+[^>]*?\btitle="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}

/** Tags in the order of the text, with their id where they have one. */
export function tags(mdx: string): { name: string; id: string | undefined }[] {
  return [...mdx.matchAll(tag)].map(([, name, rest]) => ({
    name: name ?? '',
    id: /\bid="([^"]+)"/.exec(rest ?? '')?.[1],
  }));
}

/**
 * Chapters in order with their words and minutes. `boxes` gives the words of each misconception; benches on the
 * line count for the line, posters and deeper passages for everything opened. Minutes are rounded, at least one.
 */
export function chapters(
  lessons: Lesson[],
  benches: Record<string, Bench>,
  boxes: Record<string, number>,
): Chapter[] {
  return lessons.map(({ id, body, questions }, index) => {
    const used = tags(body);
    const boxWords = (part: string) =>
      tags(part).reduce((sum, t) => sum + (t.name === 'Misconception' ? (boxes[t.id ?? ''] ?? 0) : 0), 0);
    const line = body.replace(deeper, '');
    const lineWords = countWords(line) + boxWords(line);
    const allWords = countWords(body) + boxWords(body);
    const placed = used.flatMap((t) => benches[t.id ?? ''] ?? []);
    const onLine = placed.filter((bench) => bench.depth === 'line');
    const minutes = (words: number, part: Bench[]) =>
      words / wordsPerMinute + part.reduce((sum, b) => sum + b.minutes, 0) + questions * minutesPerQuestion;
    return {
      id,
      number: index + 1,
      lineWords,
      allWords,
      lineMinutes: Math.max(1, Math.round(minutes(lineWords, onLine))),
      allMinutes: Math.max(1, Math.round(minutes(allWords, placed))),
      benches: placed.length,
    };
  });
}

/** Numbers such as `3.2` for the tags named, counted within each chapter; the key is the tag's id, or its name. */
export function numbers(lessons: Pick<Lesson, 'body'>[], names: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  lessons.forEach(({ body }, chapter) => {
    tags(body)
      .filter((t) => names.has(t.name))
      .forEach((t, place) => found.set(t.id ?? t.name, `${chapter + 1}.${place + 1}`));
  });
  return found;
}
