import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { momentKinds } from '#models/key-race-moments.ts';
import { costAt, endSeconds, protections, race } from '#models/key-race.ts';
import { firstSetup } from '#models/key-race-link.ts';
import { bandOf, heatOfDollars, heightOf, placeOf, secondAt, slice } from '#models/key-race-picture.ts';
import { everyHour, rowsAt } from '#models/key-race-rows.ts';
import { keyRaceSources, termsOf } from '#models/key-race-terms.ts';
import { source, tariff } from '#schemas/facts.ts';
import { keyRace, leak } from '#schemas/key-race.ts';

const read = (path: string) => readFileSync(new URL(`../content/${path}`, import.meta.url), 'utf8');
const map = <Entry extends z.ZodType>(path: string, entry: Entry) =>
  z.record(z.string(), entry).parse(parse(read(`${path}.yaml`)));

const sources = map('data/sources', source);
const figures = map('data/key-race', tariff);
const { cloud } = map('data/tariffs', tariff);
const leaks = map('en/leaks', leak);
const words = keyRace.parse(parse(read('en/ui/key-race.yaml')));
if (!cloud) throw new Error('content/data/tariffs.yaml lacks cloud.');
const terms = termsOf({ ...figures, cloud });

describe('the figures of the race', () => {
  test.each(Object.entries(figures))('%s is a range with a source or a reason', (_name, figure) => {
    expect(figure.low).toBeGreaterThan(0);
    expect(figure.low).toBeLessThanOrEqual(figure.high);
    if ('source' in figure) expect(sources).toHaveProperty(figure.source);
  });

  test('are all shown, and their other sources exist', () => {
    expect(Object.keys(words.assumptions.names).toSorted()).toEqual(
      [...Object.keys(figures), 'cloud'].toSorted(),
    );
    expect(keyRaceSources.filter((id) => !(id in sources))).toEqual([]);
  });

  test('are refused where one is missing', () => {
    expect(() => termsOf({})).toThrow('figure');
  });

  test('put the worst day near the worst that was published', () => {
    const day = 24 * (terms.fleet.high * terms.price.high);
    const worst = figures['worst']?.high ?? 0;
    expect(day / worst).toBeGreaterThan(0.9);
    expect(day / worst).toBeLessThan(1.1);
  });
});

describe('the words of the race', () => {
  test('lead to passages of the lesson', () => {
    const lesson = read('en/lessons/08-doors.mdx');
    const links = protections.map((one) => words.protections[one].passage);
    expect(links.filter((id) => !lesson.includes(` id="${id}"`))).toEqual([]);
  });

  test('name every moment', () => {
    expect(Object.keys(words.moments).toSorted()).toEqual(momentKinds.toSorted());
  });
});

describe('the files with a leak', () => {
  test.each(Object.entries(leaks))('%s: the line is there, lines and fixes differ', (_id, entry) => {
    expect(entry.leak).toBeLessThanOrEqual(entry.lines.length);
    expect(new Set(entry.lines.map(({ code }) => code)).size).toBe(entry.lines.length);
    expect(new Set([entry.right, ...entry.wrong].map(({ text }) => text)).size).toBe(4);
  });

  test('hold no key that a scanner would know', () => {
    const code = Object.values(leaks).flatMap(({ lines }) => lines.map((line) => line.code));
    expect(
      code.filter((line) => /\b(AKIA|ASIA|ghp_|gho_|sk_live|sk-|xox|AIza)|[0-9A-Za-z+/]{20}/.test(line)),
    ).toEqual([]);
    expect(Object.values(leaks).every((one) => one.lines[one.leak - 1]?.code.includes('EXAMPLE-ONLY'))).toBe(
      true,
    );
  });

  test('have their right fix in different places', () => {
    expect(new Set(Object.values(leaks).map(({ rightAt }) => rightAt)).size).toBe(3);
  });
});

describe('the picture', () => {
  test('has an axis that goes and comes back', () => {
    for (const second of [30, 61, 3_600, endSeconds])
      expect(secondAt(placeOf(second))).toBeCloseTo(second, 3);
    expect([placeOf(0), placeOf(Infinity)]).toEqual([0, 1]);
  });

  test('counts a step of heat for each ten times, and rises with it', () => {
    expect([0, 0.9, 1, 99, 1e3, 1e5, 1e9].map(heatOfDollars)).toEqual([1, 1, 2, 3, 5, 7, 7]);
    const heights = [0, 0.5, 1, 10, 1e6, 1e9].map(heightOf);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    expect([heights[0], heights.at(-1)]).toEqual([0, 1]);
  });

  test('cuts a band into steps that fill it', () => {
    const band = bandOf(race(firstSetup, terms));
    const height = (of: typeof band) =>
      of.upper.reduce((sum, [, top], at) => sum + top - (of.lower[at]?.[1] ?? 0), 0);
    const parts = ([1, 2, 3, 4, 5, 6, 7] as const).map((step) => height(slice(band, step)));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(height(band), 6);
  });

  test('has a table that tells every moment once, and ends with the sum', () => {
    const own = race({ ...firstSetup, protections: ['quota', 'alert'], reaction: 'days' }, terms);
    const rows = rowsAt(own, everyHour);
    const told = rows.flatMap(({ happened }) => happened.map(({ kind }) => kind));
    expect(new Set(told).size).toBe(told.length);
    expect(rows.at(-1)?.cost).toEqual(costAt(own, endSeconds));
  });
});
