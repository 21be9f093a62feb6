import { useId, useState } from 'react';
import type { Matrix } from '#models/attack.ts';
import { fill } from '#models/phrase.ts';
import type { ChunkSource } from '#schemas/ways-in.ts';
import type { ChainData } from './chain.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { cellWords } from './sayings.ts';

interface WholeProps {
  readonly data: ChainData;
  readonly matrix: Matrix;
}

/** The whole matrix one press away, and the reasons for one defence at a time. */
export function Whole({ data, matrix: { defences } }: WholeProps) {
  const { words, matrix, waysIn } = data;
  const { live } = words;
  const id = useId();
  const [shown, setShown] = useState(defences[0]?.id ?? '');
  const argued = matrix.defences.find((defence) => defence.id === shown);
  return (
    <details className="chain-whole folded">
      <summary>{live.matrix}</summary>
      <MatrixTable
        words={words}
        waysIn={waysIn}
        vectors={matrix.vectors}
        defences={matrix.defences.map((defence) => ({
          id: defence.id,
          name: defence.words.name,
          against: defence.facts.against,
        }))}
      />
      <p className="chain-legend">
        {words.matrix.legend} <a href={waysIn}>{words.matrix.argued}</a>
      </p>
      <div className="chain-reasons">
        <label htmlFor={id}>{live.why}</label>
        <select
          id={id}
          value={shown}
          onChange={({ currentTarget }) => {
            setShown(currentTarget.value);
          }}
        >
          {matrix.defences.map((defence) => (
            <option key={defence.id} value={defence.id}>
              {defence.words.name}
            </option>
          ))}
        </select>
        <dl>
          {argued &&
            matrix.vectors.map((vector) => {
              const cell = argued.facts.against[vector.id] ?? { verdict: 'nothing' as const };
              const source = cell.source === undefined ? undefined : matrix.sources[cell.source];
              return (
                <div key={vector.id} data-verdict={cell.verdict}>
                  <dt>{vector.name}</dt>
                  <dd>
                    <b>{cellWords(words, cell)}</b> {argued.words.against[vector.id]}{' '}
                    {source && <SourceWords live={live} source={source} />}
                  </dd>
                </div>
              );
            })}
        </dl>
      </div>
    </details>
  );
}

function SourceWords({ live, source }: { live: ChainData['words']['live']; source: ChunkSource }) {
  const named = fill(live.source, { publisher: source.publisher, year: source.year });
  if (source.url !== undefined) return <a href={source.url}>{named}</a>;
  return (
    <span>
      {named}
      {source.readIn !== undefined && ` (${fill(live.readIn, { copy: source.readIn })})`}
    </span>
  );
}
