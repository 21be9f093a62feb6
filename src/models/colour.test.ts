import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asShown, contrast, distance, isInsideSrgb, linearRgb, parseOklch, seenWith } from './colour.ts';
import type { Blindness, Triple } from './colour.ts';

const themes = ['day', 'night'] as const;
type Theme = (typeof themes)[number];

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
const colour = String.raw`oklch\([^)]*\)`;
const declaration = new RegExp(
  String.raw`(--[\w-]+): (?:light-dark\((${colour}), (${colour})\)|(${colour}));`,
  'g',
);
const tokens = new Map(
  [...css.matchAll(declaration)].map(([, name = '', day, night, both = '']) => [
    name,
    { day: linearRgb(parseOklch(day ?? both)), night: linearRgb(parseOklch(night ?? both)) },
  ]),
);

function declared(name: string, theme: Theme): Triple {
  const found = tokens.get(`--${name}`);
  if (!found) throw new Error(`tokens.css has no colour --${name}.`);
  return found[theme];
}

const token = (name: string, theme: Theme) => asShown(declared(name, theme));

const grounds = ['paper', 'bench', 'sunk'];
const heat = [1, 2, 3, 4, 5, 6, 7].map((step) => `heat-${step}`);
const neighbours = heat.slice(1).map((name, before) => [heat[before] ?? '', name] as const);

/** The lowest contrast over the grounds that each colour promises. */
const promised = [
  { name: 'edge', over: grounds, day: 3.4, night: 3.7 },
  { name: 'text', over: grounds, day: 14.1, night: 13.4 },
  { name: 'text-soft', over: grounds, day: 6.4, night: 7.5 },
  { name: 'heat-text', over: grounds, day: 4.7, night: 6.2 },
  { name: 'safe', over: grounds, day: 4.7, night: 7.5 },
  { name: 'text', over: ['safe-soft'], day: 13.6, night: 10.4 },
  { name: 'slip-ink', over: ['slip'], day: 15.9, night: 15.9 },
];

/** Which ink stands on which steps of heat. */
const inkOnHeat = {
  day: { text: heat.slice(0, 5), paper: heat.slice(5) },
  night: { text: heat.slice(0, 3), paper: heat.slice(3) },
};

/** Contrasts are promised to one decimal, distances to three. */
const contrastRounding = 0.05;
const distanceRounding = 0.0005;

const kinds: readonly Blindness[] = ['protanopia', 'deuteranopia', 'tritanopia'];

/** How far apart two colours lie for an eye that may be colour blind. */
function apart(one: Triple, other: Triple, blindness?: Blindness): number {
  if (!blindness) return distance(one, other);
  return distance(seenWith(blindness, one), seenWith(blindness, other));
}

it('reads every colour of the style sheet', () => {
  expect(tokens.size).toBe(css.match(/^\s*--[\w-]+: (light-dark|oklch)\(/gm)?.length);
  expect(tokens.size).toBeGreaterThan(18);
});

it('knows the reference values of its formulas', () => {
  const white = linearRgb({ lightness: 1, chroma: 0, hue: 0 });
  const black = linearRgb({ lightness: 0, chroma: 0, hue: 0 });
  const red = linearRgb({ lightness: 0.627955, chroma: 0.257683, hue: 29.2339 });
  expect(contrast(white, black)).toBeCloseTo(21, 5);
  expect(contrast(black, white)).toBeCloseTo(21, 5);
  expect(distance(white, black)).toBeCloseTo(1, 3);
  expect(red[0]).toBeCloseTo(1, 3);
  expect(Math.abs(red[1]) + Math.abs(red[2])).toBeLessThan(0.001);
  expect(contrast(red, white)).toBeCloseTo(3.998, 2);
  expect(distance(seenWith('protanopia', white), white)).toBeLessThan(0.001);
  expect(() => parseOklch('rebeccapurple')).toThrow(/oklch/);
});

describe.each(themes)('by %s', (theme) => {
  it.each([...tokens.keys()])('%s lies inside sRGB', (name) => {
    expect(isInsideSrgb(declared(name.slice(2), theme))).toBe(true);
  });

  it.each(promised)('$name keeps its contrast over $over', ({ name, over, ...ratios }) => {
    const lowest = Math.min(...over.map((ground) => contrast(token(name, theme), token(ground, theme))));
    expect(lowest).toBeGreaterThanOrEqual(ratios[theme] - contrastRounding);
  });

  it('leaves text on every step of heat readable', () => {
    for (const ink of ['text', 'paper'] as const)
      for (const step of inkOnHeat[theme][ink])
        expect(contrast(token(ink, theme), token(step, theme)), `${ink} on ${step}`).toBeGreaterThanOrEqual(
          4.5,
        );
  });

  it.each([undefined, ...kinds])('sets neighbouring steps of heat apart (%s)', (blindness) => {
    const least = (blindness ? 0.067 : 0.085) - distanceRounding;
    for (const [cooler, hotter] of neighbours)
      expect(apart(token(cooler, theme), token(hotter, theme), blindness), hotter).toBeGreaterThanOrEqual(
        least,
      );
  });

  it.each([undefined, ...kinds])('never lets verdigris pass for heat (%s)', (blindness) => {
    for (const step of heat) {
      const found = apart(token('safe', theme), token(step, theme), blindness);
      expect(found, step).toBeGreaterThanOrEqual(0.107 - distanceRounding);
    }
  });

  it('makes each step further from the ground than the one before', () => {
    const lightness = heat.map((name) => distance(token(name, theme), [0, 0, 0]));
    const away = theme === 'day' ? lightness.map((value) => -value) : lightness;
    expect([...away].sort((a, b) => a - b)).toEqual(away);
  });
});
