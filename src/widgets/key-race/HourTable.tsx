import type { Row } from '#models/key-race-rows.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import type { Figures } from './figures.ts';

interface HourTableProps {
  readonly words: KeyRaceWords;
  readonly figures: Figures;
  /** Races with their names; all have the same rows. */
  readonly columns: readonly { readonly name: string; readonly rows: readonly Row[] }[];
}

/** Races side by side: what has happened by a time, and what it has cost. */
export function HourTable({ words, figures, columns }: HourTableProps) {
  const times = columns[0]?.rows.map(({ second }) => second) ?? [];
  return (
    <table className="keyrace-table">
      <thead>
        <tr>
          <th scope="col">{words.table.when}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {times.map((second, place) => (
          <tr key={second}>
            <th scope="row">{figures.time(second)}</th>
            {columns.map(({ name, rows }) => (
              <td key={name}>
                <b>{rows[place] && figures.money(rows[place].cost)}</b>
                {rows[place]?.happened.map(({ kind }) => (
                  <span key={kind}>{words.moments[kind]}</span>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
