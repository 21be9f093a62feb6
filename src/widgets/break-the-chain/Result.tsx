import { useId } from 'react';
import type { Defence, Vector } from '#models/attack.ts';
import { reckonSet } from '#models/break-chain.ts';
import { fill } from '#models/phrase.ts';
import { percent } from '#models/scale.ts';
import { Kind } from '#ui/Reading.tsx';
import type { ChainData } from './chain.ts';
import { summaryWords } from './sayings.ts';

interface ResultProps {
  readonly data: ChainData;
  readonly vectors: readonly Vector[];
  /** What was attacked; null before the first run. */
  readonly set: readonly Defence[] | null;
  readonly isOver: boolean;
  readonly isEarlier: boolean;
}

/** What a set came to, said once: how many it stops, its worst hole, and the score as a sum. */
export function Result({ data, vectors, set, isOver, isEarlier }: ResultProps) {
  const { live } = data.words;
  const hatch = useId();
  const result = set && isOver ? reckonSet(vectors, set) : null;
  return (
    <div className="chain-result" data-earlier={(isEarlier && result !== null) || undefined}>
      <div role="status">
        <p className="chain-summary">
          {result ? summaryWords(data, result, vectors.length) : set ? live.running : live.idle}
        </p>
        {result && (
          <p className="chain-score">
            <b>{result.score}</b> <span>{live.score}</span> <Kind isEstimated>{live.estimated}</Kind>{' '}
            <span className="chain-sum">
              {fill(live.sum, { closed: result.closedPercent, effort: result.effort })}
            </span>
          </p>
        )}
      </div>
      <p className="chain-earlier" role="status">
        {result && isEarlier && live.earlier}
      </p>
      {result && (
        <div className="chain-share-bar" aria-hidden="true">
          <svg width="100%" height="20">
            <pattern
              id={hatch}
              width="4"
              height="4"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path d="M0 2H4" />
            </pattern>
            <rect className="closed" width={percent(result.closed)} height="20" />
            <rect
              className="open"
              fill={`url(#${hatch})`}
              x={percent(result.closed)}
              width={percent(1 - result.closed)}
              height="20"
            />
            <line x1={percent(result.closed)} x2={percent(result.closed)} y1="0" y2="20" />
          </svg>
          <p>
            <span>{fill(live.closed, { share: result.closedPercent })}</span>
            <span>{fill(live.through, { share: 100 - result.closedPercent })}</span>
          </p>
        </div>
      )}
    </div>
  );
}
