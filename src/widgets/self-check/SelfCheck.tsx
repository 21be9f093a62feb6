import { useState, useSyncExternalStore, type ReactNode } from 'react';
import { actionsOn } from '#browser/answers.ts';
import { chaptersIn, questionsOnPage } from '#browser/questions.ts';
import { store } from '#browser/store.ts';
import { resultsByChapter, standing, type Question } from '#models/quiz.ts';
import type { QuestionWords, SelfCheckWords } from '#schemas/widgets.ts';
import { Awaken } from '#ui/Awaken.tsx';
import { Chapters } from './Chapters.tsx';
import { Round } from './Round.tsx';
import './self-check.css';

interface LiveProps {
  words: SelfCheckWords;
  form: QuestionWords;
}

/** All questions of the guide, by chapter and one at a time. */
export function SelfCheck({ children, ...live }: LiveProps & { children?: ReactNode }) {
  return (
    <Awaken plain={children}>
      <Live {...live} />
    </Awaken>
  );
}

function Live({ words, form }: LiveProps) {
  const answers = useSyncExternalStore(store.subscribe, () => store.get('quiz'));
  const isKept = useSyncExternalStore(store.subscribe, store.isKept);
  const [round, setRound] = useState<{ questions: readonly Question[]; place: number } | null>(null);
  const [hasReturned, setReturned] = useState(false);

  const chapters = chaptersIn(document);
  const results = resultsByChapter(
    chapters.map(({ id }) => id),
    questionsOnPage(),
    answers,
  );
  const all = results.flatMap((result) => result.all);
  const missed = all.filter((question) => standing(question, answers) === 'missed');

  const retry = () => {
    for (const question of missed) actionsOn(question).again();
    setRound({ questions: missed, place: 0 });
  };

  const leave = () => {
    setRound(null);
    setReturned(true);
  };

  return (
    <>
      {round ? (
        <Round
          questions={round.questions}
          place={round.place}
          chapters={chapters}
          answers={answers}
          words={words}
          form={form}
          onGo={(place) => setRound({ ...round, place })}
          onLeave={leave}
        />
      ) : (
        <Chapters
          chapters={chapters}
          results={results}
          missed={missed.length}
          words={words}
          isAskedFor={hasReturned}
          onStart={(question) => setRound({ questions: all, place: all.indexOf(question) })}
          onRetry={retry}
        />
      )}
      {!isKept && (
        <p className="question-hint" role="status">
          {words.notKept}
        </p>
      )}
    </>
  );
}
