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

/** The rate of the work, and how the reader's own work and the page itself fared. */
export function MoreCharts({ words, figures, series, seconds }: MoreChartsProps) {
  const { chart, task } = words;
  const rates = overTime(series, ({ hashesPerSecond }) => hashesPerSecond);
  const tasks = overTime(series, ({ taskMs }) => taskMs);
  const lateness = overTime(series, ({ latenessMs }) => latenessMs);
  const ends = { start: figures.seconds(0), end: figures.seconds(seconds) };
  return (
    <div className="more-charts">
      <Plot title={chart.rate} top={figures.whole(rates.yMost)} {...ends}>
        <LineChart {...rates} xMost={seconds} bands={cold} />
      </Plot>
      <Plot
        title={chart.task}
        top={tasks.x.length > 0 ? figures.milliseconds(tasks.yMost) : task.notYet}
        {...ends}
      >
        <LineChart {...tasks} xMost={seconds} bands={cold} />
      </Plot>
      <Plot title={chart.lateness} top={figures.milliseconds(lateness.yMost)} {...ends}>
        <LineChart {...lateness} xMost={seconds} bands={cold} />
      </Plot>
    </div>
  );
}

/**
 * A line through all samples that have a value, each of which speaks for the time since the sample before it. It ends
 * under the next round number, so that the picture does not jump with each of them.
 */
export function overTime(series: readonly Sample[], value: (sample: Sample) => number | null) {
  const x: number[] = [];
  const y: number[] = [];
  series.forEach((sample, index) => {
    const known = value(sample);
    if (known === null) return;
    if (x.length === 0) {
      x.push((series[index - 1]?.elapsedMs ?? 0) / 1000);
      y.push(known);
    }
    x.push(sample.elapsedMs / 1000);
    y.push(known);
  });
  const most = Math.max(1, ...y);
  const unit = 10 ** Math.floor(Math.log10(most));
  return { x, y, yMost: Math.ceil(most / unit) * unit };
}
