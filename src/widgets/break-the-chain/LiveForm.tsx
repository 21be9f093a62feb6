import { useMemo } from 'react';
import { audiences } from '#models/attack.ts';
import { threatened } from '#models/break-chain.ts';
import { fill } from '#models/phrase.ts';
import { Pictured } from '#ui/Pictured.tsx';
import { Best } from './Best.tsx';
import { Budget } from './Budget.tsx';
import type { ChainData } from './chain.ts';
import { Choices } from './Choices.tsx';
import { drawings } from './drawings.ts';
import { Lanes } from './Lanes.tsx';
import { Result } from './Result.tsx';
import { asMatrix } from './sayings.ts';
import { setIn, useChain } from './useChain.ts';
import { useEnacted } from './useEnacted.ts';
import { Whole } from './Whole.tsx';

interface LiveFormProps {
  readonly data: ChainData;
}

/** Choose whose doors, spend effort on defences, and see what becomes of every way in. */
export function LiveForm({ data }: LiveFormProps) {
  const { words } = data;
  const { live } = words;
  const matrix = useMemo(() => asMatrix(data.matrix), [data]);
  const chain = useChain(matrix);
  const { audience, budget, effort, note } = chain;
  const vectors = useMemo(() => threatened(matrix, audience), [matrix, audience]);
  const run = chain.run?.audience === audience ? chain.run : null;
  const attacked = run && setIn(matrix, audience, run.chosen);
  const isOver = useEnacted(run?.count ?? 0, vectors.length);
  const isEarlier = run !== null && run.chosen.join() !== chain.set.map(({ id }) => id).join();
  const tooMuch = effort > budget ? fill(live.tooMuch, { points: effort - budget }) : '';
  return (
    <>
      <div className="stage chain-stage">
        {note === 'broken' && (
          <p className="chain-broken" role="status">
            {live.broken}
          </p>
        )}
        <Pictured
          legend={live.audience}
          choices={audiences}
          names={words.audiences}
          drawings={drawings}
          value={audience}
          onChange={chain.turnTo}
        />
        <div className="chain-game">
          <div className="chain-side">
            <Budget
              words={words}
              budget={budget}
              effort={effort}
              tooMuch={tooMuch}
              onChange={chain.spendUpTo}
            />
            <Choices data={data} matrix={matrix} chain={chain} />
            <Best data={data} matrix={matrix} chain={chain} />
          </div>
          <div className="chain-field">
            <div className="chain-acts">
              <button
                className="button chain-run"
                type="button"
                aria-disabled={tooMuch !== ''}
                onClick={() => {
                  if (tooMuch === '') chain.attack();
                }}
              >
                {live.run}
              </button>
              {(effort > 0 || run) && (
                <button className="button" type="button" onClick={chain.clear}>
                  {live.clear}
                </button>
              )}
            </div>
            <Result data={data} vectors={vectors} set={attacked} isOver={isOver} isEarlier={isEarlier} />
            <Lanes data={data} vectors={vectors} set={attacked} count={run?.count ?? 0} isOver={isOver} />
          </div>
        </div>
      </div>
      <p className="chain-rule">{words.assumption}</p>
      <Whole data={data} matrix={matrix} />
      <div className="chain-share">
        <button className="button" type="button" onClick={chain.share}>
          {live.share}
        </button>
        <p role="status">{note === 'shared' && live.shared}</p>
      </div>
    </>
  );
}
