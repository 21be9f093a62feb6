import { costAt, endSeconds, isStillPaid, type Race } from '#models/key-race.ts';
import type { Moment } from '#models/key-race-moments.ts';
import { fill } from '#models/phrase.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import type { Figures } from './figures.ts';

/** The finding of a race, beside the same race with nothing set up. */
export function findingOf(words: KeyRaceWords, figures: Figures, own: Race, bare: Race): string {
  const { findings } = words;
  const [ours, theirs] = [costAt(own, endSeconds), costAt(bare, endSeconds)];
  const values = {
    cost: figures.money(ours),
    without: figures.money(theirs),
    reaction: words.reaction[own.setup.reaction],
  };
  const counting = isStillPaid(own) ? ` ${findings.counting}` : '';
  if (own.stoppedBy !== null) {
    const where = words.stops[own.stoppedBy as keyof typeof words.stops];
    const protection = nameOf(words, figures, own, own.stoppedBy);
    return fill(findings.stopped, { ...values, protection, where });
  }
  if (ours.high === 0) return findings.early;
  if (own.setup.protections.length === 0) return fill(findings.bare, values) + counting;
  const isSame = ours.low === theirs.low && ours.high === theirs.high;
  return fill(isSame ? findings.same : findings.less, values) + counting;
}

function nameOf(words: KeyRaceWords, figures: Figures, { worst }: Race, one: NonNullable<Race['stoppedBy']>) {
  return fill(words.protections[one].name, { token: figures.time(worst.expires) });
}

/** A moment in words, with its time. */
export function momentOf(words: KeyRaceWords, figures: Figures, { kind, at }: Moment): string {
  return kind === 'pushed' ? words.moments[kind] : `${words.moments[kind]}, ${figures.span(at)}`;
}
