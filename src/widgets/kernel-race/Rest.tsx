import { useEffect, useRef } from 'react';

/** What can be said and pressed at rest. */
export interface RestWords {
  readonly start: string;
  readonly terms: string;
  readonly nothing: string;
  readonly needs: string;
  readonly table: string;
}

interface RestProps {
  readonly words: RestWords;
  /** No script yet, or none at all: the button keeps its room, and a sentence says why it is not there. */
  readonly isAsleep: boolean;
  /** What to say to a reader who said no; null to all others. */
  readonly declined: string | null;
  readonly onStart: () => void;
}

/** The way into a race. */
export function Rest({ words, isAsleep, declined, onStart }: RestProps) {
  const main = useRef<HTMLButtonElement>(null);
  const hasDeclined = declined !== null;

  // The reader said no with a button that is gone by now.
  useEffect(() => {
    if (hasDeclined) main.current?.focus({ preventScroll: true });
  }, [hasDeclined]);

  return (
    <div className="lab-controls rest-controls" data-asleep={isAsleep || undefined}>
      <p className="lab-needs">{words.needs}</p>
      <div className="lab-awake">
        <div className="choices">
          <button className="button warm" type="button" ref={main} onClick={onStart}>
            {words.start}
          </button>
          <span className="lab-terms">{words.terms}</span>
        </div>
        <p className="lab-status" role="status">
          {declined ?? words.nothing}
        </p>
      </div>
    </div>
  );
}
