import './consent.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Appear } from './Appear.tsx';

interface ConsentProps {
  readonly title: string;
  /** What is agreed to: the name of each term, and what it is. */
  readonly facts: readonly (readonly [name: string, what: string])[];
  readonly note: string;
  readonly start: string;
  readonly decline: string;
  readonly onStart: () => void;
  readonly onDecline: () => void;
  /** Where the terms can be changed. */
  readonly children?: ReactNode;
}

/** What the reader agrees to. Nothing has been started, and no is as near as yes. */
export function Consent({ title, facts, note, start, decline, onStart, onDecline, children }: ConsentProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  // The reader pressed to get here.
  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <Appear className="stage">
      <section className="consent" aria-labelledby={id}>
        <h4 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h4>
        <dl className="terms">
          {facts.map(([name, what]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        {children}
        <p className="consent-note">{note}</p>
        <div className="choices">
          <button className="button warm" type="button" onClick={onStart}>
            {start}
          </button>
          <button className="button" type="button" onClick={onDecline}>
            {decline}
          </button>
        </div>
      </section>
    </Appear>
  );
}
