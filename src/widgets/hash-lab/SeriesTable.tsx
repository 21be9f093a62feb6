import type { Sample } from '#models/lending.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import type { Figures } from './figures.ts';

interface SeriesTableProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly series: readonly Sample[];
}

/** The table behind the charts, a line for every second. */
export function SeriesTable({ words, figures, series }: SeriesTableProps) {
  const seconds = series.filter((sample, index) => {
    const next = series[index + 1];
    return next === undefined || Math.floor(next.elapsedMs / 1000) > Math.floor(sample.elapsedMs / 1000);
  });
  return (
    <table className="series">
      <thead>
        <tr>
          <th scope="col">{words.columns.second}</th>
          <th scope="col">{words.columns.share}</th>
          <th scope="col">{words.columns.rate}</th>
          <th scope="col">{words.columns.task}</th>
          <th scope="col">{words.columns.lateness}</th>
        </tr>
      </thead>
      <tbody>
        {seconds.map(({ elapsedMs, busyShare, hashesPerSecond, taskMs, latenessMs }) => (
          <tr key={elapsedMs}>
            <th scope="row">{Math.round(elapsedMs / 1000)}</th>
            <td>{figures.percent(busyShare)}</td>
            <td>{figures.whole(hashesPerSecond)}</td>
            <td>{taskMs === null ? words.task.notYet : figures.milliseconds(taskMs)}</td>
            <td>{figures.milliseconds(latenessMs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
