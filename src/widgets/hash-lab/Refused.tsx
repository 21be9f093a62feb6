import { useEffect, useRef } from 'react';
import type { Refusal } from '#browser/lending.ts';
import { isFinal } from '#browser/sparing.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Appear } from '#ui/Appear.tsx';
import type { Figures } from './figures.ts';

interface RefusedProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
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
  const reason = useRef<HTMLDivElement>(null);

  // The reader pressed a button that is gone by now.
  useEffect(() => {
    reason.current?.focus({ preventScroll: true });
  }, []);

  return (
    <Appear className="stage">
      <div className="refused" role="alert" tabIndex={-1} ref={reason}>
        <p>{reasonWords(props)}</p>
      </div>
      <div className="choices">
        {refusal.kind !== 'busy' && refusal.kind !== 'hidden' && (
          <button className="button" type="button" onClick={onRecorded}>
            {words.rest.recorded}
          </button>
        )}
        {second(props)}
      </div>
    </Appear>
  );
}

function reasonWords({ words: { refusal: words }, figures, refusal }: RefusedProps): string {
  if (refusal.kind === 'memory') return fill(words.memory, { count: figures.times(refusal.gigabytes) });
  if (refusal.kind !== 'battery') return words[refusal.kind];
  const percent = Math.round(100 * refusal.level);
  return fill(isFinal(refusal) ? words.lastBattery : words.battery, { percent });
}

function second({ words, refusal, onRest, onTakeOver, onInsist, onRetry }: RefusedProps) {
  const { takeOver, notNow, insist, retry } = words.refusal;
  const button = (name: string, onClick: () => void, isWarm: boolean) => (
    <button className={isWarm ? 'button warm' : 'button'} type="button" onClick={onClick} key={name}>
      {name}
    </button>
  );
  if (refusal.kind === 'busy') return [button(takeOver, onTakeOver, true), button(notNow, onRest, false)];
  if (refusal.kind === 'hidden') return button(retry, onRetry, true);
  return refusal.kind === 'unavailable' || isFinal(refusal) ? null : button(insist, onInsist, false);
}
