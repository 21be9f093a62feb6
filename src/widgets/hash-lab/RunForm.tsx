import { useRef, useSyncExternalStore } from 'react';
import { countCores } from '#browser/abilities.ts';
import { lending } from '#browser/lending.ts';
import { fill } from '#models/phrase.ts';
import { Behind } from './Behind.tsx';
import { EndedControls } from './EndedControls.tsx';
import type { Figures } from './figures.ts';
import type { FormProps } from './LiveForm.tsx';
import { LiveStage } from './LiveStage.tsx';
import { noticeWords } from './notice-words.ts';
import { Outcome } from './Outcome.tsx';
import { RunControls } from './RunControls.tsx';

export interface RunFormProps extends FormProps {
  readonly figures: Figures;
}

const liveSeries = () => lending.state().series;

/** A run under way, and the same run once it is over: its words keep their pace, its picture takes every sample. */
export function RunForm(props: RunFormProps) {
  const { lab, data, isFull, tariffs, figures } = props;
  const { words } = data;
  const arriving = useSyncExternalStore(lending.subscribe, liveSeries, liveSeries);
  const outcome = useRef<HTMLDivElement>(null);
  const run = lab.view === 'ended' ? lab.run : null;
  const terms = run?.terms ?? lab.state.terms ?? lab.terms;
  const reading = run?.reading ?? lab.state.reading;
  // Stop went away while it held the focus; what it left behind is the next thing to read.
  const focusOutcome = () => {
    queueMicrotask(() => outcome.current?.focus({ preventScroll: true }));
  };
  const shared = { words, figures, reading };
  return (
    <>
      <LiveStage
        {...shared}
        terms={terms}
        series={run?.series ?? (lab.state.isStill ? lab.state.series : arriving)}
        dialled={lab.dialled}
        isLive={run === null}
      />
      <div className="lab-controls">
        {run === null ? (
          <RunControls {...props} terms={terms} onFocusLost={focusOutcome} />
        ) : (
          <EndedControls {...props} />
        )}
        <p className="lab-status" role="status">
          {statusWords(props)}
        </p>
      </div>
      {run !== null && (
        <Outcome
          words={words}
          figures={figures}
          tariffs={tariffs}
          run={run}
          notice={noticeWords(words, figures, run)}
          isRecorded={false}
          aside={isFull ? lab.aside : null}
          ref={outcome}
        />
      )}
      {reading !== null && (
        <Behind
          {...shared}
          tariffs={tariffs}
          terms={terms}
          cores={run?.cores ?? countCores()}
          reading={reading}
          run={run}
          series={run?.series ?? lab.state.series}
        />
      )}
    </>
  );
}

function statusWords({ lab, data, figures }: RunFormProps): string {
  const { status, picture } = data.words;
  if (lab.view === 'ended' && lab.run !== null) return status.ended[lab.run.endedBy];
  const { phase, isStill, reading } = lab.state;
  if (phase === 'running' && isStill) {
    return fill(picture.paused, { seconds: figures.whole((reading?.elapsedMs ?? 0) / 1000) });
  }
  return phase === 'idle' ? status.starting : status[phase];
}
