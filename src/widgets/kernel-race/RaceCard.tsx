import { energyJoules } from '#models/cost.ts';
import { turnTerms } from '#models/kernel-race.ts';
import { fill } from '#models/phrase.ts';
import { Consent } from '#ui/Consent.tsx';
import type { Figures } from './figures.ts';
import type { RaceData } from './race.ts';
import { kernelsHere } from './useKernelRace.ts';

interface RaceCardProps {
  readonly data: RaceData;
  readonly figures: Figures;
  readonly onStart: () => void;
  readonly onDecline: () => void;
}

/** What the reader agrees to for one race: all of its turns. */
export function RaceCard({ data, figures, onStart, onDecline }: RaceCardProps) {
  const { words, lab, watts } = data;
  const own = words.card;
  const { card } = lab;
  const kernels = kernelsHere();
  const { seconds, duty } = turnTerms('javascript');
  const turns = kernels.length;
  const joules = energyJoules(turns * seconds * duty, watts);
  return (
    <Consent
      title={own.title}
      facts={[
        [card.work, card.workIs],
        [card.workers, own.workersIs],
        [card.share, card.shareHalf],
        [card.kernel, fill(own.withIs, { kernels: figures.list(kernels.map((name) => lab.kernels[name])) })],
        [card.time, fill(own.timeIs, { turns, seconds })],
        [card.energy, fill(card.energyIs, { range: figures.range(joules) })],
        [card.sent, card.sentIs],
        [card.kept, card.keptIs],
      ]}
      note={`${fill(own.budget, { seconds: turns * seconds })} ${card.stops}`}
      start={card.start}
      decline={own.decline}
      onStart={onStart}
      onDecline={onDecline}
    />
  );
}
