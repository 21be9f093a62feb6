import type { ReactNode } from 'react';
import type { Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas';
import { Behind } from './Behind.tsx';
import type { Tariffs } from './estimates.ts';
import type { Figures } from './figures.ts';
import { LiveStage } from './LiveStage.tsx';
import { Outcome } from './Outcome.tsx';
import { usePlayback } from './usePlayback.ts';

interface RecordedProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly tariffs: Tariffs;
  readonly run: Run;
  readonly where: string;
  /** The way back to lending, offered once the recording is over. */
  readonly lend: ReactNode;
}

/** The recorded run for those who decline: the same readings, picture and receipt, and nothing hashes. */
export function Recorded({ words, figures, tariffs, run, where, lend }: RecordedProps) {
  const { recorded } = words;
  const { isOver, isPlaying, elapsedMs, reading, series, play, pause, skip } = usePlayback(run);
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
        source={where}
      />
      <div className="lab-controls">
        <div className="choices">
          <button className="button" type="button" onClick={isPlaying ? pause : play}>
            {isPlaying ? recorded.pause : isOver ? recorded.again : recorded.play}
          </button>
          {isOver ? (
            lend
          ) : (
            <button className="button" type="button" onClick={skip}>
              {recorded.skip}
            </button>
          )}
        </div>
        <p className="lab-status" role="status">
          {isOver ? recorded.finished : isPlaying ? recorded.playing : paused}
        </p>
      </div>
      {isOver && <Outcome words={words} figures={figures} tariffs={tariffs} run={run} unfelt="" isRecorded />}
      <Behind
        words={words}
        figures={figures}
        tariffs={tariffs}
        cores={run.cores}
        reading={reading}
        run={isOver ? run : null}
        series={series}
        seconds={run.terms.seconds}
      />
    </>
  );
}
