import { useEffect, useRef } from 'react';
import type { View } from './useLab.ts';

/** The few words the resting form needs before it has read the rest. */
export interface RestWords {
  readonly start: string;
  readonly recorded: string;
  readonly terms: string;
  readonly nothing: string;
  readonly needs: string;
  /** Opens how everything is measured and estimated. */
  readonly how: string;
}

interface ControlsProps {
  readonly words: RestWords;
  /** No script yet, or none at all: the buttons keep their room, and a sentence says why they are not there. */
  readonly isAsleep: boolean;
  /** The reader came back from a refusal. */
  readonly isReturned: boolean;
  readonly onShow: (view: View) => void;
}

/** What can be pressed at rest. */
export function Controls({ words, isAsleep, isReturned, onShow }: ControlsProps) {
  const start = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isReturned) start.current?.focus({ preventScroll: true });
  }, [isReturned]);

  return (
    <div className="lab-controls rest-controls" data-asleep={isAsleep || undefined}>
      <p className="lab-needs">{words.needs}</p>
      <div className="lab-awake">
        <div className="choices">
          <button
            className="button warm"
            type="button"
            ref={start}
            onClick={() => {
              onShow('card');
            }}
          >
            {words.start}
          </button>
          <button
            className="button"
            type="button"
            onClick={() => {
              onShow('recorded');
            }}
          >
            {words.recorded}
          </button>
          <span className="lab-terms">{words.terms}</span>
        </div>
        <p className="lab-status">{words.nothing}</p>
      </div>
    </div>
  );
}
