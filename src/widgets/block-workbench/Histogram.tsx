import { type Bin, histogram, luckOf } from '#models/luck.ts';
import { expectedTries } from '#models/lottery.ts';
import { fill } from '#models/phrase.ts';
import { Plot } from '#ui/Plot.tsx';
import type { StageProps } from './Stages.tsx';

interface HistogramProps extends Pick<StageProps, 'words' | 'figures'> {
  readonly zeroBits: number;
  readonly lengths: readonly number[];
}

const [binWidth, height] = [20, 120] as const;
/** Above so many in one bin the squares would be slivers: then they stand as one bar. */
const mostSquares = 40;

/** How long searches took: a square for each, under the line that chance alone predicts. */
export function Histogram({ words: { luck }, figures, zeroBits, lengths }: HistogramProps) {
  const bins = histogram(lengths, zeroBits);
  const mean = expectedTries(zeroBits);
  const summary = luckOf(lengths);
  const predicted = ({ share }: Bin): number => share * lengths.length;
  const tallest = Math.ceil(Math.max(4, ...bins.map((bin) => Math.max(bin.count, predicted(bin)))));
  const unit = height / tallest;
  return (
    <Plot
      title={luck.plot}
      description={fill(luck.described, {
        count: figures.whole(lengths.length),
        median: figures.times((summary?.median ?? 0) / mean),
        mean: figures.times((summary?.mean ?? 0) / mean),
        longest: figures.times((summary?.longest ?? 0) / mean),
      })}
      top={fill(luck.top, { count: figures.whole(tallest) })}
      start={luck.from}
      end={luck.to}
      aside={<span className="curve-mean">{luck.line}</span>}
    >
      <svg
        className="histogram"
        viewBox={`0 0 ${bins.length * binWidth} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {bins.flatMap(({ count }, place) =>
          (count > mostSquares ? [count] : Array.from({ length: count }, () => 1)).map((size, square) => (
            <rect
              data-heat="4"
              key={`${place} ${square}`}
              x={place * binWidth + 2}
              y={height - (square + size) * unit + 1}
              width={binWidth - 4}
              height={Math.max(1, size * unit - 2)}
            />
          )),
        )}
        <path className="curve-average" d={`M${2 * binWidth} 0V${height}`} />
        <path
          className="curve-line"
          d={bins
            .map(
              (bin, place) =>
                `${place === 0 ? 'M0 ' : 'V'}${height - predicted(bin) * unit}H${(place + 1) * binWidth}`,
            )
            .join('')}
        />
      </svg>
    </Plot>
  );
}
