import { type Range, scaled } from './cost.ts';
import type { Terms } from './key-race.ts';

/** Seconds of the unit in which content states a time. */
const [minute, hour, day] = [60, 3_600, 86_400];

/** The terms of a race from figures as content states them. Throws where one is missing. */
export function termsOf(figures: Readonly<Record<string, Range>>): Terms {
  const figure = (name: string, unit = 1): Range => {
    const found = figures[name];
    if (!found) throw new Error(`A race needs the figure ${name}.`);
    return scaled(found, unit);
  };
  return {
    found: { low: figure('found-2024').low, high: figure('found-2023').high },
    start: figure('start', minute),
    growth: figure('growth', hour),
    fleet: figure('fleet'),
    price: figure('cloud'),
    quota: figure('quota'),
    token: figure('token', minute),
    alert: figure('alert', hour),
    search: figure('search', minute),
    rotation: figure('rotation', day),
  };
}

/** Sources of what the bench tells beside its figures, in the order in which it cites them. */
export const keyRaceSources = [
  'gitguardian-counts',
  'aws-quarantine-policy',
  'usaid-azure-2024',
  'microsoft-cloud-cryptojacking-2023',
] as const;
