import { useEffect, useRef } from 'react';
import { lacksForKernels } from '#browser/abilities.ts';
import { raceTerms } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { StopButton } from '#ui/StopButton.tsx';
import type { Figures } from './figures.ts';
import { Outcome } from './Outcome.tsx';
import { none, type RaceData } from './race.ts';
import { RaceCard } from './RaceCard.tsx';
import { RaceRefused } from './RaceRefused.tsx';
import { RaceStage } from './RaceStage.tsx';
import type { useRace } from './useRace.ts';

interface LiveRaceProps {
  readonly race: ReturnType<typeof useRace>;
  readonly data: RaceData;
  readonly figures: Figures;
}

/** The race of the reader's own machine: asked for, agreed to, under way, over. */
export function LiveRace(props: LiveRaceProps) {
  const { race, data, figures } = props;
  if (race.view === 'rest') return <AtRest {...props} />;
  if (race.view === 'card') {
    return <RaceCard data={data} figures={figures} onStart={race.agree} onDecline={race.rest} />;
  }
  if (race.view === 'refused' && race.refusal !== null) {
    return <RaceRefused data={data} refusal={race.refusal} onDecline={race.rest} onRetry={race.retry} />;
  }
  return <Racing {...props} />;
}

function AtRest({ race, data: { words, lab }, figures }: LiveRaceProps) {
  const start = useRef<HTMLButtonElement>(null);

  // The reader said no with a button that is gone by now.
  useEffect(() => {
    if (race.hasAsked) start.current?.focus({ preventScroll: true });
  }, [race.hasAsked]);

  if (lacksForKernels().simd !== null) return <p className="kinds-controls">{words.rest.lacking}</p>;
  return (
    <div className="kinds-controls">
      <div className="choices">
        <button className="button warm" type="button" ref={start} onClick={race.ask}>
          {words.rest.start}
        </button>
        <span className="kinds-terms">{termsWords(lab, figures)}</span>
      </div>
      <p className="kinds-terms">{lab.rest.nothing}</p>
    </div>
  );
}

function Racing({ race, data, figures }: LiveRaceProps) {
  const { words, lab } = data;
  const outcome = useRef<HTMLParagraphElement>(null);
  const run = race.view === 'ended' ? race.run : null;
  const reading = run?.reading ?? race.state.reading;
  const left = fill(lab.left, { seconds: figures.whole(race.secondsLeft) });
  return (
    <>
      <RaceStage
        words={words}
        measured={lab.readings.measured}
        figures={figures}
        terms={raceTerms}
        legs={reading?.legs ?? none}
      />
      <div className="kinds-controls">
        <div className="choices">
          {run === null ? (
            <StopButton
              label={lab.stop}
              isStopping={race.state.phase === 'stopping'}
              onStop={race.stop}
              onFocusLost={() => {
                queueMicrotask(() => outcome.current?.focus({ preventScroll: true }));
              }}
            />
          ) : (
            <button className="button warm" type="button" onClick={race.ask}>
              {words.again}
            </button>
          )}
          <span className="kinds-terms">
            {termsWords(lab, figures)}
            {run !== null && `. ${race.mayRaceAgain ? left : lab.asksAgain}`}
          </span>
        </div>
        <p className="kinds-terms" role="status">
          {statusWords(race, data)}
        </p>
      </div>
      {run !== null && <Outcome data={data} figures={figures} run={run} ref={outcome} />}
    </>
  );
}

function termsWords({ terms }: HashLabWords, figures: Figures): string {
  const { lanes, duty, seconds } = raceTerms;
  return fill(terms, { workers: figures.workers(lanes), percent: 100 * duty, seconds });
}

function statusWords({ view, run, state }: LiveRaceProps['race'], { words, lab }: RaceData): string {
  if (view === 'ended' && run !== null) return lab.status.ended[run.endedBy];
  if (state.phase === 'running') return words.running;
  return state.phase === 'stopping' ? lab.status.stopping : lab.status.starting;
}
