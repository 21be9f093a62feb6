import { useId } from 'react';
import type { Defence } from '#models/attack.ts';
import { fill } from '#models/phrase.ts';
import type { ChainData } from './chain.ts';
import { moneyWords } from './sayings.ts';

interface DefenceCardProps {
  readonly data: ChainData;
  readonly defence: Defence;
  readonly isChosen: boolean;
  /** Points that choosing it just now would have taken too many. */
  readonly over: number;
  readonly onToggle: () => void;
}

/** A defence, what it takes, and behind a press why we say so. */
export function DefenceCard({ data, defence, isChosen, over, onToggle }: DefenceCardProps) {
  const { words, matrix } = data;
  const { live, costs } = words;
  const own = matrix.defences.find(({ id }) => id === defence.id)?.words;
  const id = useId();
  if (!own) return null;
  const effort = fill(defence.effort === 1 ? live.point : live.pointsOf, { effort: defence.effort });
  const reasons = [
    [costs.effort, own.effort],
    [costs.money, own.money],
    [costs.breaks, own.breaks],
  ];
  return (
    <li className="chain-card" data-chosen={isChosen || undefined}>
      <label>
        <input type="checkbox" checked={isChosen} onChange={onToggle} aria-describedby={`${id}-cost`} />
        <span className="chain-name">{own.name}</span>
      </label>
      <p className="chain-cost" id={`${id}-cost`}>
        <span className="chain-pips" aria-hidden="true">
          {Array.from({ length: defence.effort }, (_, place) => (
            <i key={place} />
          ))}
        </span>
        <span className="away">{effort}, </span>
        <b aria-hidden="true">{defence.effort}</b> <span>{moneyWords(words, defence.money)}</span>
      </p>
      <p className="chain-over" role="status">
        {over > 0 && fill(over === 1 ? live.overOne : live.over, { points: over })}
      </p>
      <details className="chain-why">
        <summary>
          {live.cost}
          <span className="away">: {own.name}</span>
        </summary>
        <p>{own.about}</p>
        <p className="label">{words.judgement}</p>
        <dl>
          {reasons.map(([name, reason]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{reason}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
