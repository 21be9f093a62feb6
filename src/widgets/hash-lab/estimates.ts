import { energyJoules, priceOfEnergy, type Range, scaled, thiefGain } from '#models/cost.ts';
import type { Reading, Terms } from '#models/lending.ts';

/** The assumptions behind every estimate of this bench. */
export interface Tariffs {
  readonly wattsPerBusyCore: Range;
  readonly eurPerKwh: Range;
  readonly thiefEurPerCoreHour: Range;
}

const centsPerEuro = 100;

/** What so many busy core-seconds are estimated to have cost, and to whom. */
export function estimatesOf(busyCoreSeconds: number, tariffs: Tariffs) {
  const joules = energyJoules(busyCoreSeconds, tariffs.wattsPerBusyCore);
  return {
    energyJoules: joules,
    paidCents: scaled(priceOfEnergy(joules, tariffs.eurPerKwh), centsPerEuro),
    gainCents: scaled(thiefGain(busyCoreSeconds, tariffs.thiefEurPerCoreHour), centsPerEuro),
  };
}

export function coreSeconds({ busyMs }: Pick<Reading, 'busyMs'>): number {
  return busyMs / 1000;
}

/** Core-seconds that these terms may take at most. */
export function coreSecondsOf({ lanes, duty, seconds }: Terms): number {
  return lanes * duty * seconds;
}
