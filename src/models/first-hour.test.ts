import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  devices,
  doneIn,
  type HourStep,
  listFor,
  longestWhom,
  nothingDone,
  phases,
  places,
  situationKey,
  situationOf,
  standingOf,
  ticked,
  whomIn,
} from '#models/first-hour.ts';

const steps: readonly HourStep[] = phases.map((phase) => ({ id: phase, phase, devices, places }));
const situation = fc.record({ device: fc.constantFrom(...devices), place: fc.constantFrom(...places) });

describe('a list', () => {
  test('has the steps of its situation alone, in their order', () => {
    const only: HourStep = { id: 'cut', phase: 'stop', devices: ['cloud'], places: ['work'] };
    const ids = (device: 'cloud' | 'phone') =>
      listFor([only, ...steps], { device, place: 'work' }).map(({ id }) => id);
    expect(ids('cloud')).toEqual(['cut', ...phases]);
    expect(ids('phone')).toEqual([...phases]);
  });
});

describe('a tick', () => {
  test('is set and taken back in its own situation alone', () => {
    fc.assert(
      fc.property(situation, situation, fc.string(), (one, other, step) => {
        const kept = ticked(ticked(nothingDone, one, step, true), one, step, true);
        expect(doneIn(kept, one)).toEqual([step]);
        if (situationKey(one) !== situationKey(other)) expect(doneIn(kept, other)).toEqual([]);
        expect(doneIn(ticked(kept, one, step, false), one)).toEqual([]);
      }),
    );
  });

  test('stops the work first, then closes the way in', () => {
    expect(standingOf(steps, [])).toBe('running');
    expect(standingOf(steps, ['tell', 'recover'])).toBe('running');
    expect(standingOf(steps, ['stop'])).toBe('stopped');
    expect(
      standingOf(
        steps,
        phases.filter((phase) => phase !== 'watch'),
      ),
    ).toBe('closed');
  });
});

test('a situation is one of those there are', () => {
  expect(situationOf('phone', 'home')).toEqual({ device: 'phone', place: 'home' });
  expect([situationOf('fridge', 'home'), situationOf('phone', null), situationOf({}, [])]).toEqual([
    null,
    null,
    null,
  ]);
});

test('whom to tell is one short line, whatever is typed', () => {
  expect(whomIn('Ms Adeyemi,\nroom 12')).toBe('Ms Adeyemi, room 12');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = whomIn(text);
      expect(line.length).toBeLessThanOrEqual(longestWhom);
      expect(line).not.toMatch(/[\uD800-\uDBFF]$/);
      expect(line).not.toMatch(/\p{Cc}/u);
      expect(whomIn(line)).toBe(line);
    }),
  );
});
