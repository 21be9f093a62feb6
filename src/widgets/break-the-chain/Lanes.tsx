import { domAnimation, LazyMotion, MotionConfig, useReducedMotion } from 'framer-motion';
import { type Defence, stations, type Vector } from '#models/attack.ts';
import { worstHole } from '#models/break-chain.ts';
import type { ChainData } from './chain.ts';
import { Lane } from './Lane.tsx';

interface LanesProps {
  readonly data: ChainData;
  readonly vectors: readonly Vector[];
  readonly set: readonly Defence[] | null;
  readonly count: number;
  readonly isOver: boolean;
}

const marks = ['stops', 'behind', 'limits', 'hot'] as const;
const shapes = { stops: 'M8 2V22', behind: 'M6 2H10V22H6z', limits: 'M8 3V13', hot: 'M1 8H15V16H1z' };

/** Every way in as a road of six stations. */
export function Lanes({ data, vectors, set, count, isOver }: LanesProps) {
  const { words } = data;
  const isStill = useReducedMotion() === true;
  const worst = set && isOver ? worstHole(vectors, set) : null;
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion="user">
        <div className="chain-lanes">
          <p className="chain-key">
            {marks.map((mark) => (
              <span key={mark}>
                <svg width="16" height="24" aria-hidden="true">
                  <path data-mark={mark} d={shapes[mark]} />
                </svg>
                {words.live.key[mark]}
              </span>
            ))}
          </p>
          <p className="chain-axis" aria-hidden="true">
            {stations.map((station) => (
              <span key={station}>{words.stations[station]}</span>
            ))}
          </p>
          <ul aria-label={words.live.lanes}>
            {vectors.map((vector, place) => (
              <Lane
                key={`${vector.id} ${String(count)}`}
                data={data}
                vector={vector}
                place={place}
                set={set}
                isWorst={worst === vector}
                isStill={isStill}
              />
            ))}
          </ul>
        </div>
      </MotionConfig>
    </LazyMotion>
  );
}
