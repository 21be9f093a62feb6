import { useEffect, useId, useRef } from 'react';
import { energyJoules, type Range } from '#models/cost.ts';
import { gentleTerms } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import { Appear } from '#ui/Appear.tsx';
import type { Figures } from './figures.ts';
import { budgetSeconds, searchSeconds } from './workbench.ts';

interface ConsentProps {
  readonly words: WorkbenchWords;
  readonly figures: Figures;
  readonly watts: Range;
  readonly onStart: () => void;
  readonly onDecline: () => void;
}

/** What the reader agrees to for this visit. Nothing has been started, and no is as near as yes. */
export function Consent({ words: { card }, figures, watts, onStart, onDecline }: ConsentProps) {
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);

  // The reader pressed to get here.
  useEffect(() => {
    title.current?.focus();
  }, []);

  const joules = energyJoules(budgetSeconds * gentleTerms.duty, watts);
  const facts = [
    [card.work, card.workIs],
    [card.workers, card.workersIs],
    [card.share, card.shareIs],
    [card.time, fill(card.timeIs, { seconds: searchSeconds })],
    [card.energy, fill(card.energyIs, { range: figures.range(joules) })],
    [card.sent, card.sentIs],
    [card.kept, card.keptIs],
  ] as const;
  return (
    <Appear className="stage">
      <section className="wb-consent" aria-labelledby={id}>
        <h4 id={id} ref={title} tabIndex={-1}>
          {card.title}
        </h4>
        <dl>
          {facts.map(([name, what]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="wb-note">
          {fill(card.budget, { seconds: budgetSeconds })} {card.stops}
        </p>
        <div className="wb-row wb-choices">
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
