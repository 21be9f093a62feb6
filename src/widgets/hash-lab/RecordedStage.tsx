import { heatStep } from '#models/heat.ts';
import type { Run } from '#models/lending.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Bars } from '#ui/Bars.tsx';
import { figuresIn } from './figures.ts';
import { Stage } from './Stage.tsx';

interface RecordedStageProps {
  readonly words: HashLabWords;
  readonly run: Run;
  readonly where: string;
}

/** The resting picture, and the whole of it on paper and without JavaScript: a recorded run, two bars a second. */
export function RecordedStage({ words, run, where }: RecordedStageProps) {
  const { terms, series, reading } = run;
  const step = heatStep(terms.duty);
  const bars = Array.from({ length: 2 * terms.seconds }, (_, half) => {
    const within = series.filter(({ elapsedMs }) => Math.ceil(elapsedMs / 500) === half + 1);
    const sum = within.reduce((total, { busyShare }) => total + busyShare, 0);
    return { value: within.length > 0 ? sum / within.length : 0, step };
  });
  return (
    <Stage
      words={words}
      figures={figuresIn(words)}
      reading={reading}
      seconds={terms.seconds}
      most={terms.lanes}
      step={step}
      source={
        <p className="lab-source">
          <span className="label">{words.recorded.label}</span> {where}
        </p>
      }
    >
      <Bars bars={bars} most={terms.lanes} />
    </Stage>
  );
}
