import type { Ref } from 'react';
import type { Run } from '#models/lending.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Appear } from '#ui/Appear.tsx';
import type { Tariffs } from './estimates.ts';
import type { Figures } from './figures.ts';
import type { LaidAside } from './ReceiptActs.tsx';
import { Receipts } from './Receipts.tsx';

interface OutcomeProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly tariffs: Tariffs;
  readonly run: Run;
  /** What there was to notice. */
  readonly notice: string;
  readonly isRecorded: boolean;
  readonly aside: LaidAside | null;
  readonly ref?: Ref<HTMLDivElement>;
}

/** What a run leaves behind: what there was to notice, and the receipt. */
export function Outcome({ words, figures, tariffs, run, notice, isRecorded, aside, ref }: OutcomeProps) {
  const timeZone = isRecorded ? 'UTC' : Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <Appear className="stage outcome">
      <div className="outcome-words" role="group" aria-label={words.noticeLabel} tabIndex={-1} ref={ref}>
        {run.endedBy === 'lost' && (
          <div className="lost">
            <h4>{words.lost.title}</h4>
            <p>{words.lost.body}</p>
          </div>
        )}
        <p className="notice">
          <span className="label">{words.noticeLabel}</span> {notice}
        </p>
      </div>
      <Receipts
        words={words}
        figures={figures}
        tariffs={tariffs}
        run={run}
        timeZone={timeZone}
        isRecorded={isRecorded}
        aside={aside}
      />
    </Appear>
  );
}
