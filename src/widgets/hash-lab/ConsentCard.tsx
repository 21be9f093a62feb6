import { type ReactNode, useEffect, useId, useRef } from 'react';
import type { Terms } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Appear } from '#ui/Appear.tsx';
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

/** What the reader agrees to, in the bench itself. Nothing has been started, and no is as near as yes. */
export function ConsentCard(props: ConsentCardProps) {
  const { words, dial, onStart, onDecline } = props;
  const { card } = words;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);

  // The reader pressed to get here.
  useEffect(() => {
    title.current?.focus();
  }, []);

  return (
    <Appear className="stage">
      <section className="consent" aria-labelledby={id}>
        <h4 id={id} ref={title} tabIndex={-1}>
          {card.title}
        </h4>
        <dl className="terms">
          {facts(props).map(([name, what]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        {dial}
        <p className="consent-note">
          {fill(card.budget, { seconds: budgetSeconds })} {card.stops}
        </p>
        <div className="choices">
          <button className="button warm" type="button" onClick={onStart}>
            {card.start}
          </button>
          <button className="button" type="button" onClick={onDecline}>
            {card.decline}
          </button>
        </div>
      </section>
    </Appear>
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
