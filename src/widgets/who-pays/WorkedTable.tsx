import { reckon } from '#models/reckoning.ts';
import { starts, type Tariffs, untouched } from '#models/scenario.ts';
import type { WhoPaysWords } from '#schemas/who-pays.ts';
import type { Figures } from './figures.ts';

interface WorkedTableProps {
  readonly words: WhoPaysWords;
  readonly figures: Figures;
  readonly tariffs: Tariffs;
}

/** The four starting points worked out with the starting values. */
export function WorkedTable({ words, figures, tariffs }: WorkedTableProps) {
  const { columns } = words.plain;
  return (
    <table className="pay-table">
      <thead>
        <tr>
          {Object.entries(columns).map(([name, title]) => (
            <th key={name} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {starts.map((start) => {
          const scenario = untouched(start);
          const { paid, earned, ratio, kwh, carbonKg, currency } = reckon(scenario, tariffs);
          return (
            <tr key={start}>
              <th scope="row">
                {words.starts[start]} <span className="pay-use">{figures.use(scenario)}</span>
              </th>
              <td data-name={columns.paid}>{figures.money(paid, currency)}</td>
              <td data-name={columns.earned}>{figures.money(earned, currency)}</td>
              <td data-name={columns.ratio}>{ratio && figures.range(ratio)}</td>
              <td data-name={columns.kwh}>{figures.range(kwh)}</td>
              <td data-name={columns.carbon}>{figures.range(carbonKg)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
