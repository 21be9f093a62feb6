import type { Range } from '#models/cost.ts';
import { costAt, endSeconds, type Race } from '#models/key-race.ts';
import { type Band, bandOf, slice, type Spot } from '#models/key-race-picture.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import type { Figures } from './figures.ts';
import type { Frame } from './frame.ts';
import { hatchId } from './Hatches.tsx';

interface CostBandsProps {
  readonly words: KeyRaceWords;
  readonly figures: Figures;
  readonly frame: Frame;
  readonly own: Race;
  readonly bare: Race;
  readonly place: number;
}

/** What a label needs between two bands, in pixels. */
const room = 26;

const steps = [1, 2, 3, 4, 5, 6, 7] as const;

/** What the race costs over time, from its mildest way to its worst, beside the race with nothing set up. */
export function CostBands({ words, figures, frame, own, bare, place }: CostBandsProps) {
  const isCompared = own.setup.protections.length > 0;
  const ours = bandOf(own, place);
  const theirs = bandOf(bare, place);
  const isOver = place >= 1;
  return (
    <g>
      {isCompared && <Area kind="bare" band={theirs} />}
      <Area kind="own" band={ours} />
      {isOver && <Labels />}
    </g>
  );

  function Area({ kind, band }: { kind: 'own' | 'bare'; band: Band }) {
    return (
      <g className="keyrace-band" data-kind={kind}>
        {steps.map((step) => {
          const { lower, upper } = slice(band, step);
          const path = `${line(upper)}${line(lower.toReversed()).replace('M', 'L')}Z`;
          return <path key={step} d={path} fill={`url(#${hatchId(kind, step)})`} />;
        })}
        <path className="keyrace-end" d={line(band.upper)} />
        <path className="keyrace-end" d={line(band.lower)} />
      </g>
    );
  }

  function Labels() {
    const { right, plot } = frame;
    const [mine, other] = [costAt(own, endSeconds), costAt(bare, endSeconds)];
    const above = Math.max(plot.top + 12, frame.y(other.high) - 8);
    const [upper, lower, theirLower] = [frame.y(mine.high), frame.y(mine.low), frame.y(other.low)];
    const below = upper - theirLower > room ? upper - 7 : Math.min(plot.bottom - 6, lower + 18);
    return (
      <g className="keyrace-labels" textAnchor="end">
        <text x={right} y={above}>
          {named(words.picture.without, other)}
        </text>
        {isCompared && (
          <text x={right} y={below} data-safe={mine.high === 0 ? '' : undefined}>
            {named(words.picture.with, mine)}
          </text>
        )}
      </g>
    );
  }

  /** Where the picture is narrow, the reading beneath it tells the sums. */
  function named(name: string, sum: Range): string {
    return frame.isNarrow ? name : `${name}: ${figures.money(sum)}`;
  }

  function line(spots: readonly Spot[]): string {
    return spots
      .map(
        ([along, height], at) =>
          `${at === 0 ? 'M' : 'L'}${round(frame.along(along))} ${round(frame.up(height))}`,
      )
      .join('');
  }
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
