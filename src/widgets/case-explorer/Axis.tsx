import type { AcrossPlot, DownPlot } from '#models/case-plot.ts';

interface AxisProps {
  readonly plot: AcrossPlot | DownPlot;
}

/** A length of the plot in the reader's own text size. */
export const rem = (px: number): string => `${px / 16}rem`;

/** Years: along the line, or before their rows. */
export function Axis({ plot }: AxisProps) {
  if ('rows' in plot) {
    return plot.rows.map(({ year, y }) => (
      <div key={year} className="cases-row" style={{ insetBlockStart: rem(y) }} aria-hidden="true">
        {year}
      </div>
    ));
  }
  const { line, ticks } = plot;
  return (
    <div className="cases-line" style={{ insetBlockStart: rem(line) }} aria-hidden="true">
      {ticks.slice(0, -1).map(({ year, x }, place) => (
        <span
          key={year}
          style={{ insetInlineStart: rem(x), inlineSize: rem((ticks[place + 1]?.x ?? x) - x) }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}
