import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { gentleTerms, type Reading } from '#models/lending.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import type { Tariffs } from './estimates.ts';
import { figuresIn } from './figures.ts';
import { readingWords } from './reading-words.ts';

const file = new URL('../../../content/en/ui/hash-lab.yaml', import.meta.url);
const words = parse(readFileSync(file, 'utf8')) as HashLabWords;
const one = { low: 1, high: 2 };
const tariffs = { wattsPerBusyCore: one, eurPerKwh: one, thiefEurPerCoreHour: one } as Tariffs;

const quiet: Reading = {
  ...{ elapsedMs: 15_000, hashes: 1_000_000, hashesPerSecond: 66_667, busyMs: 7_500, busyShare: 0.5 },
  ...{ timerLatenessMs: null, frameMs: null, pressure: null, ownTask: null, battery: null, share: null },
};
const said = (change: Partial<Reading>, cores: number | null = 8) => {
  const terms = { ...gentleTerms, measures: true as const };
  const figures = figuresIn(words);
  return readingWords({
    words,
    figures,
    tariffs,
    terms,
    cores,
    reading: { ...quiet, ...change },
    run: null,
  });
};

it('calls busy time an upper bound only where workers and page outnumber the cores', () => {
  expect(said({})).toMatchObject({ coreSeconds: '7.50 s', oneCore: '50 %', machine: '6 %' });
  expect(said({}, 3)).toMatchObject({ coreSeconds: '7.50 s', machine: '17 %' });
  expect(said({}, 2)).toMatchObject({
    coreSeconds: 'at most 7.50 s',
    oneCore: 'at most 50 %',
    machine: 'at most 25 %',
  });
  expect(said({}, null)).toMatchObject({
    coreSeconds: 'at most 7.50 s',
    machine: 'this browser does not say',
  });
});

it('tells of the battery what it knows, and no drain that its steps cannot show', () => {
  const battery = (level: number, isCharging: boolean, fall: number) =>
    said({ battery: { level, isCharging, fall } });
  expect(said({})).toMatchObject({
    battery: 'this browser does not say',
    drain: 'this browser does not say',
  });
  expect(battery(0.62, false, 0)).toMatchObject({ battery: '62 %, not charging', drain: 'too small to see' });
  expect(battery(0.61, false, 0.62 - 0.61)).toMatchObject({ drain: '1 % of its charge' });
  expect(battery(0.62, true, 0.01)).toMatchObject({ battery: '62 %, charging', drain: 'it is charging' });
});
