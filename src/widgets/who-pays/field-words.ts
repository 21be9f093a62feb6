import { fill } from '#models/phrase.ts';
import type { Entry, Start } from '#models/scenario.ts';
import type { WhoPaysWords } from '#schemas/who-pays.ts';
import type { Figures } from './figures.ts';

/** By which words a field goes, where that is not its own name. */
const called: Readonly<Record<Start, Readonly<Record<string, string>>>> = {
  laptop: {},
  office: { machines: 'computers', cores: 'coresEach' },
  website: { cores: 'coresEach' },
  cloud: { machines: 'rented', cores: 'vcpus', hours: 'inAll' },
};

/** Name and unit of a field; throws where content has none. */
export function fieldWords({ live }: WhoPaysWords, start: Start, name: string) {
  const found = live.fields[called[start][name] ?? name];
  if (!found) throw new Error(`content/en/ui/who-pays.yaml has no words for the field ${name} of ${start}.`);
  return found;
}

/** Why what was typed is not used, and what is used instead; null where it is used. */
export function problemOf({ live }: WhoPaysWords, figures: Figures, { typed, value, bounds }: Entry) {
  if (typed.problem === null) return null;
  return fill(live.problems[typed.problem], {
    value: figures.exact(value),
    least: figures.exact(bounds.least),
    greatest: figures.exact(bounds.greatest),
  });
}
