import { heatStep } from '#models/heat.ts';
import type { Reading, Sample, Terms } from '#models/lending.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { LineChart } from '#ui/LineChart.tsx';
import type { Figures } from './figures.ts';
import { Stage } from './Stage.tsx';

/** From this moment of a run on, the reader's dial stood here. */
export interface Dialled {
  readonly fromMs: number;
  readonly duty: number;
}

interface LiveStageProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly terms: Terms;
  readonly reading: Reading | null;
  readonly series: readonly Sample[];
  readonly dialled: readonly Dialled[];
  readonly isLive: boolean;
  readonly source?: string;
}

/** The stage while values arrive, and after. */
export function LiveStage({
  words,
  figures,
  terms,
  reading,
  series,
  dialled,
  isLive,
  source,
}: LiveStageProps) {
  return (
    <Stage
      words={words}
      figures={figures}
      reading={reading}
      seconds={terms.seconds}
      most={terms.lanes}
      step={heatStep(dialled.at(-1)?.duty ?? terms.duty)}
      source={
        source === undefined ? null : (
          <p className="lab-source">
            <span className="label">{words.recorded.label}</span> {source}
          </p>
        )
      }
    >
      <LineChart
        x={[0, ...series.map(({ elapsedMs }) => elapsedMs / 1000)]}
        y={[series[0]?.busyShare ?? 0, ...series.map(({ busyShare }) => busyShare)]}
        xMost={terms.seconds}
        yMost={terms.lanes}
        isLive={isLive}
        bands={dialled.map(({ fromMs, duty }) => ({
          from: fromMs / 1000,
          colour: `--heat-${heatStep(duty)}`,
        }))}
      />
    </Stage>
  );
}
