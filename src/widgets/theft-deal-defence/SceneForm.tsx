import { type RefObject, useEffect, useRef, useState } from 'react';
import { fitOf, type Kind, nextQuestion, type Question, questions, type Said } from '#models/consent.ts';
import type { TheftDealDefenceWords, ToldScene } from '#schemas/consent.ts';
import { Answered } from './Answered.tsx';
import { Ask } from './Ask.tsx';
import { marksOf } from './bench.ts';
import { Cites } from './Cites.tsx';
import { Law } from './Law.tsx';
import { Work } from './Work.tsx';

interface SceneFormProps {
  readonly words: TheftDealDefenceWords;
  readonly scene: ToldScene;
  readonly best: Kind;
  /** Which scene it is, in words. */
  readonly place: string;
  readonly said: Said;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onAnswer: (question: Question, answer: string) => void;
  readonly onAgain: () => void;
}

/** What happened, the questions one by one, and what the law says of it. */
export function SceneForm(props: SceneFormProps) {
  const { words, scene, best, place, said, heading, onAnswer, onAgain } = props;
  const { live } = words;
  const [isAnswering, setAnswering] = useState(false);
  const coming = useRef<HTMLElement>(null);
  const question = nextQuestion(said);
  const judged = { ...scene.facts, id: scene.id };

  // The question just answered is gone, and the next one has come.
  useEffect(() => {
    if (isAnswering) coming.current?.focus({ preventScroll: true });
  }, [isAnswering, question]);

  const answers = { kind: words.kinds, consent: words.consents, profits: words.profiteers };
  const nameOf = (asked: Question, answer: string) =>
    (answers[asked] as Readonly<Record<string, string>>)[answer] ?? '';
  const rightOf = (asked: Question) => (asked === 'kind' ? best : scene.facts[asked]);
  const reasonOf = (asked: Question) =>
    asked === 'kind' ? (said.kind === null ? '' : scene.words.feedback[said.kind]) : scene.words[asked];

  return (
    <>
      <div className="consent-scene">
        <div>
          <p className="label">
            {place}{' '}
            <span className="consent-origin">{scene.facts.source ? live.sourced : words.invented}</span>
          </p>
          <h4 tabIndex={-1} ref={heading}>
            {scene.words.title}
          </h4>
          <p className="consent-happened">
            {scene.words.happened}
            <Cites marks={marksOf('scene', scene.id)} />
          </p>
        </div>
        <Work
          consent={said.consent && scene.facts.consent}
          profits={said.profits && scene.facts.profits}
          isDefence={said.consent !== null && best === 'defence'}
        />
      </div>
      <div role="status" className="consent-answers">
        {questions.map((asked) => {
          const answer = said[asked];
          if (answer === null) return null;
          return (
            <Answered
              key={asked}
              words={words}
              question={live.ask[asked]}
              answer={nameOf(asked, answer)}
              fit={fitOf(judged, asked, answer)}
              best={nameOf(asked, rightOf(asked))}
              reason={reasonOf(asked)}
            />
          );
        })}
      </div>
      {question === null ? (
        <Law words={words} line={scene.facts.law} heading={coming} onAgain={onAgain} />
      ) : (
        <Ask
          key={question}
          words={words}
          question={question}
          choices={Object.entries(answers[question])}
          legend={coming}
          onAnswer={(answer) => {
            setAnswering(true);
            onAnswer(question, answer);
          }}
        />
      )}
    </>
  );
}
