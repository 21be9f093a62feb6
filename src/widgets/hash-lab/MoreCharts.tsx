import type { Sample } from '#models/lending.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { LineChart } from '#ui/LineChart.tsx';
import { Plot } from '#ui/Plot.tsx';
import type { Figures } from './figures.ts';

interface MoreChartsProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly series: readonly Sample[];
  readonly seconds: number;
}

/** Nobody pays for these: no heat. */
const cold = [{ from: 0, colour: '--line' }];

/** The rate of the work, and how the page itself fared. */
export function MoreCharts({ words: { chart }, figures, series, seconds }: MoreChartsProps) {
  const rates = overTime(series, ({ hashesPerSecond }) => hashesPerSecond);
  const lateness = overTime(series, ({ latenessMs }) => latenessMs);
  const ends = { start: figures.seconds(0), end: figures.seconds(seconds) };
  return (
    <div className="more-charts">
      <Plot title={chart.rate} top={figures.whole(rates.yMost)} {...ends}>
        <LineChart {...rates} xMost={seconds} bands={cold} />
      </Plot>
      <Plot title={chart.lateness} top={figures.milliseconds(lateness.yMost)} {...ends}>
        <LineChart {...lateness} xMost={seconds} bands={cold} />
      </Plot>
    </div>
  );
}

/** A line through all samples, under the next round number so that the picture does not jump with each of them. */
export function overTime(series: readonly Sample[], value: (sample: Sample) => number) {
  const values = series.map(value);
  const most = Math.max(1, ...values);
  const unit = 10 ** Math.floor(Math.log10(most));
  return {
    x: [0, ...series.map(({ elapsedMs }) => elapsedMs / 1000)],
    y: [values[0] ?? 0, ...values],
    yMost: Math.ceil(most / unit) * unit,
  };
}
