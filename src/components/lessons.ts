import { getCollection } from 'astro:content';
import { chapters, countWords, numbers, tags } from '#models/outline.ts';

/** Lessons in the order of their file names. */
export const lessons = (await getCollection('lessons')).sort((a, b) =>
  (a.filePath ?? '').localeCompare(b.filePath ?? ''),
);

const bodies = lessons.map(({ id, body, data }) => ({
  id,
  body: body ?? '',
  questions: data.questions.length,
}));
const benches = Object.fromEntries((await getCollection('benches')).map(({ id, data }) => [id, data]));
const boxes = Object.fromEntries(
  (await getCollection('misconceptions')).map(({ id, data: { claim, feels, so } }) => [
    id,
    countWords(`${claim} ${feels} ${so}`),
  ]),
);

/** Chapters with their numbers, words and minutes. */
export const outline = chapters(bodies, benches, boxes);

/** Minutes of the open line from the first chapter to the last. */
export const lineMinutes = outline.reduce((sum, chapter) => sum + chapter.lineMinutes, 0);

/** A bench is a tag whose id is a bench. */
const benchTags = bodies.flatMap(({ body }) =>
  tags(body).filter(({ id }) => id !== undefined && id in benches),
);
const benchNumbers = numbers(bodies, new Set(benchTags.map(({ name }) => name)));
const figureNumbers = numbers(bodies, new Set(['ThreeScenes', 'RiseAndFall', 'HowMany', 'WhereMoneyGoes']));

/** The branches of a chapter, in order, of which a reader may want one. */
export const branches = (chapter: string): { id: string; title: string }[] => {
  const body = bodies.find(({ id }) => id === chapter)?.body ?? '';
  return [...body.matchAll(/<Branch id="([^"]+)" title="([^"]+)">/g)].map(([, id = '', title = '']) => ({
    id,
    title,
  }));
};

/** The number printed before a bench; throws where no lesson places it. */
export const benchNumber = (id: string) => numberOf(benchNumbers, id);

/** The number printed before a figure; throws where no lesson places it. */
export const figureNumber = (name: string) => numberOf(figureNumbers, name);

function numberOf(found: Map<string, string>, key: string): string {
  const number = found.get(key);
  if (!number) throw new Error(`No lesson places ${key}.`);
  return number;
}
