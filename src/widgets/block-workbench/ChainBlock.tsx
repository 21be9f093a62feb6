import { useId } from 'react';
import { fill } from '#models/phrase.ts';
import { Hex } from './HashView.tsx';
import type { StageProps } from './Stages.tsx';
import type { Standing } from './useChain.ts';

interface ChainBlockProps extends StageProps {
  readonly block: Standing;
  readonly place: number;
  /** The hash it carries; null for the first, which follows upon Bitcoin's own. */
  readonly beforeHex: string | null;
  /** The first that does not hold: only its hash can be mended now. */
  readonly isNext: boolean;
  readonly isCut: boolean;
  readonly onSay: (words: string) => void;
  readonly onRemake: () => void;
}

const digitsShown = 10;

/** One block of the chain: what it says, what it carries, and whether it holds. */
export function ChainBlock(props: ChainBlockProps) {
  const { words, figures, isLive, block, place, beforeHex, isNext, isCut, searches, onSay, onRemake } = props;
  const { chain } = words;
  const id = useId();
  const number = place + 1;
  return (
    <li className="chain-block" data-sound={block.isSound}>
      <p className="chain-number">{fill(chain.number, { number })}</p>
      <p className="chain-state">
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d={block.isSound ? 'M2 8.5 6.5 13 14 4' : 'M3 3l10 10M13 3 3 13'} />
        </svg>
        {block.isSound ? chain.holds : chain.broken}
      </p>
      {isLive ? (
        <>
          <label className="away" htmlFor={id}>
            {fill(chain.says, { number })}
          </label>
          <input
            className="wb-box"
            id={id}
            type="text"
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            value={block.words}
            disabled={searches.part !== null}
            onChange={({ currentTarget: { value } }) => {
              onSay(value);
            }}
          />
        </>
      ) : (
        <span className="wb-box">{block.words}</span>
      )}
      <dl>
        <div>
          <dt>{chain.before}</dt>
          <dd>{beforeHex === null ? '' : <Hex hex={beforeHex} digits={digitsShown} />}</dd>
        </div>
        <div>
          <dt>{chain.nonce}</dt>
          <dd>{figures.whole(block.nonce)}</dd>
        </div>
        <div>
          <dt>{chain.hash}</dt>
          <dd>
            <Hex hex={block.hashHex} digits={digitsShown} />
          </dd>
        </div>
      </dl>
      {isLive && isNext && (
        <button className="button warm" type="button" disabled={searches.part !== null} onClick={onRemake}>
          {fill(isCut ? chain.goOn : chain.remake, { number })}
        </button>
      )}
    </li>
  );
}
