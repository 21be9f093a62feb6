import { useEffect, useRef } from 'react';
import { titleOf, type AskedChapter } from '#browser/questions.ts';
import { fill } from '#models/phrase.ts';
import type { ChapterResult, Question, Standing } from '#models/quiz.ts';
import type { SelfCheckWords } from '#schemas/widgets.ts';
import { Clear } from './Clear.tsx';
import { Marks } from './Marks.tsx';

interface Props {
  chapters: readonly AskedChapter[];
  results: readonly ChapterResult[];
  missed: number;
  words: SelfCheckWords;
  /** The reader came back here just now: the result takes the focus. */
  isAskedFor: boolean;
  onStart: (question: Question) => void;
  onRetry: () => void;
}

const count = (standings: readonly Standing[], wanted: Standing) =>
  standings.filter((found) => found === wanted).length;

/** Where the reader stands, chapter by chapter: the way in, and the result. */
export function Chapters({ chapters, results, missed, words, isAskedFor, onStart, onRetry }: Props) {
  const soFar = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isAskedFor) soFar.current?.focus();
  }, [isAskedFor]);

  const all = results.flatMap((result) => result.all);
  const standings = results.flatMap((result) => result.standings);
  const checked = all.length - count(standings, 'open');
  const nextOpen = all[standings.indexOf('open')];
  const phrase = checked === 0 ? words.intro : words.soFar;

  return (
    <>
      <p className="check-so-far" ref={soFar} tabIndex={-1}>
        {fill(phrase, { all: all.length, checked, right: count(standings, 'right') })}
      </p>
      <ol className="check-chapters">
        {results.map((result, place) => (
          <Chapter
            key={result.chapter}
            chapter={chapters[place]}
            result={result}
            words={words}
            onStart={onStart}
          />
        ))}
      </ol>
      <div className="question-actions">
        {nextOpen && (
          <button className="button" type="button" onClick={() => onStart(nextOpen)}>
            {checked === 0 ? words.start : words.goOn}
          </button>
        )}
        {missed > 0 && (
          <button className="button" type="button" onClick={onRetry}>
            {fill(words.retry, { count: missed })}
          </button>
        )}
        <Clear words={words} />
      </div>
    </>
  );
}

interface ChapterProps {
  chapter: AskedChapter | undefined;
  result: ChapterResult;
  words: SelfCheckWords;
  onStart: (question: Question) => void;
}

function Chapter({ chapter, result: { all, standings, readAgain }, words, onStart }: ChapterProps) {
  const first = all[Math.max(0, standings.indexOf('open'))];
  const isUntouched = standings.every((found) => found === 'open');
  const parts = (['right', 'missed', 'open'] as const)
    .map((wanted) => ({ wanted, number: count(standings, wanted) }))
    .filter(({ number }) => number > 0)
    .map(({ wanted, number }) => fill(words[wanted], { count: number }));
  return (
    <li>
      <button className="check-row" type="button" onClick={() => first && onStart(first)}>
        <b>{chapter?.number}</b>
        <span>{chapter?.title}</span>
        <small>{isUntouched ? fill(words.count, { all: all.length }) : parts.join(', ')}</small>
        <Marks standings={standings} />
      </button>
      {readAgain.length > 0 && (
        <p className="check-again">
          {words.readAgain}{' '}
          {readAgain.map((passage) => (
            <a key={passage} href={`#${passage}`}>
              {titleOf(passage)}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}
