import { useMemo, useState } from 'react';
import type { Matrix } from '#models/attack.ts';
import { bestThree, offered, reckonSet, setsOfThree, threatened } from '#models/break-chain.ts';
import { fill } from '#models/phrase.ts';
import type { ChainData } from './chain.ts';
import { namesIn } from './sayings.ts';
import type { Chain } from './useChain.ts';

interface BestProps {
  readonly data: ChainData;
  readonly matrix: Matrix;
  readonly chain: Chain;
}

/** The best three for this reader and this budget, once asked for: found by the model, by trying every set. */
export function Best({ data, matrix, chain: { audience, budget, note, takeBest } }: BestProps) {
  const [isShown, setIsShown] = useState(false);
  const [asked, setAsked] = useState('');
  const now = `${audience} ${String(budget)}`;
  const { live, audiences } = data.words;
  return (
    <div className="chain-best">
      <button
        className="button"
        type="button"
        aria-expanded={isShown}
        onClick={() => {
          // Said once, at the press: the set below follows every change of the budget.
          setAsked(isShown ? '' : now);
          setIsShown(!isShown);
        }}
      >
        {live.best}
      </button>
      {isShown && (
        <div className="chain-best-set">
          <p>{fill(live.bestFor, { audience: audiences[audience], budget })}</p>
          <BestSet data={data} matrix={matrix} audience={audience} budget={budget} />
        </div>
      )}
      {isShown && (
        <button className="button" type="button" onClick={takeBest}>
          {live.take}
        </button>
      )}
      <p className="away" role="status">
        {asked === now && sayingOf()}
      </p>
      <p role="status">{note === 'taken' && live.taken}</p>
    </div>
  );

  function sayingOf(): string {
    const names = namesIn(data.matrix);
    const best = bestThree(matrix, audience, budget).map(({ id }) => names.get(id));
    return `${fill(live.bestFor, { audience: audiences[audience], budget })} ${best.join(', ')}.`;
  }
}

function BestSet({
  data,
  matrix,
  audience,
  budget,
}: Omit<BestProps, 'chain'> & Pick<Chain, 'audience' | 'budget'>) {
  const { live } = data.words;
  const { best, result, tried } = useMemo(() => {
    const set = bestThree(matrix, audience, budget);
    return {
      best: set,
      result: reckonSet(threatened(matrix, audience), set),
      // The empty set is no advice.
      tried: setsOfThree(offered(matrix, audience), budget).length - 1,
    };
  }, [matrix, audience, budget]);
  const names = namesIn(data.matrix);
  return (
    <>
      <ul>
        {best.map((defence) => (
          <li key={defence.id}>{names.get(defence.id)}</li>
        ))}
      </ul>
      <p>
        {fill(live.bestSum, { closed: result.closedPercent, effort: result.effort, score: result.score })}{' '}
        <span className="chain-soft">{fill(live.bestTried, { tried })}</span>
      </p>
    </>
  );
}
