import type { Range } from './cost.ts';
import { type Bounds, readNumber, type Typed } from './typed-number.ts';

/** The four starting points. */
export const starts = ['laptop', 'office', 'website', 'cloud'] as const;

export type Start = (typeof starts)[number];

/** Places whose electricity prices are known. */
export const places = [
  'eu',
  'belgium',
  'bulgaria',
  'denmark',
  'france',
  'germany',
  'hungary',
  'uk',
  'us',
  'world',
] as const;

export type Place = (typeof places)[number];

/** What is known or assumed, by name. */
export type Tariffs = Readonly<Record<string, Range>>;

/** A scenario as the reader leaves it: what was typed stands by field, and a field left alone is not there. */
export interface Scenario {
  readonly start: Start;
  /** Null for the starting point's own. */
  readonly place: Place | null;
  readonly typed: Readonly<Record<string, string>>;
}

interface Field extends Bounds {
  readonly value: number;
}

/** How much is taken, by starting point: values to begin with, and what can be typed. */
const fields: Readonly<Record<Start, Readonly<Record<string, Field>>>> = {
  laptop: { cores: upTo(4, 1024), hours: upTo(8, 24), days: upTo(365, 36_525) },
  office: { machines: upTo(30, 1e7), cores: upTo(4, 1024), hours: upTo(10, 24), days: upTo(200, 36_525) },
  website: { visitors: upTo(100_000, 1e10), minutes: upTo(3, 1440), cores: upTo(4, 1024) },
  cloud: { machines: upTo(10, 1e6), cores: upTo(16, 1024), hours: upTo(60, 87_660) },
};

/** What can be typed for an assumption, by the first word of its name. */
const bounds: Readonly<Record<string, Bounds>> = {
  watts: { least: 0, greatest: 1000 },
  hashes: { least: 0, greatest: 1e6 },
  network: { least: 0.001, greatest: 1e6 },
  reward: { least: 0, greatest: 1000 },
  coin: { least: 0, greatest: 1e7 },
  electricity: { least: 0, greatest: 1000 },
  carbon: { least: 0, greatest: 5000 },
  cloud: { least: 0, greatest: 1000 },
  euro: { least: 0.01, greatest: 100 },
  pound: { least: 0.01, greatest: 100 },
  dollar: { least: 1, greatest: 1 },
  battery: { least: 0, greatest: 100 },
  wear: { least: 0, greatest: 1000 },
  adverts: { least: 0, greatest: 10_000 },
};

const ownPlace: Readonly<Record<Start, Place>> = {
  laptop: 'eu',
  office: 'eu',
  website: 'world',
  cloud: 'world',
};

export function untouched(start: Start): Scenario {
  return { start, place: null, typed: {} };
}

/** Where the electricity is paid for. A cloud's bill is the same everywhere, and its power stations are unknown. */
export function placeOf({ start, place }: Scenario): Place {
  return start === 'cloud' ? ownPlace.cloud : (place ?? ownPlace[start]);
}

/** Names of the fields that say how much is taken. */
export function amountsOf(start: Start): readonly string[] {
  return Object.keys(fields[start]);
}

/** The currency of a place, by the name of its exchange rate. */
export function currencyOf(place: Place): 'euro' | 'pound' | 'dollar' {
  if (place === 'uk') return 'pound';
  return place === 'us' || place === 'world' ? 'dollar' : 'euro';
}

/** Names of the assumptions a scenario rests on, those first that differ most from reader to reader. */
export function assumptionsOf(scenario: Scenario): readonly string[] {
  const { start } = scenario;
  const place = placeOf(scenario);
  const network = ['network', 'reward', 'coin'];
  if (start === 'cloud') return ['cloud', 'hashes-vcpu', 'watts-vcpu', 'carbon-world', ...network];
  const currency = currencyOf(place);
  return [
    `electricity-${place}`,
    'watts-core',
    start === 'website' ? 'hashes-browser' : 'hashes-program',
    ...network,
    ...(currency === 'dollar' ? [] : [currency]),
    `carbon-${place}`,
    ...(start === 'office' ? [] : ['battery', 'wear']),
    ...(start === 'website' ? ['adverts'] : []),
  ];
}

/** What stands in a field of a use, or at one end of an assumption, read; a field left alone gives its own value. */
export interface Entry {
  readonly typed: Typed;
  /** What is reckoned with: what was typed where it can be read, the starting value where not. */
  readonly value: number;
  readonly bounds: Bounds;
}

export function amount({ start, typed }: Scenario, name: string): Entry {
  const field = fields[start][name];
  if (!field) throw new RangeError(`no field ${name} in ${start}`);
  return entry(typed[amountKey(start, name)], field.value, field);
}

export function endEntry({ typed }: Scenario, tariffs: Tariffs, name: string, end: keyof Range): Entry {
  const own = tariffs[name]?.[end];
  if (own === undefined) throw new RangeError(`no assumption ${name}`);
  return entry(typed[endKey(name, end)], own, boundsOf(name));
}

/** An assumption as it is reckoned with. Ends typed the wrong way round are turned. */
export function assumed(scenario: Scenario, tariffs: Tariffs, name: string): Range {
  const ends = (['low', 'high'] as const).map((end) => endEntry(scenario, tariffs, name, end).value);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** The field's key in what was typed. */
export function amountKey(start: Start, name: string): string {
  return `${start}.${name}`;
}

export function endKey(name: string, end: keyof Range): string {
  return `${name}.${end}`;
}

export function boundsOf(name: string): Bounds {
  const found = bounds[name.split('-')[0] ?? ''];
  if (!found) throw new RangeError(`no bounds for ${name}`);
  return found;
}

function entry(text: string | undefined, own: number, limits: Bounds): Entry {
  const typed = text === undefined ? { value: own, problem: null } : readNumber(text, limits);
  return { typed, value: typed.value ?? own, bounds: { least: limits.least, greatest: limits.greatest } };
}

function upTo(value: number, greatest: number): Field {
  return { value, least: 0, greatest };
}
