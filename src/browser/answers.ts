import { titleOf } from '#browser/questions.ts';
import { store } from '#browser/store.ts';
import {
  answerTo,
  choose,
  concerned,
  isReady,
  isRight,
  join,
  move,
  reopened,
  shuffled,
  type Answer,
  type Answers,
  type Question,
} from '#models/quiz.ts';

/** What the reader has put down, and what it came to once checked. */
export interface Given extends Answer {
  readonly isRight: boolean;
  readonly isReady: boolean;
}

export type Actions = ReturnType<typeof actionsOn>;

/** All that a form shows of one question, and all it can do to it. */
export function formOf(question: Question, answers: Answers) {
  const answer = answerTo(question, answers);
  return {
    question,
    shown: question.kind === 'match' ? shuffled(question.options, question.id) : question.options,
    given: {
      ...answer,
      isRight: isRight(question, answer),
      isReady: isReady(question, answer),
    } satisfies Given,
    concerned: concerned(question, answer),
    actions: actionsOn(question),
    passageTitle: titleOf(question.passage),
  };
}

/** Everything a reader can do to one question. Each change is kept at once, and every view of it is told. */
export function actionsOn(question: Question) {
  const put = (answer: Answer) => {
    store.set('quiz', { ...store.get('quiz'), [question.id]: answer });
  };
  const change = (next: (answer: Answer) => Answer) => {
    const answer = answerTo(question, store.get('quiz'));
    if (!answer.isChecked) put(next(answer));
  };
  return {
    choose: (option: string) => change((answer) => choose(question, answer, option)),
    move: (option: string, places: -1 | 1) => change((answer) => move(answer, option, places)),
    join: (place: number, partner: string) => change((answer) => join(answer, place, partner)),
    check: () => change((answer) => ({ ...answer, isChecked: isReady(question, answer) })),
    again: () => put(reopened(question, store.get('quiz'))),
  };
}
