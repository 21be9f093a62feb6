import type { HeatStep } from './heat.ts';
import { costAt, endSeconds, type Race } from './key-race.ts';
import { logScale } from './scale.ts';

/** The axis of time: it starts 30 seconds after the push, for a logarithmic axis has no nought. */
export const startSeconds = 30;
const along = logScale(startSeconds, endSeconds);

/** The place of a second along the axis, from 0 to 1; what lies outside stands at its end. */
export function placeOf(second: number): number {
  return Math.min(1, Math.max(0, along(Math.max(second, startSeconds))));
}

/** The second at a place along the axis. */
export function secondAt(place: number): number {
  return startSeconds * (endSeconds / startSeconds) ** place;
}

/** Lines of the axis of time, each ten times the last: 1, 10, 100, 1,000 and 10,000 minutes. */
export const timeLines = [60, 600, 6_000, 60_000, 600_000] as const;

/** Lines of the axis of dollars, each ten times the last. */
export const dollarLines = [1, 10, 100, 1_000, 10_000, 100_000] as const;
const mostDollars = 1_000_000;
/** Less than a dollar has no place on a logarithmic axis, so it gets a strip of its own at the foot. */
const strip = 0.06;

/** The height of a sum, from 0 for nothing to 1 for a million. */
export function heightOf(dollars: number): number {
  if (dollars < 1) return strip * Math.max(0, dollars);
  return strip + (1 - strip) * Math.min(1, Math.log10(dollars) / Math.log10(mostDollars));
}

/** The step of the heat scale for dollars spent: 1 below a dollar, then one more for each ten times. */
export function heatOfDollars(dollars: number): HeatStep {
  const step = 1 + dollarLines.filter((line) => dollars >= line).length;
  return Math.min(7, step) as HeatStep;
}

/** A place in the picture: how far along, and how high. */
export type Spot = readonly [along: number, height: number];

/** The cost of a race over time, as a band between its mildest and its worst way. */
export interface Band {
  readonly lower: readonly Spot[];
  readonly upper: readonly Spot[];
}

const samples = 240;

export function bandOf(race: Race, until = 1): Band {
  const places = Array.from({ length: samples + 1 }, (_, place) => (until * place) / samples);
  const costs = places.map((place) => costAt(race, secondAt(place)));
  const spots = (end: 'low' | 'high'): Spot[] =>
    places.map((place, at) => [place, heightOf(costs[at]?.[end] ?? 0)]);
  return { lower: spots('low'), upper: spots('high') };
}

/** The part of a band that lies between the lines of one step of heat. */
export function slice({ lower, upper }: Band, step: HeatStep): Band {
  const floor = step === 1 ? 0 : heightOf(dollarLines[step - 2] ?? 0);
  const ceiling = step === 7 ? 1 : heightOf(dollarLines[step - 1] ?? 0);
  const within = ([place, height]: Spot): Spot => [place, Math.min(ceiling, Math.max(floor, height))];
  return { lower: lower.map(within), upper: upper.map(within) };
}
