import { type Range, range, scaled } from './cost.ts';
import {
  assumed,
  assumptionsOf,
  currencyOf,
  placeOf,
  type Scenario,
  type Tariffs,
  amount,
} from './scenario.ts';
import {
  advertsEarn,
  type Assumptions,
  type Outcome,
  type Ratio,
  timesAsMuch,
  type Use,
  whoPays,
} from './who-pays.ts';

/** What a scenario comes to. */
export interface Reckoning extends Outcome {
  readonly currency: 'euro' | 'pound' | 'dollar';
  /** Of a website: what its adverts would have earned, and how many times the thief's gain that is. */
  readonly adverts: { readonly earned: Range; readonly times: Ratio | null } | null;
}

/** Works a scenario out. Throws RangeError where a tariff is missing. */
export function reckon(scenario: Scenario, tariffs: Tariffs): Reckoning {
  const take = (name: string): Range => assumed(scenario, tariffs, name);
  const outcome = whoPays(useOf(scenario), assumptions(scenario, take));
  const currency = currencyOf(placeOf(scenario));
  if (scenario.start !== 'website') return { ...outcome, currency, adverts: null };
  const earned = advertsEarn(
    amount(scenario, 'visitors').value,
    take('adverts'),
    dollarsPerUnit(currency, take),
  );
  return { ...outcome, currency, adverts: { earned, times: timesAsMuch(earned, outcome.earned) } };
}

function assumptions(scenario: Scenario, take: (name: string) => Range): Assumptions {
  const place = placeOf(scenario);
  const names = assumptionsOf(scenario);
  const named = (first: string): string => names.find((name) => name.split('-')[0] === first) ?? first;
  return {
    wattsPerCore: take(named('watts')),
    hashesPerSecondPerCore: take(named('hashes')),
    networkHashesPerSecond: scaled(take('network'), 1e9),
    coinsPerBlock: take('reward'),
    dollarsPerCoin: take('coin'),
    dollarsPerUnit: dollarsPerUnit(currencyOf(place), take),
    bill:
      scenario.start === 'cloud'
        ? { kind: 'rent', dollarsPerCoreHour: take('cloud') }
        : { kind: 'electricity', pricePerKwh: take(`electricity-${place}`) },
    gramsPerKwh: take(named('carbon')),
    battery: names.includes('battery')
      ? { share: scaled(take('battery'), 1 / 100), dollarsPerKwh: take('wear') }
      : null,
  };
}

function dollarsPerUnit(currency: Reckoning['currency'], take: (name: string) => Range): Range {
  return currency === 'dollar' ? range(1, 1) : take(currency);
}

function useOf(scenario: Scenario): Use {
  const value = (name: string): number => amount(scenario, name).value;
  const coresEach = value('cores');
  switch (scenario.start) {
    case 'laptop':
      return { machines: 1, coresEach, hoursEach: value('hours') * value('days') };
    case 'office':
      return { machines: value('machines'), coresEach, hoursEach: value('hours') * value('days') };
    case 'website':
      return { machines: value('visitors'), coresEach, hoursEach: value('minutes') / 60 };
    case 'cloud':
      return { machines: value('machines'), coresEach, hoursEach: value('hours') };
  }
}
