import { useId } from 'react';
import { bench } from './bench.ts';
import type { Guess } from './useTrial.ts';

const { guess: asks, guessLabel, guesses } = bench.words.live;
const choices = Object.entries(guesses) as [Guess, string][];

interface GuessRowProps {
  readonly guess: Guess | null;
  /** The page is loading or loaded, so it is too late to guess. */
  readonly isSettled: boolean;
  readonly onGuess: (guess: Guess) => void;
}

/** What the reader expects. Nobody has to guess. */
export function GuessRow({ guess, isSettled, onGuess }: GuessRowProps) {
  const name = useId();
  return (
    <fieldset className="policy-guess">
      <legend className="bench-try">
        <span className="label">{guessLabel}</span> <span>{asks}</span>
      </legend>
      {choices.map(([value, text]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === guess}
            disabled={isSettled}
            onChange={() => {
              onGuess(value);
            }}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
