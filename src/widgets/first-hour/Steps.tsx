import { useId } from 'react';
import type { FirstHourWords } from '#schemas/first-hour.ts';
import type { ToldStep } from './hour.ts';

interface StepsProps {
  readonly words: FirstHourWords;
  readonly list: readonly ToldStep[];
  readonly done: readonly string[];
  readonly onTick: (step: string, isDone: boolean) => void;
}

/** The steps in their order, each with a box to tick, its reason and its source. */
export function Steps({ words, list, done, onTick }: StepsProps) {
  const name = useId();
  return (
    <ol className="hour-steps">
      {list.map(({ id, phase, act, why, mark }, place) => (
        <li key={id} data-done={done.includes(id) || undefined}>
          <span className="label hour-phase" aria-hidden={list[place - 1]?.phase === phase}>
            {list[place - 1]?.phase === phase ? '' : words.phases[phase]}
          </span>
          <label>
            <input
              type="checkbox"
              checked={done.includes(id)}
              aria-describedby={`${name}-${id}`}
              onChange={(event) => {
                onTick(id, event.currentTarget.checked);
              }}
            />
            <span className="hour-act">
              <span className="hour-number" aria-hidden="true">
                {place + 1}
              </span>{' '}
              {act}
            </span>
          </label>
          <p className="hour-why">
            <span id={`${name}-${id}`}>{why}</span>
            {mark === null ? (
              <span className="hour-advice"> ({words.live.advice})</span>
            ) : (
              <a
                className="cite"
                href={mark.href}
                aria-label={mark.name}
                aria-expanded="false"
                role="button"
                data-note=""
              >
                {mark.number}
              </a>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
