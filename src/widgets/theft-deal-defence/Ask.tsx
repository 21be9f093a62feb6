import { type RefObject, useId, useState } from 'react';
import type { Consent, Profiteer, Question } from '#models/consent.ts';
import type { TheftDealDefenceWords } from '#schemas/consent.ts';
import { Work } from './Work.tsx';

interface AskProps {
  readonly words: TheftDealDefenceWords;
  readonly question: Question;
  readonly choices: readonly (readonly [string, string])[];
  readonly legend: RefObject<HTMLElement | null>;
  readonly onAnswer: (answer: string) => void;
}

/** What each kind looks like; the picture of the last one stays open. */
const kinds: Readonly<Record<string, { consent: Consent | null; profits: Profiteer | null }>> = {
  theft: { consent: 'no', profits: 'intruder' },
  deal: { consent: 'yes', profits: 'provider' },
  defence: { consent: 'part', profits: 'provider' },
  unclear: { consent: null, profits: null },
};

/** One question with its choices; nothing is said until the reader asks for it. */
export function Ask({ words: { live }, question, choices, legend, onAnswer }: AskProps) {
  const name = useId();
  const [pick, setPick] = useState<string | null>(null);
  const [isHasty, setHasty] = useState(false);

  const check = (): void => {
    if (pick === null) setHasty(true);
    else onAnswer(pick);
  };

  return (
    <>
      <fieldset className="consent-ask" data-of={question}>
        <legend tabIndex={-1} ref={legend as RefObject<HTMLLegendElement | null>}>
          {live.ask[question]}
        </legend>
        {choices.map(([value, label]) => {
          const drawn = question === 'kind' ? kinds[value] : undefined;
          return (
            <label key={value}>
              <input
                type="radio"
                name={name}
                checked={pick === value}
                onChange={() => {
                  setPick(value);
                  setHasty(false);
                }}
              />
              {drawn && <Work {...drawn} isDefence={value === 'defence'} />}
              <span>{label}</span>
            </label>
          );
        })}
      </fieldset>
      <div className="consent-check">
        <button className="button" type="button" onClick={check}>
          {live.check}
        </button>
        <p role="status">{isHasty && live.choose}</p>
      </div>
    </>
  );
}
