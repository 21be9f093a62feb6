import type { Option, Question } from '#models/quiz.ts';
import type { QuestionWords } from '#schemas/widgets.ts';
import './question.css';

interface Props {
  question: Question;
  /** Options in the order they are shown; of a match, the order of the partners. */
  shown: readonly Option[];
  words: Pick<QuestionWords, 'answer' | 'passage' | 'hints' | 'right'>;
}

/**
 * A question without a script, and the source from which the live form reads it: each text stands here once.
 * browser/questions.ts reads this markup.
 */
export function PlainQuestion({
  question: { id, kind, stem, options, explanation, passage },
  shown,
  words,
}: Props) {
  return (
    <article className="question" data-question={id} data-kind={kind}>
      <p className="question-stem">{stem}</p>
      <p className="question-hint">{words.hints[kind]}</p>
      {kind === 'match' && <Texts texts={shown.map(({ match }) => match)} isLettered />}
      <Texts
        texts={(kind === 'match' ? options : shown).map(({ text }) => text)}
        isLettered={kind === 'single' || kind === 'several'}
      />
      <details className="question-answer">
        <summary>{words.answer}</summary>
        <ol>
          {(kind === 'single' || kind === 'several' ? shown : options).map((option) => (
            <Feedback key={option.id} kind={kind} option={option} right={words.right} />
          ))}
        </ol>
        <p>{explanation}</p>
        <p>
          <a href={`#${passage}`}>{words.passage}</a>
        </p>
      </details>
    </article>
  );
}

function Texts({ texts, isLettered }: { texts: readonly string[]; isLettered: boolean }) {
  const List = isLettered ? 'ol' : 'ul';
  return (
    <List className="rows">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </List>
  );
}

function Feedback({ kind, option, right }: { kind: Question['kind']; option: Option; right: string }) {
  const lead =
    { single: '', several: '', order: option.text, match: option.match }[kind] || (option.isRight && right);
  return (
    <li data-option={option.id} data-right={option.isRight ? '' : undefined}>
      {lead && <b>{lead}</b>} <span>{option.feedback}</span>
    </li>
  );
}
