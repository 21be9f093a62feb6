import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { blockedWord } from '../scripts/weights.mjs';
import { source } from '#schemas/facts.ts';
import { incident, incidentWords, otherWay } from '#schemas/incidents.ts';

const file = (path: string) => new URL(`../content/${path}.yaml`, import.meta.url);
const yaml = (path: string): unknown => parse(readFileSync(file(path), 'utf8'));
const map = <Entry extends z.ZodType>(path: string, entry: Entry) =>
  z.record(z.string(), entry).parse(yaml(path));

const facts = map('data/incidents', incident);
const told = map('en/incidents', incidentWords);
const sources = map('data/sources', source);
const cases = Object.entries(facts).map(([id, entry]) => ({ id, ...entry }));
const words = Object.entries(told).map(([id, entry]) => ({ id, ...entry }));

const vectors = Object.keys(map('data/vectors', z.unknown()));
const ways = [...vectors, ...otherWay.options];

const famous = [
  'ms-store-eight-apps-2019',
  'la-times-homicide-report-2018',
  'radiflow-water-utility-2018',
  'youtube-doubleclick-malvertising-2018',
  'mikrotik-brazil-2018',
];

/** Sentences longer than a reader follows in one go. */
const long = (text: string) =>
  text.split(/(?<=[.?!][”’]?) (?=[\p{Lu}\d“‘])/u).filter((sentence) => sentence.split(/\s+/).length > 25);

const texts = ({ story, scale, found, outcome, corrected = '' }: z.infer<typeof incidentWords>) => [
  ...story,
  scale,
  found,
  outcome,
  corrected,
];

describe('the cases', () => {
  test('are the same in facts and words, and in the same order', () => {
    expect(words.map(({ id }) => id)).toEqual(cases.map(({ id }) => id));
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  test('stand in order of date, from 2013 to 2026', () => {
    const dates = cases.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect([dates.at(0)?.slice(0, 4), dates.at(-1)?.slice(0, 4)]).toEqual(['2013', '2026']);
    expect(cases.filter(({ date, until = date }) => until < date)).toEqual([]);
  });

  test('have ids that no block list knows, for an id is an address', () => {
    expect(cases.filter(({ id }) => blockedWord(`#case-${id}`) !== undefined)).toEqual([]);
  });

  test('have names of their own', () => {
    expect(new Set(words.map(({ name }) => name)).size).toBe(words.length);
  });

  test('include the five everyone retells, corrected', () => {
    expect(famous.filter((id) => told[id]?.corrected === undefined)).toEqual([]);
  });
});

describe('the facts of a case', () => {
  test.each(cases)('$id leads somewhere', ({ ways: used, scales, sources: cited }) => {
    expect(used.filter((way) => !ways.includes(way))).toEqual([]);
    expect(cited.filter((id) => !(id in sources))).toEqual([]);
    expect([new Set(used).size, new Set(cited).size]).toEqual([used.length, cited.length]);
    expect(scales.filter((scale) => !cited.includes(scale.source))).toEqual([]);
  });
});

describe('the words of a case', () => {
  test.each(words)('$id are short and plain', (entry) => {
    const length = entry.story.join(' ').split(/\s+/).length;
    expect(length).toBeGreaterThanOrEqual(60);
    expect(length).toBeLessThanOrEqual(130);
    expect(texts(entry).flatMap(long)).toEqual([]);
  });

  test('use only characters that every face of the page has', () => {
    const odd = JSON.stringify(told).match(/[^\u0020-\u007e\u00a0-\u00ff‘’“”–]/gu) ?? [];
    expect(odd).toEqual([]);
  });

  test('give nothing away that serves a thief: no address, no wallet, no command', () => {
    expect(JSON.stringify(told)).not.toMatch(
      /https?:|www\.|stratum|chattr|CONFIG SET|\b\d{1,3}(\.\d{1,3}){3}\b|[0-9A-Za-z]{32}/,
    );
  });
});
