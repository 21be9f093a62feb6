import { useState } from 'react';
import type { Actions, Given } from '#browser/answers.ts';
import { fill } from '#models/phrase.ts';
import type { Question } from '#models/quiz.ts';
import type { QuestionWords } from '#schemas/widgets.ts';
import { Tick } from './Tick.tsx';

interface Props {
  question: Question;
  given: Given;
  actions: Actions;
  words: QuestionWords;
}

/** Steps to put in order, moved by buttons; each new place is spoken. */
export function OrderRows({ question: { options }, given, actions, words }: Props) {
  const [moved, setMoved] = useState('');
  const textOf = (id: string) => options.find((option) => option.id === id)?.text ?? '';
  const all = given.picks.length;

  const move = (id: string, places: -1 | 1) => {
    const place = given.picks.indexOf(id) + 1 + places;
    if (given.isChecked || place < 1 || place > all) return;
    actions.move(id, places);
    setMoved(fill(words.moved, { option: textOf(id), place, all }));
  };

  return (
    <>
      <ol className="rows">
        {given.picks.map((id, index) => {
          const place = options.findIndex((option) => option.id === id);
          const mark = !given.isChecked ? undefined : place === index ? 'right' : 'wrong';
          return (
            <li key={id} data-mark={mark}>
              <span>{textOf(id)}</span>
              {mark ? (
                <p className="question-mark">
                  {mark === 'right' ? <Tick /> : null}
                  {mark === 'right' ? words.right : fill(words.belongs, { place: place + 1 })}
                </p>
              ) : (
                <span className="question-movers">
                  <Mover
                    label={fill(words.up, { option: textOf(id) })}
                    isUp
                    isAtEnd={index === 0}
                    onPress={() => move(id, -1)}
                  />
                  <Mover
                    label={fill(words.down, { option: textOf(id) })}
                    isAtEnd={index === all - 1}
                    onPress={() => move(id, 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p className="away" role="status">
        {moved}
      </p>
    </>
  );
}

interface MoverProps {
  label: string;
  isUp?: boolean;
  isAtEnd: boolean;
  onPress: () => void;
}

function Mover({ label, isUp = false, isAtEnd, onPress }: MoverProps) {
  return (
    <button className="plain" type="button" aria-label={label} aria-disabled={isAtEnd} onClick={onPress}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={isUp ? 'M5 15l7-7 7 7' : 'M5 9l7 7 7-7'} />
      </svg>
    </button>
  );
}
