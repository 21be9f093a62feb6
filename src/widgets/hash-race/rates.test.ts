import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { spoken } from '#models/race.ts';

interface Point {
  readonly row: string;
  readonly work: string;
  readonly value: number;
  readonly watts?: number;
}

const charts = parse(readFileSync('content/en/charts.yaml', 'utf8')) as Record<
  string,
  { readonly title: string; readonly description: string; readonly points: readonly Point[] }
>;
const chart = charts['two-kinds-of-work'];
const { title = '', description = '', points = [] } = chart ?? {};
const rateOf = (row: string, work: string): number =>
  points.find((point) => point.row === row && point.work === work)?.value ?? Number.NaN;
const times = (row: string, work: string): string =>
  spoken(rateOf(row, work) / rateOf('desktop', work), 'en-GB');

describe('the chart of machines', () => {
  it('has every kind of machine once for each kind of work', () => {
    expect(points.map(({ row, work }) => `${row} ${work}`)).toHaveLength(10);
    expect(new Set(points.map(({ row, work }) => `${row} ${work}`)).size).toBe(10);
  });

  it('says in its title what its figures say', () => {
    expect(title).toContain(`what ${times('special', 'sha256d')} desktop processors do`);
    expect(title).toContain(`what ${times('special', 'randomx')} do`);
  });

  it.each(['phone', 'laptop', 'card', 'special'])('says in words what it shows of the %s', (row) => {
    for (const work of ['sha256d', 'randomx']) expect(description).toContain(` ${times(row, work)} times`);
  });

  it('knows the power of the machines it compares by it', () => {
    for (const { row, watts } of points.filter((point) => ['desktop', 'special'].includes(point.row))) {
      expect(watts, row).toBeGreaterThan(0);
    }
  });
});
