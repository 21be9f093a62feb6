import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { lastSeed, sceneOf } from '#models/hunt.ts';
import { cellWords, factWords, rowName, verdictWords } from '#models/hunt-words.ts';
import { cases, drawn, factsOf } from '#models/suspects.ts';
import * as shapes from '#schemas/hunt.ts';

const yaml = (path: string): unknown =>
  parse(readFileSync(new URL(`../content/en/${path}.yaml`, import.meta.url), 'utf8'));
const words = z.record(z.string(), shapes.huntCase).parse(yaml('hunt'));
const bench = shapes.hunt.parse(yaml('ui/hunt'));
const seeds = Array.from({ length: 200 }, (_, place) => 1 + ((place * 97) % lastSeed));
const open = /\{\w+\}/;

describe.each(cases)('the words of the case %s', (id) => {
  const told = words[id];
  if (!told) throw new Error(`content/en/hunt.yaml lacks ${id}.`);
  const scenes = seeds.map((seed) => sceneOf(id, seed));

  test('name every row, every fact, every cell and every verdict', () => {
    for (const { suspects, views } of scenes) {
      for (const one of suspects) {
        expect(verdictWords(told, one)).toMatch(/\.$/);
        for (const fact of factsOf(one)) {
          expect(bench.facts).toHaveProperty(fact);
          if (fact in drawn) continue;
          expect(factWords(told, one, fact), `${one.id}.${fact}`).toMatch(/\S/);
          expect(factWords(told, one, fact), `${one.id}.${fact}`).not.toMatch(open);
        }
        expect(one.reasons.filter((reason) => !(reason in told.reasons))).toEqual([]);
      }
      expect(views.map((view) => view.id)).toEqual(Object.keys(told.views));
      for (const { columns, rows } of views) {
        for (const { id: column, kind, unit } of columns) {
          expect(bench.columns).toHaveProperty(column);
          if (kind === 'number') expect(bench.units).toHaveProperty(unit ?? 'none');
          for (const row of rows) {
            const one = suspects.find((suspect) => suspect.id === row.suspect);
            if (!one) throw new Error(`${row.id} shows nobody.`);
            expect(rowName(told, one, row)).not.toMatch(open);
            if (kind === 'number')
              expect(row.numbers[column], `${row.id}.${column}`).toBeGreaterThanOrEqual(0);
            if (kind !== 'text') continue;
            expect(cellWords(told, one, column, row), `${row.id}.${column}`).toMatch(/\S/);
            expect(cellWords(told, one, column, row), `${row.id}.${column}`).not.toMatch(open);
          }
        }
      }
    }
  });

  test('are all used', () => {
    const used = new Set(scenes.flatMap(({ suspects }) => suspects.map((one) => one.id)));
    expect(Object.keys(told.suspects).filter((one) => !used.has(one))).toEqual([]);
    const facts = new Set(
      scenes.flatMap(({ suspects }) =>
        suspects.flatMap((one) => factsOf(one).map((fact) => `${one.id}.${fact}`)),
      ),
    );
    const written = Object.entries(told.suspects).flatMap(([one, entry]) =>
      Object.keys(entry.facts).map((fact) => `${one}.${fact}`),
    );
    expect(written.filter((fact) => !facts.has(fact))).toEqual([]);
  });

  test('offer reasons that hold, and some that do not', () => {
    const right = new Set(scenes.flatMap(({ suspects }) => suspects.flatMap((one) => one.reasons)));
    const wrong = Object.keys(told.reasons).filter((reason) => !right.has(reason));
    expect(right.size).toBeGreaterThanOrEqual(2);
    expect(wrong.length).toBeGreaterThanOrEqual(3);
  });
});

test('no host of a case is anybody’s: all lie in ranges kept for examples', () => {
  const text = JSON.stringify(words);
  const numbers = text.match(/\d+\.\d+\.\d+\.[\d{]/g) ?? [];
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers.filter((one) => !/^(192\.0\.2|198\.51\.100|203\.0\.113)\./.test(one))).toEqual([]);
  const names = text.match(/\b[a-z-]+\.(com|net|org|example|test|io)\b/g) ?? [];
  expect(names.filter((one) => !/\.(example|test)$/.test(one))).toEqual([]);
});
