import { chanceBy, expectedTries } from '#models/lottery.ts';
import { fill } from '#models/phrase.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import { Plot } from '#ui/Plot.tsx';
import type { Figures } from './figures.ts';

interface ChanceCurveProps {
  readonly words: WorkbenchWords['machine'];
  readonly figures: Figures;
  readonly zeroBits: number;
  readonly tries: number;
  readonly hasWon: boolean;
}

/** The picture ends at so many times the average. */
const widest = 6;
const [width, height] = [600, 100] as const;
const steps = 48;

/** The chance to be done by now, against the tries: it flattens, and never promises an end. What was spent is warm. */
export function ChanceCurve({ words, figures, zeroBits, tries, hasWon }: ChanceCurveProps) {
  const mean = expectedTries(zeroBits);
  const y = (means: number): number => height * (1 - chanceBy(means * mean, zeroBits));
  const now = Math.min(widest, tries / mean);
  const line = (until: number): string =>
    Array.from({ length: steps + 1 }, (_, step) => (until * step) / steps)
      .map((means) => `${round((width * means) / widest)} ${round(y(means))}`)
      .join('L');
  return (
    <Plot
      title={words.curve}
      description={fill(words.curveIs, {
        tries: figures.tries(tries),
        ratio: figures.times(tries / mean),
        percent: figures.percent(chanceBy(tries, zeroBits)),
      })}
      top={words.top}
      start={words.from}
      end={words.to}
      aside={<span className="curve-mean">{words.mean}</span>}
    >
      <svg
        className="curve"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        data-won={hasWon || undefined}
        aria-hidden="true"
      >
        {Array.from({ length: widest - 1 }, (_, place) => (
          <path
            className={place === 0 ? 'curve-average' : 'curve-grid'}
            key={place}
            d={`M${(width * (place + 1)) / widest} 0V${height}`}
          />
        ))}
        {now > 0 && <path className="curve-spent" data-heat="4" d={`M0 ${height}L${line(now)}V${height}z`} />}
        <path className="curve-line" d={`M${line(widest)}`} />
        {now > 0 && <path className="curve-now" d={`M${round((width * now) / widest)} 0V${height}`} />}
      </svg>
    </Plot>
  );
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
