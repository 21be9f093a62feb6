import type { Leg, RaceLegs } from './lending.ts';

/**
 * What each kind of work keeps at hand while it hashes, in bytes: the tables of the kernel that hashes four headers at
 * once, and the memory that Argon2d is told to fill (RFC 9106, 2,048 blocks of one kibibyte).
 */
export const workingBytes: Readonly<Record<keyof RaceLegs, number>> = {
  short: 7_184,
  memoryHard: 2_097_152,
};

/** Hashes in a second of this work; null before the first hash. */
export function rateOf({ hashes, busyMs }: Leg): number | null {
  return hashes > 0 && busyMs > 0 ? (1000 * hashes) / busyMs : null;
}

/** How many times as many hashes the short work makes in the same time; null before both have made one. */
export function ratioOf({ short, memoryHard }: RaceLegs): number | null {
  const [fast, slow] = [rateOf(short), rateOf(memoryHard)];
  return fast === null || slow === null ? null : fast / slow;
}

/** Of several guesses the one nearest to what happened, counted in factors and not in differences. */
export function nearest<Name extends string>(guesses: Readonly<Record<Name, number>>, truth: number): Name {
  const distance = (name: Name): number => Math.abs(Math.log(guesses[name] / truth));
  const [first, ...others] = Object.keys(guesses) as Name[];
  if (first === undefined) throw new Error('There is no guess to choose from.');
  return others.reduce((best, name) => (distance(name) < distance(best) ? name : best), first);
}

/** A figure with two significant digits, as people say it: 9,300, but 10 million. */
export function spoken(value: number, locale: string): string {
  const rounded = Number(value.toPrecision(2));
  const isLong = rounded >= 1e6;
  return new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 2,
    ...(isLong ? { notation: 'compact', compactDisplay: 'long' } : {}),
  }).format(rounded);
}
