import { AnimatePresence, domAnimation, LazyMotion, MotionConfig } from 'framer-motion';
import * as m from 'framer-motion/m';
import { useState } from 'react';
import { formOf } from '#browser/answers.ts';
import type { AskedChapter } from '#browser/questions.ts';
import { fill } from '#models/phrase.ts';
import { standing, type Answers, type Question } from '#models/quiz.ts';
import type { QuestionWords, SelfCheckWords } from '#schemas/widgets.ts';
import { pace } from '#ui/pace.ts';
import { Marks } from './Marks.tsx';
import { QuestionForm } from './QuestionForm.tsx';

interface Props {
  questions: readonly Question[];
  place: number;
  chapters: readonly AskedChapter[];
  answers: Answers;
  words: SelfCheckWords;
  form: QuestionWords;
  onGo: (place: number) => void;
  onLeave: () => void;
}

/** Pixels a question travels as it comes or goes, in the direction the reader goes. */
const way = 24;

const arriving = { duration: pace.change, ease: pace.place };
const leaving = { duration: pace.press, ease: pace.place };

const variants = {
  coming: (direction: number) => ({ opacity: 0, x: way * direction }),
  there: { opacity: 1, x: 0, transition: arriving },
  gone: (direction: number) => ({ opacity: 0, x: -way * direction, transition: leaving }),
};

/** Questions one at a time, with the way back open. */
export function Round({ questions, place, chapters, answers, words, form, onGo, onLeave }: Props) {
  const [direction, setDirection] = useState(1);
  const question = questions[place];
  const isLast = place === questions.length - 1;
  const go = (places: -1 | 1) => {
    setDirection(places);
    onGo(place + places);
  };
  if (!question) return null;
  const chapter = chapters.find(({ id }) => id === question.chapter);

  return (
    <div className="check-round">
      <div className="check-where">
        <p>
          <b>{fill(words.progress, { place: place + 1, all: questions.length })}</b>
          <span>{fill(words.chapter, { number: chapter?.number ?? '', title: chapter?.title ?? '' })}</span>
        </p>
        <button className="plain" type="button" onClick={onLeave}>
          {words.leave}
        </button>
      </div>
      <Marks standings={questions.map((each) => standing(each, answers))} current={place} />
      <MotionConfig reducedMotion="user">
        <LazyMotion features={domAnimation} strict>
          <AnimatePresence mode="wait" initial={false} custom={direction}>
            <m.div
              key={question.id}
              custom={direction}
              variants={variants}
              initial="coming"
              animate="there"
              exit="gone"
            >
              <QuestionForm {...formOf(question, answers)} words={form} isAskedFor />
            </m.div>
          </AnimatePresence>
        </LazyMotion>
      </MotionConfig>
      <div className="check-steps">
        <button
          className="button"
          type="button"
          aria-disabled={place === 0}
          onClick={() => {
            if (place > 0) go(-1);
          }}
        >
          {words.back}
        </button>
        <button className="button" type="button" onClick={() => (isLast ? onLeave() : go(1))}>
          {isLast ? words.finish : words.next}
        </button>
      </div>
    </div>
  );
}
