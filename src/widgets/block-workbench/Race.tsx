import { kept, workOf } from '#models/chain.ts';
import { fill } from '#models/phrase.ts';
import type { StageProps } from './Stages.tsx';
import { chainBits } from './workbench.ts';

interface RaceProps extends StageProps {
  /** Blocks of each chain that count. */
  readonly yours: number;
  readonly theirs: number;
  readonly isWhole: boolean;
}

/** Two chains on one scale, a square for each block of work, and which of them is kept. */
export function Race({ words: { chain }, figures, yours, theirs, isWhole }: RaceProps) {
  const rows = [
    [chain.you, yours, true],
    [chain.others, theirs, false],
  ] as const;
  const winner = kept(workOf(yours, chainBits), workOf(theirs, chainBits), 'theirs');
  return (
    <div className="stage race">
      <ul>
        {rows.map(([name, count, isMeasured]) => (
          <li key={name}>
            <span>{name}</span>
            <span className="race-blocks" aria-hidden="true">
              {Array.from({ length: count }, (_, place) => (
                <i key={place} data-heat="4" data-simulated={isMeasured ? undefined : ''} />
              ))}
            </span>
            <b>{figures.blocksOfWork(count)}</b>
          </li>
        ))}
      </ul>
      <p>
        {winner === 'theirs' && `${fill(chain.behind, { yours, theirs })} `}
        {isWhole && chain.verdict}
      </p>
      <p className="wb-note">{chain.race}</p>
    </div>
  );
}
