import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { audiences, stations } from '#models/attack.ts';
import { source } from '#schemas/facts.ts';
import * as shapes from '#schemas/ways-in.ts';

const yaml = (path: string): unknown =>
  parse(readFileSync(new URL(`../content/${path}.yaml`, import.meta.url), 'utf8'));
const map = <Entry extends z.ZodType>(path: string, entry: Entry) =>
  z.record(z.string(), entry).parse(yaml(path));

const vectors = map('data/vectors', shapes.vector);
const vectorWords = map('en/vectors', shapes.vectorWords);
const defences = map('data/defences', shapes.defence);
const defenceWords = map('en/defences', shapes.defenceWords);
const sources = map('data/sources', source);
const cases = Object.keys(yaml('data/incidents') as object);
const ways = Object.keys(vectors);

describe('the ways in', () => {
  test('are at least twelve, each with its words', () => {
    expect(ways.length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(vectorWords)).toEqual(ways);
  });

  test.each(Object.entries(vectors))('%s names a real case and real sources', (_id, entry) => {
    expect(cases).toContain(entry.case);
    expect(entry.sources.filter((id) => !(id in sources))).toEqual([]);
  });

  test.each(Object.entries(vectors))(
    '%s is cold until its code computes, and never cools after',
    (_id, { steps }) => {
      const heats = stations.map((station) => steps[station].heat);
      expect(heats.slice(0, 2)).toEqual([0, 0]);
      expect(heats.toSorted((one, other) => one - other)).toEqual(heats);
      expect(steps.machine.heat).toBeGreaterThanOrEqual(4);
    },
  );

  test('leave no audience without some', () => {
    for (const audience of audiences) {
      expect(
        Object.values(vectors).filter((entry) => entry.audiences.includes(audience)).length,
      ).toBeGreaterThan(3);
    }
  });
});

describe('the defences', () => {
  test('are at least sixteen, each with its words', () => {
    expect(Object.keys(defences).length).toBeGreaterThanOrEqual(16);
    expect(Object.keys(defenceWords)).toEqual(Object.keys(defences));
  });

  test.each(Object.entries(defences))(
    '%s has a cell for every way in, and a reason for every cell',
    (id, { against }) => {
      expect(Object.keys(against)).toEqual(ways);
      expect(Object.keys(defenceWords[id]?.against ?? {})).toEqual(ways);
    },
  );

  test('cite in at least a third of the cells, and only what there is', () => {
    const cells = Object.values(defences).flatMap(({ against }) => Object.values(against));
    const cited = cells.flatMap((cell) => cell.source ?? []);
    expect(cited.filter((id) => !(id in sources))).toEqual([]);
    expect(cited.length / cells.length).toBeGreaterThanOrEqual(1 / 3);
  });

  test.each(ways)('do something against %s, each in its own way', (way) => {
    const acting = Object.values(defences).filter(({ against }) => against[way]?.verdict !== 'nothing');
    expect(acting.length).toBeGreaterThanOrEqual(2);
  });
});

test('the stations and audiences of the model are those of content', () => {
  expect([...stations]).toEqual(shapes.station.options);
  expect([...audiences]).toEqual(shapes.audience.options);
});
