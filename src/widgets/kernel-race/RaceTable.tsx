import { standingsOf, type Turn } from '#models/kernel-race.ts';
import type { Figures } from './figures.ts';
import type { RaceData } from './race.ts';

interface RaceTableProps {
  readonly data: Pick<RaceData, 'words' | 'lab'>;
  readonly figures: Figures;
  readonly caption: string;
  readonly turns: readonly Turn[];
}

/** The table behind the picture. */
export function RaceTable({ data: { words, lab }, figures, caption, turns }: RaceTableProps) {
  const { table } = words;
  return (
    <table className="series stacking race-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {[table.kernel, table.hashes, table.coreSeconds, table.rate, table.times].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standingsOf(turns).map(({ kernel, hashes, coreSeconds, perCoreSecond, times }) => (
          <tr key={kernel}>
            <th scope="row">{lab.kernels[kernel]}</th>
            <td data-column={table.hashes}>{figures.whole(hashes)}</td>
            <td data-column={table.coreSeconds}>{figures.seconds(coreSeconds)}</td>
            <td data-column={table.rate}>{figures.whole(perCoreSecond)}</td>
            <td data-column={table.times}>{times === null ? null : figures.times(times)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
