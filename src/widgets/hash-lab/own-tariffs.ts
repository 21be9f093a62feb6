import { type RangeProblem, readRange, type TypedRange } from '#models/assumptions.ts';
import type { Bounds } from '#models/typed-number.ts';
import { type PublishedTariffs, type TariffName, tariffNames, type Tariffs } from './estimates.ts';

/** What the reader typed, for every hash lab of the page; gone when the page is. */
export type Typed = Partial<Readonly<Record<TariffName, TypedRange>>>;

/** Far past anything sensible, and far from where figures lose their meaning. A battery that holds nothing divides by nothing. */
export const boundsOf = (name: TariffName): Bounds => limits[name] ?? { least: 0, greatest: 1_000_000 };

const limits: Partial<Record<TariffName, Bounds>> = {
  wattsPerBusyCore: { least: 0, greatest: 1000 },
  laptopBatteryWattHours: { least: 1, greatest: 10_000 },
  hoursPerWorkingDay: { least: 0, greatest: 24 },
};

let typed: Typed = {};
const listeners = new Set<() => void>();

export const ownTariffs = {
  typed: (): Typed => typed,
  /** Takes what was typed, as it was typed; nothing at all brings the published figures back. */
  type: (next: Typed): void => {
    typed = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** The published figures with the reader's own in their place, and what was wrong with any of those. */
export function tariffsWith(published: PublishedTariffs, own: Typed) {
  const problems: Partial<Record<TariffName, Readonly<Record<keyof TypedRange, RangeProblem | null>>>> = {};
  let isOwn = false;
  const used = tariffNames.map((name) => {
    const { low, high } = published[name];
    const entry = own[name];
    if (entry === undefined) return [name, { low, high }] as const;
    const read = readRange(entry, { low, high }, boundsOf(name));
    problems[name] = read.problems;
    isOwn ||= read.range.low !== low || read.range.high !== high;
    return [name, read.range] as const;
  });
  const tariffs = { ...Object.fromEntries(used), isOwn } as Tariffs;
  return { tariffs, problems };
}
