import type { Fit } from '#models/consent.ts';
import { fill } from '#models/phrase.ts';
import type { TheftDealDefenceWords } from '#schemas/consent.ts';
import { Appear } from '#ui/Appear.tsx';

interface AnsweredProps {
  readonly words: TheftDealDefenceWords;
  readonly question: string;
  readonly answer: string;
  readonly fit: Fit;
  /** The answer that fits best. */
  readonly best: string;
  readonly reason: string;
}

/** What the reader said, how well it fits, and why. */
export function Answered({ words: { live }, question, answer, fit, best, reason }: AnsweredProps) {
  return (
    <Appear className={`consent-answered consent-${fit}`}>
      <p className="consent-said">
        {question} <b>{answer}</b>
      </p>
      <p>
        {fit === 'right' && (
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 9 6 13 14 3" />
          </svg>
        )}
        <b>{live.fits[fit]}</b> {reason} {fit !== 'right' && fill(live.better, { answer: best })}
      </p>
    </Appear>
  );
}
