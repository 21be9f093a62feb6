import { useId, useSyncExternalStore } from 'react';
import { store } from '#browser/store.ts';
import { fill } from '#models/phrase.ts';
import type { Reckoning } from '#models/reckoning.ts';
import type { Scenario } from '#models/scenario.ts';
import { benchId, type Calculator } from './calculator.ts';
import type { Figures } from './figures.ts';

interface GuessProps {
  readonly data: Calculator;
  readonly figures: Figures;
  readonly scenario: Scenario;
  readonly reckoning: Reckoning;
}

/** A guess, kept on this device, and answered once the reader comes to what was guessed. */
export function Guess({ data: { words }, figures, scenario, reckoning }: GuessProps) {
  const name = useId();
  const kept = useSyncExternalStore(store.subscribe, () => store.get('predictions')[benchId]);
  const { live, starts } = words;
  const guess = kept === undefined ? undefined : live.guesses[kept];
  const isThere = scenario.start === 'website';
  const answer = isThere
    ? { guess: guess ?? '', sum: figures.money(reckoning.earned, reckoning.currency) }
    : null;
  return (
    <fieldset className="pay-guess">
      <legend className="bench-try">
        <span className="label">{live.guessLabel}</span> <span>{live.guess}</span>
      </legend>
      {Object.entries(live.guesses).map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === kept}
            onChange={() => {
              store.set('predictions', { ...store.get('predictions'), [benchId]: value });
            }}
          />
          {text}
        </label>
      ))}
      <p className="pay-answer" role="status">
        {guess !== undefined &&
          (answer ? fill(live.guessed, answer) : fill(live.guessHint, { website: starts.website }))}
      </p>
    </fieldset>
  );
}
