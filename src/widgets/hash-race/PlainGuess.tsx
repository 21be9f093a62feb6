import { fill } from '#models/phrase.ts';
import type { LiveRaceWords } from '#schemas/race.ts';
import { guesses } from './race.ts';

interface PlainGuessProps {
  readonly words: LiveRaceWords;
  readonly ratio: string;
}

/** The same question where nobody can answer it, with the answer of the recorded race. */
export function PlainGuess({ words: { guess }, ratio }: PlainGuessProps) {
  return (
    <div className="kinds-guess">
      <p>
        <span className="label">{guess.label}</span> {guess.question}
      </p>
      <p className="kinds-options">
        {(Object.keys(guesses) as (keyof typeof guesses)[]).map((option) => (
          <span key={option}>
            <span className="kinds-dot" aria-hidden="true" /> {guess.options[option]}
          </span>
        ))}
      </p>
      <p className="kinds-answer">{fill(guess.plain, { ratio })}</p>
    </div>
  );
}
