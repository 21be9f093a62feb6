import type { Actions, Given } from '#browser/answers.ts';
import { fill } from '#models/phrase.ts';
import type { Option, Question } from '#models/quiz.ts';
import type { QuestionWords } from '#schemas/widgets.ts';
import { Tick } from './Tick.tsx';

interface Props {
  question: Question;
  shown: readonly Option[];
  given: Given;
  actions: Actions;
  words: QuestionWords;
}

const letterOf = (place: number) => String.fromCharCode('A'.charCodeAt(0) + place);

/** Two lists to join: the partners stand lettered above, and each row of the other list takes a letter. */
export function MatchRows({ question: { options }, shown, given, actions, words }: Props) {
  const labelOf = (id: string) => {
    const place = shown.findIndex((option) => option.id === id);
    return fill(words.lettered, { letter: letterOf(place), partner: shown[place]?.match ?? '' });
  };
  return (
    <>
      <ol className="rows">
        {shown.map(({ id, match }) => (
          <li key={id}>{match}</li>
        ))}
      </ol>
      <ul className="rows">
        {options.map(({ id, text }, place) => {
          const pick = given.picks[place] ?? '';
          const mark = !given.isChecked ? undefined : pick === id ? 'right' : 'wrong';
          return (
            <li key={id} data-mark={mark}>
              <span>{text}</span>
              <select
                aria-label={fill(words.partner, { option: text })}
                aria-disabled={given.isChecked}
                value={pick}
                onChange={({ target }) => actions.join(place, target.value)}
              >
                <option value="">{words.noPartner}</option>
                {shown.map((option) => (
                  <option key={option.id} value={option.id}>
                    {labelOf(option.id)}
                  </option>
                ))}
              </select>
              {mark && (
                <p className="question-mark">
                  {mark === 'right' && <Tick />}
                  {mark === 'right' ? words.right : labelOf(id)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
