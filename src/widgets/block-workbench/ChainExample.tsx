import { fill } from '#models/phrase.ts';
import { Hex } from './HashView.tsx';
import type { StageProps } from './Stages.tsx';
import { forgedPlace } from './workbench.ts';

const digitsShown = 12;

/** A forgery as it went: what broke, what mending took, and why it was for nothing. */
export function ChainExample({ words: { chain }, figures, example }: StageProps) {
  // A search begins at 0, so the nonce tells how many were tried.
  const mended = chain.forgedNonces.map((nonce) => nonce + 1);
  const tries = mended.reduce((sum, count) => sum + count, 0);
  return (
    <div className="chain-example">
      <table className="wb-table">
        <thead>
          <tr>
            {(['block', 'says', 'true', 'forged', 'mended'] as const).map((column) => (
              <th scope="col" key={column}>
                {chain.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chain.blocks.map(({ words }, place) => (
            <tr key={place}>
              <th scope="row">{place + 1}</th>
              <td>{place === forgedPlace ? chain.forged : words}</td>
              <td>
                <Hex hex={example.chain.hashes[place] ?? ''} digits={digitsShown} />
              </td>
              <td>
                <Hex hex={example.chain.forged[place] ?? ''} digits={digitsShown} />
              </td>
              <td>{place < forgedPlace ? chain.holds : figures.tries(mended[place - forgedPlace] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{fill(chain.plain, { forged: chain.forged, tries: figures.tries(tries) })}</p>
      <p>{chain.verdict}</p>
    </div>
  );
}
