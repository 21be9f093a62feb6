import { useMemo } from 'react';
import { cellsOf } from '#models/case-row.ts';
import type { Case } from '#models/cases.ts';
import type { Explorer } from './explorer.ts';
import { rowWordsOf } from './figures.ts';

interface CaseTableProps {
  readonly explorer: Explorer;
  readonly shown: readonly Case[];
  /** The address of a case, with the filters as they are. */
  readonly link: (id: string) => string;
}

/** The cases that fit, as a table; a name opens its case. */
export function CaseTable({ explorer, shown, link }: CaseTableProps) {
  const { columns } = explorer.words.plain;
  const words = useMemo(() => rowWordsOf(explorer), [explorer]);
  return (
    <table className="cases-table">
      <thead>
        <tr>
          {Object.values(columns).map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => {
          const { when, name, who, way, number } = cellsOf(one, words);
          return (
            <tr key={one.id}>
              <td>{when}</td>
              <td>
                <a href={link(one.id)}>{name}</a>
              </td>
              <td>{who}</td>
              <td>{way}</td>
              <td>{number}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
