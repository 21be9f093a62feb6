import type { Sample } from '#models/lending.ts';
import { AllReadings } from './AllReadings.tsx';
import { LeftOn } from './LeftOn.tsx';
import { MoreCharts } from './MoreCharts.tsx';
import type { Readings } from './reading-words.ts';
import { SeriesTable } from './SeriesTable.tsx';

interface BehindProps extends Readings {
  readonly series: readonly Sample[];
}

/** What stands behind a run's picture: every reading, the other charts, and the table of all of them. */
export function Behind(props: BehindProps) {
  const { words, figures, tariffs, terms, run, series } = props;
  return (
    <div className="lab-behind">
      <details className="behind">
        <summary>{words.all.title}</summary>
        <AllReadings {...props} />
      </details>
      {run !== null && (
        <details className="behind">
          <summary>{words.leftOn.title}</summary>
          <LeftOn {...{ words, figures, tariffs, run }} />
        </details>
      )}
      <details className="behind">
        <summary>{words.chart.more}</summary>
        <MoreCharts words={words} figures={figures} series={series} seconds={terms.seconds} />
      </details>
      <details className="behind">
        <summary>{words.chart.table}</summary>
        <SeriesTable words={words} figures={figures} series={series} />
      </details>
    </div>
  );
}
