import {
  carbonGrams,
  energyJoules,
  gainPerCoreHour,
  joulesPerKwh,
  priceOfEnergy,
  quotient,
  type Range,
  scaled,
  times,
} from './cost.ts';

/** How much computing is taken, from whom. */
export interface Use {
  readonly machines: number;
  readonly coresEach: number;
  readonly hoursEach: number;
}

/** What is assumed about machines, money and the network. Money is in the victim's currency unless it says dollars. */
export interface Assumptions {
  readonly wattsPerCore: Range;
  readonly hashesPerSecondPerCore: Range;
  readonly networkHashesPerSecond: Range;
  readonly coinsPerBlock: Range;
  readonly dollarsPerCoin: Range;
  /** Dollars that one unit of the victim's currency buys. Never zero. */
  readonly dollarsPerUnit: Range;
  readonly bill: Bill;
  readonly gramsPerKwh: Range;
  /** Null where nothing runs on a battery. */
  readonly battery: Battery | null;
}

/** What the victim is charged for. */
export type Bill =
  | { readonly kind: 'electricity'; readonly pricePerKwh: Range }
  | { readonly kind: 'rent'; readonly dollarsPerCoreHour: Range };

export interface Battery {
  /** Share, 0 to 1, of the energy that passes through it. */
  readonly share: Range;
  /** A new battery's price divided by all the energy that the old one passes on in its life. */
  readonly dollarsPerKwh: Range;
}

/** Times that the victim's loss exceeds the thief's gain; no upper end where the gain may be as good as nothing. */
export interface Ratio {
  readonly low: number;
  readonly high: number | null;
}

export interface Outcome {
  readonly coreHours: number;
  readonly kwh: Range;
  readonly paid: Range;
  readonly earned: Range;
  /** Null where nobody pays or nobody earns. */
  readonly ratio: Ratio | null;
  readonly carbonKg: Range;
  readonly batteryWear: Range | null;
}

/** Monero aims at one block every two minutes (DIFFICULTY_TARGET_V2 in cryptonote_config.h). */
const secondsPerBlock = 120;

/** More than this is as good as no upper end, and the divisor as good as nothing. */
const mostTimes = 1e9;

/** What the victim pays for so much computing and what the thief earns from it. */
export function whoPays(use: Use, assumed: Assumptions): Outcome {
  const coreHours = use.machines * use.coresEach * use.hoursEach;
  const joules = energyJoules(3600 * coreHours, assumed.wattsPerCore);
  const kwh = scaled(joules, 1 / joulesPerKwh);
  return {
    coreHours,
    kwh,
    paid: scaled(billPerCoreHour(assumed), coreHours),
    earned: scaled(gainOfCoreHour(assumed), coreHours),
    ratio: coreHours > 0 ? timesAsMuch(billPerCoreHour(assumed), gainOfCoreHour(assumed)) : null,
    carbonKg: scaled(carbonGrams(joules, assumed.gramsPerKwh), 1 / 1000),
    batteryWear: wearOf(kwh, assumed),
  };
}

/** What a website's adverts would have earned from so many visits, in the currency of the dollars' exchange rate. */
export function advertsEarn(visits: number, dollarsPerThousand: Range, dollarsPerUnit: Range): Range {
  return scaled(quotient(dollarsPerThousand, dollarsPerUnit), visits / 1000);
}

/** How many times one sum is another; null where either is nothing. */
export function timesAsMuch(large: Range, small: Range): Ratio | null {
  if (large.high === 0 || small.high === 0) return null;
  const high = large.high / small.low;
  return {
    low: Math.min(large.low / small.high, mostTimes),
    high: small.low > 0 && high <= mostTimes ? high : null,
  };
}

function billPerCoreHour({ bill, wattsPerCore, dollarsPerUnit }: Assumptions): Range {
  return bill.kind === 'electricity'
    ? priceOfEnergy(energyJoules(3600, wattsPerCore), bill.pricePerKwh)
    : quotient(bill.dollarsPerCoreHour, dollarsPerUnit);
}

function gainOfCoreHour(assumed: Assumptions): Range {
  const dollars = gainPerCoreHour(assumed.hashesPerSecondPerCore, {
    hashesPerSecond: assumed.networkHashesPerSecond,
    secondsPerBlock,
    coinsPerBlock: 1,
    pricePerCoin: times(assumed.dollarsPerCoin, assumed.coinsPerBlock),
    poolFee: 0,
  });
  return quotient(dollars, assumed.dollarsPerUnit);
}

function wearOf(kwh: Range, { battery, dollarsPerUnit }: Assumptions): Range | null {
  if (battery === null) return null;
  return quotient(times(times(kwh, battery.share), battery.dollarsPerKwh), dollarsPerUnit);
}
