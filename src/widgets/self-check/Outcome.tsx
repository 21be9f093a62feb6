import type { Given } from '#browser/answers.ts';
import { fill } from '#models/phrase.ts';
import type { Option, Question } from '#models/quiz.ts';
import type { QuestionWords } from '#schemas/widgets.ts';
import { Tick } from './Tick.tsx';

interface Props {
  question: Question;
  given: Given;
  concerned: readonly Option[];
  passageTitle: string;
  words: QuestionWords;
  /** Check was pressed before there was anything to check. */
  isHurried: boolean;
}

/** The verdict in words, why, and where the guide says so. The verdict and what concerns it are spoken. */
export function Outcome({ question, given, concerned, passageTitle, words, isHurried }: Props) {
  const others = question.options.filter((option) => !concerned.includes(option));
  return (
    <div className="question-outcome">
      <div role="status">
        {isHurried && <p className="question-hint">{words.notReady}</p>}
        {given.isChecked && (
          <>
            <p className="question-verdict">
              {given.isRight && <Tick />}
              {given.isRight ? words.yes : words.notQuite}
            </p>
            <Feedback kind={question.kind} options={concerned} />
          </>
        )}
      </div>
      {given.isChecked && (
        <>
          <p>{question.explanation}</p>
          <p>
            <a href={`#${question.passage}`}>{fill(words.readAgain, { title: passageTitle })}</a>
          </p>
          {others.length > 0 && (
            <details>
              <summary>{words.others}</summary>
              <Feedback kind={question.kind} options={others} />
            </details>
          )}
        </>
      )}
    </div>
  );
}

function Feedback({ kind, options }: { kind: Question['kind']; options: readonly Option[] }) {
  if (kind === 'single' && options.length === 1) return <p>{options[0]?.feedback}</p>;
  return (
    <dl>
      {options.map(({ id, text, match, feedback }) => (
        <div key={id}>
          <dt>
            {text}
            {match && <span>{match}</span>}
          </dt>
          <dd>{feedback}</dd>
        </div>
      ))}
    </dl>
  );
}
