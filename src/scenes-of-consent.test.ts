import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cell, kinds } from '#models/consent.ts';
import { consentLaw, lawLines, lawPlaces, sceneOfConsent, sceneOfConsentWords } from '#schemas/consent.ts';
import { source } from '#schemas/facts.ts';

const map = <Entry extends z.ZodType>(path: string, entry: Entry) =>
  z
    .record(z.string(), entry)
    .parse(parse(readFileSync(new URL(`../content/${path}.yaml`, import.meta.url), 'utf8')));

const facts = map('data/scenes-of-consent', sceneOfConsent);
const told = map('en/scenes-of-consent', sceneOfConsentWords);
const sources = map('data/sources', source);
const scenes = Object.entries(facts).map(([id, scene]) => ({ id, ...scene }));

describe('the scenes of consent', () => {
  test('are the same in facts and words, eleven or more, seven or more of them real', () => {
    expect(Object.keys(told)).toEqual(Object.keys(facts));
    expect(scenes.length).toBeGreaterThanOrEqual(11);
    const real = scenes.flatMap((scene) => scene.source ?? []);
    expect(real.length).toBeGreaterThanOrEqual(7);
    expect(real.filter((id) => !(id in sources))).toEqual([]);
  });

  test('show each kind, and each line of the law', () => {
    for (const kind of kinds) expect(scenes.map((scene) => scene.kinds[kind])).toContain('right');
    expect(lawLines.filter((line) => !scenes.some(({ law }) => law === line))).toEqual([]);
  });

  test('are judged by laws with a source in each place', () => {
    const laws = map('data/consent-laws', consentLaw);
    expect(Object.keys(laws)).toEqual([...lawPlaces]);
    expect(Object.values(laws).flatMap((law) => law.sources.filter((id) => !(id in sources)))).toEqual([]);
  });

  test('put the same beneficiary beside agreement and none: nothing else differs', () => {
    expect(cell(scenes, 'yes', 'provider')).not.toEqual([]);
    expect(cell(scenes, 'no', 'provider')).not.toEqual([]);
  });
});

test.each(scenes)('$id has one best answer, and an answer for every choice', ({ id, kinds: fits }) => {
  expect(Object.values(fits).filter((fit) => fit === 'right')).toHaveLength(1);
  const said = Object.values(told[id]?.feedback ?? {});
  expect(new Set(said).size).toBe(kinds.length);
});
