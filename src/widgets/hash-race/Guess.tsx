import { useId, useSyncExternalStore } from 'react';
import { store } from '#browser/store.ts';
import { fill } from '#models/phrase.ts';
import { nearest } from '#models/race.ts';
import type { LiveRaceWords } from '#schemas/race.ts';
import type { Figures } from './figures.ts';
import { guesses } from './race.ts';

interface GuessProps {
  readonly id: string;
  readonly words: LiveRaceWords;
  readonly figures: Figures;
  /** What the reader's own race came to; null until they know. */
  readonly ratio: number | null;
}

type Option = keyof typeof guesses;
const options = Object.keys(guesses) as Option[];

/** What the reader expects: asked once, never needed, and answered by name. */
export function Guess({ id, words: { guess }, figures, ratio }: GuessProps) {
  const name = useId();
  const kept = useSyncExternalStore(store.subscribe, () => store.get('predictions')[id]);
  const isKept = useSyncExternalStore(store.subscribe, store.isKept);
  const chosen = options.find((option) => option === kept);
  const answer = (truth: number): string => {
    const values = { ratio: figures.spoken(truth), guess: chosen === undefined ? '' : guess.options[chosen] };
    if (chosen === undefined) return fill(guess.unguessed, values);
    return fill(nearest(guesses, truth) === chosen ? guess.nearest : guess.answer, values);
  };
  return (
    <fieldset className="kinds-guess">
      <legend>
        <span className="label">{guess.label}</span> {guess.question}
      </legend>
      <div className="kinds-options">
        {options.map((option) => (
          <label key={option}>
            <input
              type="radio"
              name={name}
              checked={option === chosen}
              disabled={ratio !== null}
              onChange={() => {
                store.set('predictions', { ...store.get('predictions'), [id]: option });
              }}
            />
            {guess.options[option]}
          </label>
        ))}
      </div>
      <p className="kinds-answer" role="status" data-answered={ratio === null ? undefined : ''}>
        {ratio === null ? guess[isKept ? 'kept' : 'notKept'] : answer(ratio)}
      </p>
    </fieldset>
  );
}
