import type { Actions, Given } from '#browser/answers.ts';
import type { Option, Question } from '#models/quiz.ts';
import type { QuestionWords } from '#schemas/widgets.ts';
import { Tick } from './Tick.tsx';

interface Props {
  question: Question;
  shown: readonly Option[];
  given: Given;
  actions: Actions;
  words: QuestionWords;
  name: string;
}

/** Options to choose from, one or several, each a row as wide as the question. */
export function ChoiceRows({ question: { kind }, shown, given, actions, words, name }: Props) {
  return (
    <ul className="rows">
      {shown.map(({ id, text, isRight }) => {
        const isChosen = given.picks.includes(id);
        const mark = !given.isChecked ? undefined : isRight ? 'right' : isChosen ? 'wrong' : undefined;
        return (
          <li key={id} data-mark={mark}>
            <label>
              <input
                type={kind === 'single' ? 'radio' : 'checkbox'}
                name={name}
                checked={isChosen}
                aria-disabled={given.isChecked}
                onChange={() => actions.choose(id)}
              />
              <span>{text}</span>
            </label>
            {mark && (
              <p className="question-mark">
                {isRight && <Tick />}
                {!isRight ? words.chosen : isChosen || kind === 'single' ? words.right : words.leftOut}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
