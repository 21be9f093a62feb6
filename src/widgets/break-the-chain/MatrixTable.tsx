import { type Defence, type Effect, placeOf } from '#models/attack.ts';
import type { ChainWords } from './chain.ts';
import { cellWords } from './sayings.ts';

interface MatrixTableProps {
  readonly words: Pick<ChainWords['words'], 'matrix' | 'at'>;
  /** The page that argues every cell. */
  readonly waysIn: string;
  readonly vectors: readonly { readonly id: string; readonly short: string }[];
  readonly defences: readonly (Pick<Defence, 'id' | 'against'> & { readonly name: string })[];
}

/** The whole matrix: a row for every defence, a column for every way in, in a box of its own that scrolls. */
export function MatrixTable({ words, waysIn, vectors, defences }: MatrixTableProps) {
  const { matrix } = words;
  return (
    // The links in it bring the keyboard here, and its arrows scroll.
    <div className="chain-scroll" role="region" aria-label={matrix.scroll}>
      <table className="chain-matrix">
        <caption>
          <span>{matrix.caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{matrix.corner}</th>
            {vectors.map(({ id, short }) => (
              <th key={id} scope="col">
                <span>{short}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {defences.map(({ id, name, against }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`${waysIn}#defence-${id}`}>{name}</a>
              </th>
              {vectors.map((vector) => {
                const effect: Effect = against[vector.id] ?? { verdict: 'nothing' };
                return (
                  <td key={vector.id} data-mark={markOf(matrix.marks, effect)}>
                    <span>{cellWords(words, effect)}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A letter and the number of the station; nothing where nothing is done. */
function markOf(marks: Readonly<Record<'stops' | 'limits', string>>, effect: Effect): string | undefined {
  return effect.verdict === 'nothing'
    ? undefined
    : `${marks[effect.verdict]}${String(placeOf(effect.at) + 1)}`;
}
