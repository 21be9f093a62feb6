import { cellWords, factWords, nameOf, rowName, verdictWords } from '#models/hunt-words.ts';
import { lookBack } from '#models/load-curve.ts';
import { fill } from '#models/phrase.ts';
import type { Row, Suspect } from '#models/suspects.ts';
import type { HuntCase, HuntWords } from '#schemas/hunt.ts';
import { inPercent, type Moment, quietReadings, summaryOf } from './readings.ts';

/** How a case is put into words. */
export interface Teller {
  readonly words: HuntWords;
  readonly told: HuntCase;
  readonly name: (suspect: Suspect) => string;
  readonly row: (suspect: Suspect, row: Row) => string;
  readonly cell: (suspect: Suspect, column: string, row: Row) => string;
  readonly verdict: (suspect: Suspect) => string;
  /** What a fact is about. */
  readonly about: (fact: string) => string;
  readonly fact: (suspect: Suspect, fact: string, moment: Moment) => string;
  readonly number: (value: number, unit: string) => string;
  readonly percent: (share: number) => string;
  readonly cores: (cores: number) => string;
}

export function tellerOf(words: HuntWords, told: HuntCase): Teller {
  const exact = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  const tenths = new Intl.NumberFormat(words.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const number = (value: number, unit: string): string =>
    fill(words.units[unit] ?? '{n}', { n: exact.format(value) });
  const graph = (suspect: Suspect, fact: string, { second, watches }: Moment): string => {
    const { drawn } = words;
    if (fact === 'history' && suspect.curve) {
      return fill(drawn.history, inPercent(summaryOf(lookBack(suspect.curve, second, watches))));
    }
    if (fact === 'quiet') {
      return suspect.quiet === null
        ? drawn.absent
        : fill(drawn.quiet, inPercent(summaryOf(quietReadings(suspect))));
    }
    const { low, high } = summaryOf(suspect.days ?? []);
    return fill(drawn.days, { low: exact.format(low), high: exact.format(high) });
  };
  return {
    words,
    told,
    name: (suspect) => nameOf(told, suspect),
    row: (suspect, row) => rowName(told, suspect, row),
    cell: (suspect, column, row) => cellWords(told, suspect, column, row),
    verdict: (suspect) => verdictWords(told, suspect),
    about: (fact) => words.facts[fact] ?? fact,
    fact: (suspect, fact, moment) => factWords(told, suspect, fact) ?? graph(suspect, fact, moment),
    number,
    percent: (share) => number(Math.round(100 * share), 'percent'),
    cores: (cores) => tenths.format(cores),
  };
}
