import { useMemo, useRef } from 'react';
import { devices, doneIn, listFor, places, standingOf } from '#models/first-hour.ts';
import { fill } from '#models/phrase.ts';
import type { FirstHourWords } from '#schemas/first-hour.ts';
import { Pictured } from '#ui/Pictured.tsx';
import { Acts } from './Acts.tsx';
import { drawings } from './drawings.ts';
import { readSteps } from './hour.ts';
import { Steps } from './Steps.tsx';
import { Strip } from './Strip.tsx';
import { useFirstHour } from './useFirstHour.ts';
import { Whom } from './Whom.tsx';

/** The list for one situation, to be ticked, named, printed and taken along. */
export function LiveForm({ words }: { readonly words: FirstHourWords }) {
  const steps = useMemo(() => readSteps(), []);
  const hour = useFirstHour();
  const paper = useRef<HTMLDivElement>(null);
  const { kept, situation, note } = hour;
  const { live } = words;
  const list = listFor(steps, situation);
  const done = doneIn(kept, situation).filter((id) => list.some((step) => step.id === id));
  const standing = standingOf(list, done);
  const title = fill(live.title, {
    device: words.devices[situation.device],
    place: live.at[situation.place],
  });
  return (
    <>
      <div className="stage hour-stage">
        {note === 'broken' && (
          <p className="hour-broken" role="status">
            {live.broken}
          </p>
        )}
        <Pictured
          legend={words.devices.legend}
          choices={devices}
          names={words.devices}
          drawings={drawings}
          value={situation.device}
          onChange={(device) => {
            hour.choose({ device });
          }}
        />
        <Pictured
          legend={words.places.legend}
          choices={places}
          names={words.places}
          drawings={drawings}
          value={situation.place}
          onChange={(place) => {
            hour.choose({ place });
          }}
        />
        <div className="hour-paper" ref={paper}>
          <div className="hour-head">
            <div>
              <h4>{title}</h4>
              <p role="status">
                <b className="hour-count">{fill(live.progress, { done: done.length, all: list.length })}</b>{' '}
                {live.states[standing]}
              </p>
            </div>
            <Strip device={situation.device} standing={standing} />
          </div>
          <Whom words={words} whom={kept.whom} onName={hour.name} />
          <Steps words={words} list={list} done={done} onTick={hour.tick} />
        </div>
      </div>
      <Acts
        words={words}
        title={title}
        list={list}
        done={done}
        whom={kept.whom}
        note={note}
        paper={paper}
        onNote={hour.say}
        onClear={hour.clear}
      />
      {!hour.isKept && (
        <p className="hour-kept" role="status">
          {live.notKept}
        </p>
      )}
    </>
  );
}
