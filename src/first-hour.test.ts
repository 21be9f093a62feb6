import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { devices, listFor, phases, places } from '#models/first-hour.ts';
import { source } from '#schemas/facts.ts';
import { hourStep, hourStepWords } from '#schemas/first-hour.ts';

const map = <Entry extends z.ZodType>(path: string, entry: Entry) =>
  z
    .record(z.string(), entry)
    .parse(parse(readFileSync(new URL(`../content/${path}.yaml`, import.meta.url), 'utf8')));

const facts = map('data/first-hour', hourStep);
const told = map('en/first-hour', hourStepWords);
const sources = map('data/sources', source);
const steps = Object.entries(facts).map(([id, step]) => ({ id, ...step }));
const situations = devices.flatMap((device) => places.map((place) => ({ device, place })));
const idsFor = (situation: (typeof situations)[number]) => listFor(steps, situation).map(({ id }) => id);

describe('the steps of the first hour', () => {
  test('are the same in facts and words, each once, in the order of their phases', () => {
    expect(Object.keys(told)).toEqual(Object.keys(facts));
    const order = steps.map(({ phase }) => phases.indexOf(phase));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  test('rest on sources there are', () => {
    expect(steps.filter((step) => step.source !== undefined && !(step.source in sources))).toEqual([]);
    expect(steps.filter((step) => step.source !== undefined).length).toBeGreaterThan(steps.length / 2);
  });
});

describe.each(situations)('the list for a $device at $place', (situation) => {
  const list = listFor(steps, situation);

  test('has 6 to 12 steps, none twice, and stops the work before all else', () => {
    expect(list.length).toBeGreaterThanOrEqual(6);
    expect(list.length).toBeLessThanOrEqual(12);
    expect(new Set(idsFor(situation)).size).toBe(list.length);
    expect(list[0]?.phase).toBe('stop');
  });

  test('serves every purpose, and tells somebody before anything is cleaned', () => {
    const order = list.map(({ phase }) => phase);
    expect(phases.filter((phase) => phase !== 'close' && !order.includes(phase))).toEqual([]);
    expect(order.indexOf('tell')).toBeLessThan(order.indexOf('recover'));
  });
});

test('a cloud account starts with cutting the key', () => {
  for (const place of places) expect(idsFor({ device: 'cloud', place })[0]).toBe('cut-key');
});

test('at work and at school IT is told before anything is cleaned, and at home nobody waits for IT', () => {
  for (const device of devices) {
    for (const place of ['work', 'school'] as const) {
      const list = listFor(steps, { device, place });
      const told = list.findIndex(({ id }) => id === 'tell-it');
      expect(told).toBeGreaterThan(0);
      expect(list.slice(0, told).filter(({ phase }) => phase === 'recover')).toEqual([]);
    }
    expect(idsFor({ device, place: 'home' })).not.toContain('tell-it');
  }
});

test('nobody cleans a device of the school or of work by themselves', () => {
  for (const device of ['phone', 'computer'] as const) {
    const list = idsFor({ device, place: 'work' });
    expect(list).toContain('let-it-clean');
    expect(list.filter((id) => ['scan', 'strangers', 'watch-device'].includes(id))).toEqual([]);
  }
});
