import { useId } from 'react';
import type { Matrix } from '#models/attack.ts';
import { offered } from '#models/break-chain.ts';
import type { ChainData } from './chain.ts';
import { DefenceCard } from './DefenceCard.tsx';
import type { Chain } from './useChain.ts';

interface ChoicesProps {
  readonly data: ChainData;
  readonly matrix: Matrix;
  readonly chain: Chain;
}

/** The defences to choose from. */
export function Choices({ data, matrix, chain }: ChoicesProps) {
  const { audience, set, refused, toggle } = chain;
  const titleId = useId();
  return (
    <div className="chain-choices" role="group" aria-labelledby={titleId}>
      <p className="label" id={titleId}>
        {data.words.live.defences}
      </p>
      <ul>
        {offered(matrix, audience).map((defence) => (
          <DefenceCard
            key={defence.id}
            data={data}
            defence={defence}
            isChosen={set.includes(defence)}
            over={refused?.id === defence.id ? refused.points : 0}
            onToggle={() => {
              toggle(defence);
            }}
          />
        ))}
      </ul>
    </div>
  );
}
