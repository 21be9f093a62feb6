import { useId, useSyncExternalStore } from 'react';
import { store } from '#browser/store.ts';
import { fill } from '#models/phrase.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import type { Figures } from './figures.ts';
import { Swap } from './Swap.tsx';

interface GuessProps {
  readonly id: string;
  readonly words: WorkbenchWords;
  readonly figures: Figures;
  readonly isLive: boolean;
  /** Tries it took the reader; null until they know. */
  readonly tries: number | null;
  readonly exampleTries: number;
}

type Option = keyof WorkbenchWords['guess']['options'];

/** The number that each option stands for. */
const guesses: Readonly<Record<Option, number>> = { few: 4, average: 16, many: 64 };
const options = Object.keys(guesses) as Option[];

/** What the reader expects, before anything: asked once, never needed, and answered by name. */
export function Guess({ id, words, figures, isLive, tries, exampleTries }: GuessProps) {
  const { guess } = words;
  const name = useId();
  const kept = useSyncExternalStore(
    store.subscribe,
    () => store.get('predictions')[id],
    () => undefined,
  );
  const isKept = useSyncExternalStore(store.subscribe, store.isKept, () => true);
  const chosen = options.find((option) => option === kept);
  const choose = (option: Option): void => {
    store.set('predictions', { ...store.get('predictions'), [id]: option });
  };
  return (
    <fieldset className="guess">
      <legend>
        <span className="label">{guess.label}</span> {guess.question}
      </legend>
      <div className="guess-options">
        {options.map((option) =>
          isLive ? (
            <label key={option}>
              <input
                type="radio"
                name={name}
                checked={option === chosen}
                disabled={tries !== null}
                onChange={() => {
                  choose(option);
                }}
              />
              {guess.options[option]}
            </label>
          ) : (
            <span className="guess-option" key={option}>
              <span className="guess-dot" /> {guess.options[option]}
            </span>
          ),
        )}
      </div>
      <Swap
        isLive={isLive}
        plain={<p className="guess-line">{fill(guess.plain, { tries: figures.tries(exampleTries) })}</p>}
        live={
          <p className="guess-line" role="status" data-answered={tries === null ? undefined : ''}>
            {tries === null
              ? guess[isKept ? 'kept' : 'notKept']
              : fill(chosen === undefined ? guess.unguessed : guess.answer, {
                  guess: chosen === undefined ? '' : figures.whole(guesses[chosen]),
                  tries: figures.whole(tries),
                })}
          </p>
        }
      />
    </fieldset>
  );
}
