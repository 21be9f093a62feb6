import type { Ref } from 'react';
import type { Run } from '#models/lending.ts';
import type { HashLabWords } from '#schemas';
import { Appear } from '#ui/Appear.tsx';
import type { Tariffs } from './estimates.ts';
import type { Figures } from './figures.ts';
import { noticeWords, recordedNotice } from './notice-words.ts';
import { Receipt } from './Receipt.tsx';

interface OutcomeProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly tariffs: Tariffs;
  readonly run: Run;
  /** What to notice where nothing was felt. */
  readonly unfelt: string;
  readonly isRecorded: boolean;
  readonly ref?: Ref<HTMLDivElement>;
}

/** What a run leaves behind: what there was to notice, and the receipt. */
export function Outcome(props: OutcomeProps) {
  const { words, figures, tariffs, run, unfelt, isRecorded, ref } = props;
  const timeZone = isRecorded ? 'UTC' : Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Appear className="stage outcome">
      <div className="outcome-words" tabIndex={-1} ref={ref}>
        {run.endedBy === 'lost' && (
          <div className="lost">
            <h4>{words.lost.title}</h4>
            <p>{words.lost.body}</p>
          </div>
        )}
        <p className="notice">
          <span className="label">{words.noticeLabel}</span>{' '}
          {isRecorded ? recordedNotice(words, figures, run) : noticeWords(words, figures, run, unfelt)}
        </p>
      </div>
      <Receipt words={words} tariffs={tariffs} run={run} timeZone={timeZone} isRecorded={isRecorded} />
    </Appear>
  );
}
