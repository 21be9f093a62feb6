import { useSyncExternalStore, type ReactNode } from 'react';
import { formOf } from '#browser/answers.ts';
import { questionsOnPage } from '#browser/questions.ts';
import { store } from '#browser/store.ts';
import type { QuestionWords } from '#schemas/widgets.ts';
import { Awaken } from '#ui/Awaken.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import './chapter-question.css';

interface LiveProps {
  ids: string[];
  words: QuestionWords & { notKept: string };
}

/** The questions at a chapter's end. They share their answers with the self-check. */
export function ChapterQuestion({ children, ...live }: LiveProps & { children?: ReactNode }) {
  return (
    <Awaken plain={children}>
      <Live {...live} />
    </Awaken>
  );
}

function Live({ ids, words }: LiveProps) {
  const answers = useSyncExternalStore(store.subscribe, () => store.get('quiz'));
  const isKept = useSyncExternalStore(store.subscribe, store.isKept);
  const questions = questionsOnPage().filter(({ id }) => ids.includes(id));
  return (
    <>
      {questions.map((question) => (
        <QuestionForm key={question.id} {...formOf(question, answers)} words={words} />
      ))}
      {!isKept && (
        <p className="question-hint" role="status">
          {words.notKept}
        </p>
      )}
    </>
  );
}
