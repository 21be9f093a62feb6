import { energyJoules } from '#models/cost.ts';
import { raceTerms } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import { Consent } from '#ui/Consent.tsx';
import type { Figures } from './figures.ts';
import { budgetSeconds, type RaceData } from './race.ts';

interface RaceCardProps {
  readonly data: RaceData;
  readonly figures: Figures;
  readonly onStart: () => void;
  readonly onDecline: () => void;
}

/** What the reader agrees to while they stay at the bench. */
export function RaceCard({ data, figures, onStart, onDecline }: RaceCardProps) {
  const { card: own } = data.words;
  const { card } = data.lab;
  const { lanes, duty, seconds } = raceTerms;
  const joules = energyJoules(lanes * duty * seconds, data.tariffs.wattsPerBusyCore);
  return (
    <Consent
      title={card.title}
      facts={[
        [card.work, own.workIs],
        [card.workers, figures.workers(lanes)],
        [card.share, card.shareHalf],
        [card.time, fill(card.timeIs, { seconds })],
        [card.energy, fill(card.energyIs, { range: figures.range(joules) })],
        [card.sent, card.sentIs],
        [card.kept, own.keptIs],
      ]}
      note={`${fill(card.budget, { seconds: budgetSeconds })} ${card.stops}`}
      start={card.start}
      decline={own.decline}
      onStart={onStart}
      onDecline={onDecline}
    />
  );
}
