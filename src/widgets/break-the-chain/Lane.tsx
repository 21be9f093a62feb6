import { m } from 'framer-motion';
import { type Defence, placeOf, stations, type Vector } from '#models/attack.ts';
import { remaining } from '#models/break-chain.ts';
import { fill } from '#models/phrase.ts';
import type { ChainData } from './chain.ts';
import { Road } from './Road.tsx';
import { laneWords, pastWords } from './sayings.ts';
import { stagger, step } from './useEnacted.ts';

interface LaneProps {
  readonly data: ChainData;
  readonly vector: Vector;
  /** Its place among the lanes, counted from 0: they start one after the other. */
  readonly place: number;
  readonly set: readonly Defence[] | null;
  readonly isWorst: boolean;
  readonly isStill: boolean;
}

/** One way in: its road, and once attacked, how it ended and why. */
export function Lane({ data, vector, place, set, isWorst, isStill }: LaneProps) {
  const { words, matrix } = data;
  const name = matrix.vectors.find(({ id }) => id === vector.id)?.name ?? vector.id;
  const takes = fill(words.live.takes, { takes: vector.takes });
  if (!set) {
    return (
      <li className="chain-lane">
        <p className="chain-way">
          {name} <span className="chain-takes">{takes}</span>
        </p>
        <Road vector={vector} set={[]} ending={null} delay={0} isStill />
      </li>
    );
  }
  const { ending, said, reasons, more } = laneWords(data, vector, set);
  const reached = ending.end === 'stopped' ? placeOf(ending.at) : stations.length;
  const delay = stagger * place;
  return (
    <li className="chain-lane" data-end={ending.end}>
      <p className="chain-way">
        {name} {isWorst && <b className="chain-worst">{words.live.worst}</b>}{' '}
        <span className="chain-takes">{takes}</span>
      </p>
      <Road vector={vector} set={set} ending={ending} delay={delay} isStill={isStill} />
      <m.div
        className="chain-said"
        initial={isStill ? false : { opacity: 0 }}
        animate={{ opacity: 1 }}
        transition={{ duration: step, delay: delay + step * reached }}
      >
        <p>
          <b>{said}</b> <span className="chain-past">{pastWords(words, remaining(vector, set))}</span>
        </p>
        {[...reasons, ...more].map((reason) => (
          <p key={reason} className="chain-reason">
            {reason}
          </p>
        ))}
      </m.div>
    </li>
  );
}
