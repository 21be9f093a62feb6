import type { Reading, Run, Sample } from '#models/lending.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { AllReadings } from './AllReadings.tsx';
import type { Tariffs } from './estimates.ts';
import type { Figures } from './figures.ts';
import { LeftOn } from './LeftOn.tsx';
import { MoreCharts } from './MoreCharts.tsx';
import { SeriesTable } from './SeriesTable.tsx';

interface BehindProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly tariffs: Tariffs;
  readonly cores: number | null;
  readonly reading: Reading;
  readonly run: Run | null;
  readonly series: readonly Sample[];
  readonly seconds: number;
}

/** What stands behind a run's picture: every reading, the other charts, and the table of all of them. */
export function Behind(props: BehindProps) {
  const { words, figures, tariffs, run, series, seconds } = props;
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
        <MoreCharts words={words} figures={figures} series={series} seconds={seconds} />
      </details>
      <details className="behind">
        <summary>{words.chart.table}</summary>
        <SeriesTable words={words} figures={figures} series={series} />
      </details>
    </div>
  );
}
