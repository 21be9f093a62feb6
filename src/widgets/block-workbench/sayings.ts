import { energyJoules, type Range } from '#models/cost.ts';
import type { Run } from '#models/lending.ts';
import { expectedTries } from '#models/lottery.ts';
import { fill } from '#models/phrase.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import type { Figures } from './figures.ts';
import { type Search, standing } from './useMachine.ts';
import type { Searches } from './useSearches.ts';

/** What is said of a search while it lasts and once it is over. */
export function sayings(words: WorkbenchWords, figures: Figures, search: Search, { state }: Searches) {
  const { machine } = words;
  const { win, tries, ms } = standing(search, state.reading);
  const mean = expectedTries(search.zeroBits);
  const said = {
    tries: figures.tries(tries),
    ratio: figures.times(tries / mean),
    average: figures.whole(mean),
    time: figures.time(ms),
  };
  if (search.run === null) {
    const { phase } = state;
    const known = phase === 'running' || phase === 'stopping' ? phase : 'starting';
    return { status: fill(machine[known], said) };
  }
  if (win !== null) return { status: fill(machine.found, { ...said, nonce: figures.whole(win.nonce) }) };
  const ended = endedBy(words, search.run, said.tries) || `${fill(machine.notFound, said)} `;
  return { status: `${ended}${fill(machine.noNearer, said)}` };
}

/** Why a run ended before its time; nothing where time was up or it found. */
export function endedBy({ ended }: WorkbenchWords, { endedBy: reason }: Run, tries: string): string {
  return reason === 'time' || reason === 'found' ? '' : `${fill(ended[reason], { tries })} `;
}

/** What a run is estimated to have cost, and that nothing else happened in it. */
export function costOf(words: WorkbenchWords, figures: Figures, watts: Range, run: Run): string {
  const { busyMs } = run.reading;
  const joules = energyJoules(busyMs / 1000, watts);
  return fill(words.machine.cost, {
    seconds: figures.time(busyMs),
    range: figures.range(joules),
    requests: run.requests.page.length + run.requests.workers.length,
    workers: run.workersLeft,
  });
}
