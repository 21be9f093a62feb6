import type { ReactNode } from 'react';
import type { Terms } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Consent } from '#ui/Consent.tsx';
import { coreSecondsOf, estimatesOf, type Tariffs } from './estimates.ts';
import type { Figures } from './figures.ts';
import { budgetSeconds } from './lab.ts';

interface ConsentCardProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly terms: Terms;
  readonly tariffs: Tariffs;
  readonly dial: ReactNode;
  readonly onStart: () => void;
  readonly onDecline: () => void;
}

/** What the reader agrees to, in the bench itself. */
export function ConsentCard(props: ConsentCardProps) {
  const { card } = props.words;
  return (
    <Consent
      title={card.title}
      facts={facts(props)}
      note={`${fill(card.budget, { seconds: budgetSeconds })} ${card.stops}`}
      start={card.start}
      decline={card.decline}
      onStart={props.onStart}
      onDecline={props.onDecline}
    >
      {props.dial}
    </Consent>
  );
}

function facts({ words: { card, kernel, kernels }, figures, terms, tariffs }: ConsentCardProps) {
  const { energyJoules } = estimatesOf(coreSecondsOf(terms), tariffs);
  return [
    [card.work, card.workIs],
    [card.workers, fill(card.workersIs, { workers: figures.workers(terms.lanes) })],
    [card.share, shareWords(card, terms.duty)],
    [card.kernel, terms.kernel === undefined ? kernel.fastest : kernels[terms.kernel]],
    [card.time, fill(card.timeIs, { seconds: terms.seconds })],
    [card.energy, fill(card.energyIs, { range: figures.range(energyJoules) })],
    [card.sent, card.sentIs],
    [card.kept, card.keptIs],
  ] as const;
}

function shareWords(card: HashLabWords['card'], duty: number): string {
  if (duty === 0.5) return card.shareHalf;
  return duty >= 1 ? card.shareFull : fill(card.shareIs, { percent: Math.round(100 * duty) });
}
