import type { Case } from '#models/cases.ts';
import type { Explorer } from './explorer.ts';
import type { Figures } from './figures.ts';

interface CaseTableProps {
  readonly explorer: Explorer;
  readonly figures: Figures;
  readonly shown: readonly Case[];
  /** The address of a case, with the filters as they are. */
  readonly link: (id: string) => string;
}

/** The cases that fit, as a table; a name opens its case. */
export function CaseTable({ explorer: { words, ways }, figures, shown, link }: CaseTableProps) {
  const { columns, none } = words.plain;
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
        {shown.map(({ id, date, name, who, ways: used, scales }) => (
          <tr key={id}>
            <td>{figures.shortDate(date)}</td>
            <td>
              <a href={link(id)}>{name}</a>
            </td>
            <td>{who}</td>
            <td>{used.map((way) => ways[way] ?? way).join(', ')}</td>
            <td>{scales.map(figures.number).join(', ') || none}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
