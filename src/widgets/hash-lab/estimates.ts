import {
  carbonGrams,
  chargesOf,
  energyJoules,
  priceOfEnergy,
  type Range,
  range,
  scaled,
  thiefGain,
  times,
} from '#models/cost.ts';
import type { Reading, Run, Terms } from '#models/lending.ts';

/** The assumptions behind every estimate of this bench, as content/data/tariffs.yaml names them. */
export const tariffNames = [
  'wattsPerBusyCore',
  'eurPerKwh',
  'thiefEurPerCoreHour',
  'gramsCo2PerKwh',
  'laptopBatteryWattHours',
  'hoursPerWorkingDay',
  'machinesPerSchool',
] as const;

export type TariffName = (typeof tariffNames)[number];

export type Tariffs = Readonly<Record<TariffName, Range>> & {
  /** Whether any of them is the reader's own. */
  readonly isOwn?: boolean;
};

/** The same, with the unit that both ends of each are in. */
export type PublishedTariffs = Readonly<Record<TariffName, Range & { readonly unit: string }>>;

const centsPerEuro = 100;
const hoursPerYear = 24 * 365;

/** What so many busy core-seconds are estimated to have cost, and to whom. */
export function estimatesOf(busyCoreSeconds: number, tariffs: Tariffs) {
  const joules = energyJoules(busyCoreSeconds, tariffs.wattsPerBusyCore);
  return {
    energyJoules: joules,
    paidCents: scaled(priceOfEnergy(joules, tariffs.eurPerKwh), centsPerEuro),
    gainCents: scaled(thiefGain(busyCoreSeconds, tariffs.thiefEurPerCoreHour), centsPerEuro),
  };
}

export type Span = 'run' | 'day' | 'year' | 'school';

/** The run's own average load, for longer or on more machines. */
export function leftOn({ reading }: Run, tariffs: Tariffs) {
  const { busyMs, elapsedMs } = reading;
  const hour = elapsedMs > 0 ? (3600 * busyMs) / elapsedMs : 0;
  const day = scaled(tariffs.hoursPerWorkingDay, hour);
  const spans: Record<Span, Range> = {
    run: range(busyMs / 1000, busyMs / 1000),
    day,
    year: range(hoursPerYear * hour, hoursPerYear * hour),
    school: times(day, tariffs.machinesPerSchool),
  };
  return spans;
}

/** What a span of busy core-seconds is estimated to cost, and to bring. */
export function costOf(busyCoreSeconds: Range, tariffs: Tariffs) {
  const joules = times(busyCoreSeconds, tariffs.wattsPerBusyCore);
  return {
    joules,
    cents: scaled(priceOfEnergy(joules, tariffs.eurPerKwh), centsPerEuro),
    grams: carbonGrams(joules, tariffs.gramsCo2PerKwh),
    charges: chargesOf(joules, tariffs.laptopBatteryWattHours),
    gainCents: scaled(times(busyCoreSeconds, tariffs.thiefEurPerCoreHour), centsPerEuro / 3600),
  };
}

export function coreSeconds({ busyMs }: Pick<Reading, 'busyMs'>): number {
  return busyMs / 1000;
}

/** Core-seconds that these terms may take at most. */
export function coreSecondsOf({ lanes, duty, seconds }: Terms): number {
  return lanes * duty * seconds;
}
