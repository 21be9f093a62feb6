import { fnv1a, noise } from './chance.ts';

/** How a program's work goes up and down. Every `share` is one of a core, 0 to 1; every time is in seconds. */
export type Shape =
  /** Level, trembling by no more than `wobble` either way. */
  | { readonly kind: 'level'; readonly share: number; readonly wobble: number }
  /** Level, except while somebody has the list of processes open. */
  | { readonly kind: 'shy'; readonly share: number; readonly wobble: number }
  /** Up and down with what it has to do. */
  | { readonly kind: 'waves'; readonly share: number; readonly wobble: number }
  /** Works for a while, then rests. */
  | {
      readonly kind: 'bursts';
      readonly low: number;
      readonly high: number;
      readonly every: number;
      readonly lasts: number;
    }
  /** Worked once, from one second to another, and is done. */
  | {
      readonly kind: 'once';
      readonly low: number;
      readonly high: number;
      readonly from: number;
      readonly to: number;
    }
  /** Several programs in one entry. */
  | { readonly kind: 'sum'; readonly of: readonly Curve[] };

/** The work of one program: its shape, and a text that settles every tremble. */
export interface Curve {
  readonly key: string;
  readonly shape: Shape;
}

/** A while in which the list of processes stood open, in seconds; `to` is infinite while it still does. */
export interface Watch {
  readonly from: number;
  readonly to: number;
}

/** How far back a history goes, and how far apart its readings are, in seconds. */
export const history = { seconds: 600, every: 10 } as const;

/** A miner that hides waits this long after the list is closed, in seconds. */
const shyFor = 12;

/** The share of a core that a program takes at a second; 0 is when the reader arrives. */
export function shareAt({ key, shape }: Curve, second: number, watches: readonly Watch[] = []): number {
  const hash = fnv1a(key);
  const tremble = (wobble: number, every: number): number => wobble * (2 * smooth(hash, second / every) - 1);
  switch (shape.kind) {
    case 'level':
      return within(shape.share + tremble(shape.wobble, 4));
    case 'shy':
      return isShy(second, watches) ? 0 : within(shape.share + tremble(shape.wobble, 4));
    case 'waves':
      return within(shape.share + tremble(shape.wobble, 25));
    case 'bursts': {
      const offset = Math.floor(noise(hash, 0) * shape.every);
      const into = (((second + offset) % shape.every) + shape.every) % shape.every;
      return within((into < shape.lasts ? shape.high : shape.low) + tremble(0.03, 6));
    }
    case 'once':
      return within((second >= shape.from && second < shape.to ? shape.high : shape.low) + tremble(0.02, 6));
    case 'sum':
      return shape.of.reduce((sum, one) => sum + shareAt(one, second, watches), 0);
  }
}

/** Its readings over the last ten minutes, so many seconds apart, the newest last. */
export function lookBack(
  curve: Curve,
  second: number,
  watches: readonly Watch[] = [],
  every: number = history.every,
): number[] {
  const count = history.seconds / every;
  // Readings stand at fixed seconds, so that what has been drawn stays as it was.
  const last = Math.floor(second / every) * every;
  return Array.from({ length: count }, (_, place) =>
    shareAt(curve, last - (count - 1 - place) * every, watches),
  );
}

export interface Summary {
  readonly low: number;
  readonly high: number;
  readonly mean: number;
}

/** Lowest, highest and average of some readings; all zero of none. */
export function summaryOf(readings: readonly number[]): Summary {
  if (readings.length === 0) return { low: 0, high: 0, mean: 0 };
  const sum = readings.reduce((total, one) => total + one, 0);
  return { low: Math.min(...readings), high: Math.max(...readings), mean: sum / readings.length };
}

/** Several programs added up, reading by reading, in cores. */
export function totalOf(readings: readonly (readonly number[])[]): number[] {
  const [first = []] = readings;
  return first.map((_, place) => readings.reduce((sum, one) => sum + (one[place] ?? 0), 0));
}

const isShy = (second: number, watches: readonly Watch[]): boolean =>
  watches.some(({ from, to }) => second >= from && second < to + shyFor);

const within = (share: number): number => Math.min(1, Math.max(0, share));

function smooth(hash: number, place: number): number {
  const before = Math.floor(place);
  const [one, other] = [noise(hash, before), noise(hash, before + 1)];
  return one + (other - one) * (place - before);
}
