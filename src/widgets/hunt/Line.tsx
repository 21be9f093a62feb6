import { heatStep } from '#models/heat.ts';

interface LineProps {
  readonly readings: readonly number[];
  /** What the top of the picture stands for. */
  readonly ceiling: number;
  /** Share of a core whose colour it has; none where it counts something else. */
  readonly share?: number;
  /** The line in words; none where the words stand beside it. */
  readonly label?: string;
}

const [width, height] = [120, 30];

/** A line of readings over time, filled to the ground. */
export function Line({ readings, ceiling, share, label }: LineProps) {
  const step = width / Math.max(1, readings.length - 1);
  const points = readings.map((reading, place) => {
    const y = height - 1 - (height - 2) * Math.min(1, reading / ceiling);
    return `${(place * step).toFixed(1)} ${y.toFixed(1)}`;
  });
  return (
    <svg
      className="hunt-line"
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      data-heat={share === undefined ? undefined : heatStep(share)}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {points.length > 0 && (
        <>
          <path className="hunt-line-area" d={`M0 ${height}L${points.join('L')}L${width} ${height}Z`} />
          <path className="hunt-line-edge" d={`M${points.join('L')}`} />
        </>
      )}
      <path className="hunt-line-ground" d={`M0 ${height - 0.5}H${width}`} />
    </svg>
  );
}
