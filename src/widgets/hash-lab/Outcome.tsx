import type { ReactNode, Ref } from 'react';
import type { Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas';
import { Appear } from '#ui/Appear.tsx';
import type { Tariffs } from './estimates.ts';
import type { Figures } from './figures.ts';
import { noticeOf } from './notice.ts';
import { Receipt } from './Receipt.tsx';

interface OutcomeProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly tariffs: Tariffs;
  readonly run: Run;
  /** What to notice where nothing was felt. */
  readonly unfelt: string;
  readonly isRecorded: boolean;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

/** What a run leaves behind: what there was to notice, and the receipt. */
export function Outcome(props: OutcomeProps) {
  const { words, tariffs, run, isRecorded, children, ref } = props;
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
          <span className="label">{words.noticeLabel}</span> {noticeWords(props)}
        </p>
        {children}
      </div>
      <Receipt words={words} tariffs={tariffs} run={run} timeZone={timeZone} isRecorded={isRecorded} />
    </Appear>
  );
}

function noticeWords({ words, figures, run, unfelt, isRecorded }: OutcomeProps): string {
  if (isRecorded) return words.recorded.notice;
  const notice = noticeOf(run);
  if (notice.kind === 'unfelt') return unfelt;
  if (notice.kind === 'short') return words.notice.short;
  if (notice.kind === 'smooth') return fill(words.notice.smooth, { times: figures.times(notice.times) });
  return fill(words.notice[notice.kind], { count: figures.whole(notice.lateMs) });
}
