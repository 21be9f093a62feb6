import { leadingZeroBits } from '#models/lottery.ts';
import { fill } from '#models/phrase.ts';
import { Hex } from './HashView.tsx';
import type { StageProps } from './Stages.tsx';
import type { Tried } from './workbench.ts';

interface TryTableProps extends StageProps {
  readonly tried: readonly Tried[];
}

const digitsShown = 24;

/** Every nonce that was tried, and what came of it. */
export function TryTable({ words, figures, example, isLive, tried }: TryTableProps) {
  const { table, hand } = words;
  return (
    <div className="wb-body">
      {tried.length === 0 ? (
        <p className="wb-note">{hand.none}</p>
      ) : (
        <table className="wb-table">
          <thead>
            <tr>
              <th scope="col">{table.nonce}</th>
              <th scope="col">{table.hash}</th>
              <th scope="col">{table.bits}</th>
            </tr>
          </thead>
          <tbody>
            {tried.map(({ nonce, hashHex }) => (
              <tr key={nonce}>
                <th scope="row">{figures.whole(nonce)}</th>
                <td>
                  <Hex hex={hashHex} digits={digitsShown} />
                </td>
                <td>{leadingZeroBits(hashHex)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!isLive && (
        <>
          <p>{hand.others}</p>
          <ul>
            {hand.otherWords.map((said, place) => (
              <li key={said}>
                {fill(hand.other, { words: said, tries: figures.tries(example.hand.others[place] ?? 0) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
