import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react';
import type { Actions, Given } from '#browser/answers.ts';
import type { Option, Question } from '#models/quiz.ts';
import type { QuestionWords } from '#schemas/widgets.ts';
import { ChoiceRows } from './ChoiceRows.tsx';
import { MatchRows } from './MatchRows.tsx';
import { OrderRows } from './OrderRows.tsx';
import { Outcome } from './Outcome.tsx';
import './question.css';

interface Props {
  question: Question;
  /** Options in the order they are shown; of a match, the order of the partners. */
  shown: readonly Option[];
  given: Given;
  /** Options whose feedback comes first once checked. */
  concerned: readonly Option[];
  actions: Actions;
  passageTitle: string;
  words: QuestionWords;
  /** The reader asked for this question just now: it takes the focus when it appears. */
  isAskedFor?: boolean;
}

/** One question: answered, changed until it is checked, told, and open again if it was missed. */
export function QuestionForm(props: Props) {
  const { question, given, actions, words, isAskedFor = false } = props;
  const name = useId();
  const stem = useRef<HTMLParagraphElement>(null);
  const [isHurried, setHurried] = useState(false);

  useEffect(() => {
    if (isAskedFor) stem.current?.focus();
  }, [isAskedFor]);

  const check = (event: SubmitEvent) => {
    event.preventDefault();
    setHurried(!given.isReady);
    actions.check();
  };

  const again = () => {
    actions.again();
    setHurried(false);
    stem.current?.focus();
  };

  const state = !given.isChecked ? 'open' : given.isRight ? 'right' : 'missed';
  return (
    <form className="question" data-kind={question.kind} data-state={state} onSubmit={check}>
      <p className="question-stem" id={`${name}-stem`} ref={stem} tabIndex={-1}>
        {question.stem}
      </p>
      <p className="question-hint" id={`${name}-hint`}>
        {words.hints[question.kind]}
      </p>
      <fieldset aria-labelledby={`${name}-stem`} aria-describedby={`${name}-hint`}>
        <Rows {...props} name={name} />
      </fieldset>
      <div className="question-actions">
        <button className="button" type="submit" aria-disabled={given.isChecked || !given.isReady}>
          {given.isChecked ? words.checked : words.check}
        </button>
        {state === 'missed' && (
          <button className="button" type="button" onClick={again}>
            {words.again}
          </button>
        )}
      </div>
      <Outcome {...props} isHurried={isHurried && !given.isReady} />
    </form>
  );
}

function Rows(props: Props & { name: string }) {
  switch (props.question.kind) {
    case 'order':
      return <OrderRows {...props} />;
    case 'match':
      return <MatchRows {...props} />;
    case 'single':
    case 'several':
      return <ChoiceRows {...props} />;
  }
}
