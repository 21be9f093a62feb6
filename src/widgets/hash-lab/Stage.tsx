import type { ReactNode } from 'react';
import type { HeatStep } from '#models/heat.ts';
import type { Reading as Meters } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Plot } from '#ui/Plot.tsx';
import { Reading } from '#ui/Reading.tsx';
import { BestHash } from './BestHash.tsx';
import { coreSeconds } from './estimates.ts';
import type { Figures } from './figures.ts';
import { taskReading } from './task-words.ts';

interface StageProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly reading: Meters | null;
  readonly seconds: number;
  /** The share that the top of the picture stands for: 1 for each worker. */
  readonly most: number;
  readonly step: HeatStep;
  /** Where the figures come from, if not from this machine now. */
  readonly source?: ReactNode;
  readonly children: ReactNode;
}

/** Three readings and the one picture. */
export function Stage({ words, figures, reading, seconds, most, step, source, children }: StageProps) {
  const { readings, chart } = words;
  const task = taskReading(words, figures, reading);
  const average = reading !== null && reading.elapsedMs > 0 ? reading.busyMs / reading.elapsedMs : 0;
  return (
    <div className="stage lab-stage">
      {source}
      <dl className="readings" aria-label={readings.title}>
        <Reading
          value={figures.whole(reading?.hashes ?? 0)}
          name={readings.hashes}
          kind={readings.measured}
        />
        <Reading
          value={figures.coreSeconds(reading === null ? 0 : coreSeconds(reading))}
          name={readings.cpuTime}
          kind={readings.measured}
        />
        <Reading value={task.value} name={words.task.name} note={task.note} kind={readings.measured} />
      </dl>
      <Plot
        title={chart.share}
        description={fill(chart.described, {
          seconds: Math.round((reading?.elapsedMs ?? 0) / 1000),
          percent: Math.round(100 * average),
        })}
        top={figures.percent(most)}
        start={figures.seconds(0)}
        end={figures.seconds(seconds)}
        aside={
          <span className="heat-step" data-heat={step}>
            {fill(readings.step, { step })}
          </span>
        }
      >
        {children}
      </Plot>
      <BestHash words={readings} share={reading?.share ?? null} />
    </div>
  );
}
