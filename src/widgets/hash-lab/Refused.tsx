import { useEffect, useRef } from 'react';
import type { Refusal } from '#browser/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Appear } from '#ui/Appear.tsx';

interface RefusedProps {
  readonly words: HashLabWords;
  readonly refusal: Refusal;
  readonly onRecorded: () => void;
  readonly onRest: () => void;
  readonly onTakeOver: () => void;
  readonly onInsist: () => void;
  readonly onRetry: () => void;
}

/** Why nothing was started, and what the reader may do about it; the gentlest way comes first. */
export function Refused(props: RefusedProps) {
  const { words, refusal, onRecorded } = props;
  const { kind } = refusal;
  const reason = useRef<HTMLDivElement>(null);

  // The reader pressed a button that is gone by now.
  useEffect(() => {
    reason.current?.focus({ preventScroll: true });
  }, []);

  const level = kind === 'battery' ? Math.round(100 * refusal.level) : 0;
  return (
    <Appear className="stage">
      <div className="refused" role="alert" tabIndex={-1} ref={reason}>
        <p>{fill(words.refusal[kind], { percent: level })}</p>
      </div>
      <div className="choices">
        {(kind === 'battery' || kind === 'unavailable') && (
          <button className="button" type="button" onClick={onRecorded}>
            {words.rest.recorded}
          </button>
        )}
        {second(props)}
      </div>
    </Appear>
  );
}

function second({ words, refusal, onRest, onTakeOver, onInsist, onRetry }: RefusedProps) {
  const { takeOver, notNow, insist, retry } = words.refusal;
  const button = (name: string, onClick: () => void, isWarm: boolean) => (
    <button className={isWarm ? 'button warm' : 'button'} type="button" onClick={onClick} key={name}>
      {name}
    </button>
  );
  if (refusal.kind === 'busy') return [button(takeOver, onTakeOver, true), button(notNow, onRest, false)];
  if (refusal.kind === 'battery') return button(insist, onInsist, true);
  return refusal.kind === 'hidden' ? button(retry, onRetry, true) : null;
}
