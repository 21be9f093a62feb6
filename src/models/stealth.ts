import { energyJoules, joulesPerKwh, priceOfEnergy, type Range, scaled } from './cost.ts';
import type { Run } from './lending.ts';
import { history, lookBack, type Shape } from './load-curve.ts';

/** Shares of one core, 0 to 1, above which an alarm may be set to ring; the first is the naive one. */
export const thresholds = [0.8, 0.6, 0.4, 0.2] as const;

/** Shares that somebody has chosen, or that decide something here. */
export const marks = { hunt: 0.25, documented: 0.7, alarm: 0.8, full: 1 } as const;

/** What the dial allows, in per cent of one core. */
export const dial = { least: 10, greatest: 100, step: 5 } as const;

/** The shares that are worked out where there is no dial. */
export const workedShares = [1, 0.7, 0.5, 0.25, 0.1] as const;

/** What a person does in the ten minutes, one thing after another. */
export const doings = ['mail', 'film', 'map', 'call'] as const;

const shapes: Record<(typeof doings)[number], { readonly until: number; readonly shape: Shape }> = {
  mail: { until: 140, shape: { kind: 'bursts', low: 0.05, high: 0.24, every: 50, lasts: 20 } },
  film: { until: 320, shape: { kind: 'waves', share: 0.43, wobble: 0.1 } },
  map: { until: 430, shape: { kind: 'bursts', low: 0.12, high: 0.56, every: 40, lasts: 20 } },
  call: { until: history.seconds, shape: { kind: 'waves', share: 0.66, wobble: 0.1 } },
};

/** The busiest core of a person's own work, every ten seconds for ten minutes: a calm day, and the same each time. */
export const ownWork: readonly number[] = (() => {
  const curves = doings.map((doing) =>
    lookBack({ key: `stealth ${doing}`, shape: shapes[doing].shape }, history.seconds),
  );
  return Array.from({ length: history.seconds / history.every }, (_, place) => {
    const index = doings.findIndex((doing) => place * history.every < shapes[doing].until);
    return curves[index]?.[place] ?? 0;
  });
})();

/** Whether an alarm rings for any of these loads: only for one above its threshold. */
export function rings(threshold: number, loads: readonly number[]): boolean {
  return loads.some((load) => load > threshold);
}

/** Minutes for which the readings stand above a threshold. */
export function minutesAbove(threshold: number, loads: readonly number[]): number {
  return (loads.filter((load) => load > threshold).length * history.every) / 60;
}

/** What an alarm on any one core makes of a miner that takes this share of a core of its own, beside the person's work. */
export function heard(duty: number, threshold: number) {
  return {
    /** The miner alone would ring it. */
    byMiner: rings(threshold, [duty]),
    /** Minutes out of ten in which the person's own work would ring it, miner or none. */
    falseMinutes: minutesAbove(threshold, ownWork),
  };
}

export type Finding = 'caught' | 'silent' | 'both' | 'onlyFalse';

/** Who rings the alarm: the miner, nobody, both the miner and honest work, or honest work alone. */
export function findingOf(duty: number, threshold: number): Finding {
  const { byMiner, falseMinutes } = heard(duty, threshold);
  if (falseMinutes === 0) return byMiner ? 'caught' : 'silent';
  return byMiner ? 'both' : 'onlyFalse';
}

const secondsPerYear = 365 * 24 * 3600;

/** The assumptions under a yearly loss. */
export interface LossTariffs {
  readonly wattsPerBusyCore: Range;
  readonly eurPerKwh: Range;
}

/** What a year of this share of one core takes, day and night. */
export function yearlyLoss(duty: number, { wattsPerBusyCore, eurPerKwh }: LossTariffs) {
  const joules = energyJoules(duty * secondsPerYear, wattsPerBusyCore);
  return { kwh: scaled(joules, 1 / joulesPerKwh), euros: priceOfEnergy(joules, eurPerKwh) };
}

/** What a run says of the machine it ran on. */
export interface Measured {
  readonly hashes: number;
  readonly busyMs: number;
}

/** What can be scaled to another share; null of a run with nothing in it, or with two kinds of work. */
export function measuredIn(run: Pick<Run, 'reading'> | null): Measured | null {
  if (run === null) return null;
  const { hashes, busyMs, legs } = run.reading;
  return legs === undefined && hashes > 0 && busyMs > 0 ? { hashes, busyMs } : null;
}

/** Hashes a second of one worker at this share of a core, from what was measured for each core-second. */
export function hashRate(duty: number, { hashes, busyMs }: Measured): number {
  return (duty * hashes * 1000) / busyMs;
}
