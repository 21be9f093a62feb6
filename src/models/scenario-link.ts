import type { Range } from './cost.ts';
import {
  assumed,
  assumptionsOf,
  boundsOf,
  endKey,
  type Place,
  places,
  type Scenario,
  type Start,
  starts,
  type Tariffs,
  untouched,
  amount,
  amountKey,
  amountsOf,
} from './scenario.ts';
import { type Bounds, readNumber } from './typed-number.ts';

/** Names and values of a link. */
export type Values = Readonly<Record<string, string>>;

/** What a link has to say of a scenario: its start, and all that differs from the starting values. */
export function toLink(scenario: Scenario, tariffs: Tariffs): Values {
  const { start, place } = scenario;
  const uses = amountsOf(start).flatMap((name) => {
    const { value } = amount(scenario, name);
    return value === amount(untouched(start), name).value ? [] : [[name, String(value)]];
  });
  const ends = assumptionsOf(scenario).flatMap((name) => {
    const { low, high } = assumed(scenario, tariffs, name);
    const own = tariffs[name];
    return low === own?.low && high === own.high ? [] : [[name, `${low}..${high}`]];
  });
  const where = place === null || start === 'cloud' ? [] : [['place', place]];
  return Object.fromEntries([['of', start], ...where, ...uses, ...ends]) as Values;
}

/** The scenario of a link; null where any of it cannot be used. */
export function fromLink(values: Values, tariffs: Tariffs): Scenario | null {
  const { of: start, place, ...rest } = values;
  if (!isStart(start) || !(place === undefined || isPlace(place))) return null;
  const scenario: Scenario = { start, place: place ?? null, typed: {} };
  const known = assumptionsOf(scenario);
  const typed: Record<string, string> = {};
  for (const [name, text] of Object.entries(rest)) {
    if (amountsOf(start).includes(name)) {
      if (!isNumber(text, amount(scenario, name).bounds)) return null;
      typed[amountKey(start, name)] = text;
    } else {
      const ends = known.includes(name) && name in tariffs ? endsIn(text, boundsOf(name)) : null;
      if (ends === null) return null;
      for (const end of ['low', 'high'] as const) typed[endKey(name, end)] = ends[end];
    }
  }
  return { ...scenario, typed };
}

/** Both ends as text; null where they are not two numbers within bounds. */
function endsIn(text: string, bounds: Bounds): Readonly<Record<keyof Range, string>> | null {
  const [low, high, ...more] = text.split('..');
  if (low === undefined || high === undefined || more.length > 0) return null;
  return isNumber(low, bounds) && isNumber(high, bounds) ? { low, high } : null;
}

/** A link is written by the page, so only plain numbers are read in one. */
function isNumber(text: string, bounds: Bounds): boolean {
  return /^\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/.test(text) && readNumber(text, bounds).problem === null;
}

function isStart(found: string | undefined): found is Start {
  return starts.some((start) => start === found);
}

function isPlace(found: string): found is Place {
  return places.some((place) => place === found);
}
