import { useMemo, useRef } from 'react';
import { kindOf, nextQuestion, scoreOf } from '#models/consent.ts';
import { fill } from '#models/phrase.ts';
import type { ToldConsent } from '#schemas/consent.ts';
import { Picture } from './Picture.tsx';
import { SceneForm } from './SceneForm.tsx';
import { useScenes } from './useScenes.ts';

/** One scene at a time, and the picture of all. */
export function LiveForm({ told: { scenes, words } }: { readonly told: ToldConsent }) {
  const judged = useMemo(
    () => scenes.map(({ id, facts, words: own }) => ({ ...facts, id, title: own.title })),
    [scenes],
  );
  const ids = useMemo(() => scenes.map(({ id }) => id), [scenes]);
  const state = useScenes(ids);
  const heading = useRef<HTMLHeadingElement>(null);
  const { live } = words;
  const scene = scenes[state.place];
  const score = scoreOf(judged, state.sorted);

  // The button that was pressed may be gone: the reader goes on from what has come.
  const go = (place: number, isPicture = false): void => {
    state.go(place, isPicture);
    requestAnimationFrame(() => {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
    });
  };

  return (
    <>
      <div className="stage consent-stage">
        {state.isBroken && (
          <p className="consent-broken" role="status">
            {live.broken}
          </p>
        )}
        {state.isPicture || scene === undefined ? (
          <>
            <h4 tabIndex={-1} ref={heading}>
              {words.picture.title}
            </h4>
            <p className="consent-moral">{words.moral}</p>
            <Picture
              words={words}
              scenes={judged}
              onGo={(id) => {
                go(ids.indexOf(id));
              }}
            />
          </>
        ) : (
          <SceneForm
            key={scene.id}
            words={words}
            scene={scene}
            best={kindOf({ ...scene.facts, id: scene.id })}
            place={fill(live.place, { place: state.place + 1, all: scenes.length })}
            said={state.said}
            heading={heading}
            onAnswer={state.answer}
            onAgain={state.again}
          />
        )}
      </div>
      <div className="consent-acts">
        {state.isPicture ? (
          <button
            className="button"
            type="button"
            onClick={() => {
              go(state.place);
            }}
          >
            {live.scenes}
          </button>
        ) : (
          <>
            {state.place > 0 && (
              <button
                className="button"
                type="button"
                onClick={() => {
                  go(state.place - 1);
                }}
              >
                {live.back}
              </button>
            )}
            {state.place < scenes.length - 1 && (
              <button
                className="button"
                type="button"
                data-ready={nextQuestion(state.said) === null || undefined}
                onClick={() => {
                  go(state.place + 1);
                }}
              >
                {live.next}
              </button>
            )}
            <button
              className="button"
              type="button"
              onClick={() => {
                go(state.place, true);
              }}
            >
              {live.overview}
            </button>
          </>
        )}
        {score.sorted > 0 && (
          <p className="consent-score">{fill(live.score, { ...score, all: scenes.length })}</p>
        )}
        {!state.isKept && <p role="status">{live.notKept}</p>}
      </div>
    </>
  );
}
