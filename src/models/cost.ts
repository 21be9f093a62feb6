/** An estimate: between these two, as far as its assumptions hold. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

const joulesPerWattHour = 3_600;
export const joulesPerKwh = 3_600_000;
const kwh = range(joulesPerKwh, joulesPerKwh);

/** A checked range. Throws RangeError unless 0 ≤ low ≤ high and both are finite. */
export function range(low: number, high: number): Range {
  if (!(low >= 0 && low <= high && Number.isFinite(high))) throw new RangeError('not a range');
  return { low, high };
}

/** Product of two independent estimates. */
export function times(one: Range, other: Range): Range {
  return range(one.low * other.low, one.high * other.high);
}

/** An estimate scaled by a measured number. */
export function scaled(one: Range, factor: number): Range {
  return times(one, range(factor, factor));
}

/** Quotient of two independent estimates. Throws RangeError if the divisor can be zero. */
export function quotient(dividend: Range, divisor: Range): Range {
  return range(dividend.low / divisor.high, dividend.high / divisor.low);
}

/** Joules for busy core-seconds on a core that draws so many watts more when busy than when idle. */
export function energyJoules(busyCoreSeconds: number, wattsPerCore: Range): Range {
  return scaled(wattsPerCore, busyCoreSeconds);
}

/** Price of that energy, in the currency of the price per kilowatt-hour. */
export function priceOfEnergy(joules: Range, pricePerKwh: Range): Range {
  return times(quotient(joules, kwh), pricePerKwh);
}

/** Grams of CO2 equivalent for that energy. */
export function carbonGrams(joules: Range, gramsPerKwh: Range): Range {
  return times(quotient(joules, kwh), gramsPerKwh);
}

/** Part of a battery that this energy is: 1 for a full charge. Throws RangeError if the battery can hold nothing. */
export function chargesOf(joules: Range, batteryWattHours: Range): Range {
  return quotient(joules, scaled(batteryWattHours, joulesPerWattHour));
}

/** What whoever runs the pool account would have earned from the same core-seconds. */
export function thiefGain(busyCoreSeconds: number, gainPerCoreHour: Range): Range {
  return scaled(gainPerCoreHour, busyCoreSeconds / 3600);
}

/** A proof-of-work network as one miner sees it. */
export interface Network {
  readonly hashesPerSecond: Range;
  readonly secondsPerBlock: number;
  readonly coinsPerBlock: number;
  readonly pricePerCoin: Range;
  /** Share, 0 to 1, that the pool keeps. */
  readonly poolFee: number;
}

/** Mean earning of one core in one hour: its part of the network's rate, paid in the network's blocks. */
export function gainPerCoreHour(hashesPerSecondPerCore: Range, network: Network): Range {
  const coinsPerHour = (3600 / network.secondsPerBlock) * network.coinsPerBlock * (1 - network.poolFee);
  const part = quotient(hashesPerSecondPerCore, network.hashesPerSecond);
  return times(scaled(part, coinsPerHour), network.pricePerCoin);
}
