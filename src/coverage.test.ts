import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { chapters, countWords, tags } from '#models/outline.ts';
import { chart, scenes as scenesShape } from '#schemas/charts.ts';
import * as schemas from '#schemas/facts.ts';
import { incident } from '#schemas/incidents.ts';
import { page } from '#schemas/page.ts';
import * as ways from '#schemas/ways-in.ts';

const content = new URL('../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');
const yaml = (path: string): unknown => parse(read(`${path}.yaml`));
const map = <Entry extends z.ZodType>(path: string, entry: Entry) =>
  z.record(z.string(), entry).parse(yaml(path));

const points = map('data/points', schemas.point);
const sources = map('data/sources', schemas.source);
const tariffs = map('data/tariffs', schemas.tariff);
const benches = map('en/benches', schemas.bench);
const charts = map('en/charts', chart);
const faq = map('en/faq', schemas.faq);
const glossary = map('en/glossary', schemas.term);
const misconceptions = map('en/misconceptions', schemas.misconception);
const quiz = map('en/quiz', schemas.question);
const scenes = scenesShape.parse(yaml('en/scenes'));
const vectors = map('data/vectors', ways.vector);
const defences = map('data/defences', ways.defence);
const incidents = map('data/incidents', incident);
const { noAdvice } = page.parse(yaml('en/page'));
const lessons = readdirSync(new URL('en/lessons', content))
  .sort()
  .map((file) => {
    const [, front = '', ...rest] = read(`en/lessons/${file}`).split(/^---$/m);
    const body = rest.join('---');
    const id = file.replace(/^\d+-|\.mdx$/g, '');
    return { id, body, used: tags(body), front: schemas.lesson.parse(parse(front)) };
  });

const used = (name: string) =>
  lessons.flatMap((lesson) => lesson.used.flatMap((tag) => (tag.name === name ? [tag.id ?? ''] : [])));
/** Whatever an author places by an id, and is not prose, is a bench. */
const prose = ['Branch', 'Cite', 'Deeper', 'Fork', 'Misconception', 'Passage', 'Term'];
const placed = lessons.flatMap((lesson) =>
  lesson.used.flatMap(({ name, id }) => (id === undefined || prose.includes(name) ? [] : [id])),
);
const plain = (mdx: string) => mdx.replace(/<[^>]+>/g, '').replace(/\]\([^)]*\)/g, ']');

/** What every passage says, by the id that leads to it. A passage holds the deeper passages inside it. */
const passages = new Map([
  ...['Passage', 'Branch', 'Deeper'].flatMap((name) =>
    lessons.flatMap(({ body }) =>
      [...body.matchAll(new RegExp(`<${name} id="(.+?)" title="(.+?)">(.+?)</${name}>`, 'gs'))].map(
        ([, id = '', title = '', text = '']) => [id, plain(`${title}\n${text}`)] as const,
      ),
    ),
  ),
  ...Object.entries(misconceptions).map(
    ([id, { claim, feels, so }]) => [`misconception-${id}`, `${claim} ${feels} ${so}`] as const,
  ),
  ...Object.entries(faq).map(
    ([id, { question, answer }]) => [`faq-${id}`, [question, ...answer].join(' ')] as const,
  ),
  ['no-advice', `${noAdvice.title} ${noAdvice.body}`] as const,
]);

const names = (text: string, word: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu').test(text);
const unnamed = (text: string, words: string[]) =>
  words.filter((word) => !word.split('/').some((alternative) => names(text, alternative)));
const twice = (ids: string[]) => ids.filter((id, place) => ids.indexOf(id) < place);

describe('every point the guide must teach', () => {
  test.each(Object.entries(points))('%s is taught in the passage the lesson names', (id, { words }) => {
    const taughtIn = lessons.flatMap(({ front }) => front.covers[id] ?? []);
    expect(taughtIn).not.toEqual([]);
    for (const passage of taughtIn) {
      expect(unnamed(passages.get(passage) ?? '', words), `words missing from #${passage}`).toEqual([]);
    }
  });

  test('is on the list', () => {
    const covered = lessons.flatMap(({ front }) => Object.keys(front.covers));
    expect(covered.filter((id) => !(id in points))).toEqual([]);
  });
});

const cited = [
  ...used('Cite'),
  ...Object.values(misconceptions).flatMap((entry) => entry.sources),
  ...Object.values(faq).flatMap((entry) => entry.sources),
  ...Object.values(glossary).flatMap(({ source }) => source ?? []),
  ...Object.values(charts).flatMap((chart) => chart.points.map(({ source }) => source)),
  ...scenes.scenes.map(({ source }) => source),
  ...Object.values(tariffs).flatMap((tariff) => ('source' in tariff ? [tariff.source] : [])),
  ...Object.values(vectors).flatMap((vector) => vector.sources),
  ...Object.values(defences).flatMap(({ against }) =>
    Object.values(against).flatMap((cell) => cell.source ?? []),
  ),
  ...Object.values(incidents).flatMap((incident) => incident.sources),
];
const options = Object.values(quiz).flatMap((question) => Object.values(question.options));
const chapterIds = lessons.map(({ id }) => id);
const places = [...passages.keys(), ...chapterIds, 'promise', 'teachers', 'glossary', 'sources'];
const links = lessons.flatMap(({ body }) => [...body.matchAll(/\]\(#([^)]+)\)/g)].map(([, id = '']) => id));

describe('every id an author names', () => {
  test.each<[string, string[], string[]]>([
    ['source', cited, Object.keys(sources)],
    ['term in a lesson', used('Term'), Object.keys(glossary)],
    ['term beside a term', Object.values(glossary).flatMap((t) => t.seeAlso ?? []), Object.keys(glossary)],
    ['misconception in a lesson', used('Misconception'), Object.keys(misconceptions)],
    [
      'misconception in an option',
      options.flatMap((o) => o.misconception ?? []),
      Object.keys(misconceptions),
    ],
    ['bench', placed, Object.keys(benches)],
    ['question', lessons.flatMap(({ front }) => front.questions), Object.keys(quiz)],
    ['chapter of a question', Object.values(quiz).map(({ chapter }) => chapter), chapterIds],
    ['passage of a question', Object.values(quiz).map(({ passage }) => passage), [...passages.keys()]],
    ['place to read more', Object.values(faq).flatMap((entry) => entry.seeAlso ?? []), places],
    ['link', links, places],
  ])('leads somewhere: %s', (_kind, named, known) => {
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('stands for one place', () => {
    const anchors = [...used('Passage'), ...used('Deeper'), ...placed, ...chapterIds];
    expect(twice([...anchors, 'promise', 'teachers', 'glossary', 'sources', 'no-advice'])).toEqual([]);
  });
});

describe('nothing is kept unused', () => {
  test('every bench is placed once', () => {
    expect(placed.toSorted()).toEqual(Object.keys(benches).toSorted());
  });

  test('every source is cited', () => {
    expect(Object.keys(sources).filter((id) => !cited.includes(id))).toEqual([]);
  });

  test('every misconception is told once', () => {
    expect(used('Misconception').toSorted()).toEqual(Object.keys(misconceptions).toSorted());
  });
});

describe('the size of the guide', () => {
  test.each([
    ['sources', sources, 70],
    ['terms', glossary, 40],
    ['misconceptions', misconceptions, 10],
    ['questions people ask', faq, 12],
  ])('%s are enough', (_what, entries, least) => {
    expect(Object.keys(entries).length).toBeGreaterThanOrEqual(least);
  });

  test('keeps to its budget of words', () => {
    const boxes = Object.fromEntries(
      Object.entries(misconceptions).map(([id, m]) => [id, countWords(`${m.claim} ${m.feels} ${m.so}`)]),
    );
    const outline = chapters(
      lessons.map(({ id, body, front }) => ({ id, body, questions: front.questions.length })),
      benches,
      boxes,
    );
    const line = outline.reduce((sum, chapter) => sum + chapter.lineWords, 0);
    const all = outline.reduce((sum, chapter) => sum + chapter.allWords, 0);
    expect(line).toBeGreaterThanOrEqual(3800);
    expect(line).toBeLessThanOrEqual(4500);
    expect(all).toBeGreaterThanOrEqual(6000);
    expect(all).toBeLessThanOrEqual(8000);
  });
});
