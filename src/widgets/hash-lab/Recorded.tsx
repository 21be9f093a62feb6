import { type ReactNode, useEffect, useRef } from 'react';
import type { Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Behind } from './Behind.tsx';
import type { Tariffs } from './estimates.ts';
import type { Figures } from './figures.ts';
import { LiveStage } from './LiveStage.tsx';
import { recordedNotice } from './notice-words.ts';
import { Outcome } from './Outcome.tsx';
import { usePlayback } from './usePlayback.ts';

interface RecordedProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly tariffs: Tariffs;
  readonly run: Run;
  readonly where: string;
  /** What there is to learn from it. */
  readonly moral: string;
  /** The way back to lending, offered once the recording is over. */
  readonly lend: ReactNode;
}

/** The recorded run for those who decline: the same readings, picture and receipt, and nothing hashes. */
export function Recorded({ words, figures, tariffs, run, where, moral, lend }: RecordedProps) {
  const { recorded } = words;
  const { isOver, isPlaying, elapsedMs, reading, series, play, pause, skip } = usePlayback(run);
  const main = useRef<HTMLButtonElement>(null);

  // The reader pressed a button that is gone by now.
  useEffect(() => {
    main.current?.focus({ preventScroll: true });
  }, []);

  const paused = fill(recorded.paused, { seconds: figures.whole(elapsedMs / 1000) });
  return (
    <>
      <LiveStage
        words={words}
        figures={figures}
        terms={run.terms}
        reading={reading}
        series={series}
        dialled={[{ fromMs: 0, duty: run.terms.duty }]}
        isLive={isPlaying}
        source={where}
      />
      <div className="lab-controls">
        <div className="choices">
          <button className="button" type="button" onClick={isPlaying ? pause : play} ref={main}>
            {isPlaying ? recorded.pause : isOver ? recorded.again : recorded.play}
          </button>
          {isOver ? (
            lend
          ) : (
            <button
              className="button"
              type="button"
              onClick={() => {
                main.current?.focus({ preventScroll: true });
                skip();
              }}
            >
              {recorded.skip}
            </button>
          )}
        </div>
        <p className="lab-status" role="status">
          {isOver ? recorded.finished : isPlaying ? recorded.playing : paused}
        </p>
      </div>
      {isOver && (
        <Outcome
          words={words}
          figures={figures}
          tariffs={tariffs}
          run={run}
          notice={recordedNotice(words, figures, run, moral)}
          isRecorded
          aside={null}
        />
      )}
      <Behind
        words={words}
        figures={figures}
        tariffs={tariffs}
        terms={run.terms}
        cores={run.cores}
        reading={reading}
        run={isOver ? run : null}
        series={series}
      />
    </>
  );
}
