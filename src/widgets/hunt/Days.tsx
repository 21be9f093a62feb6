interface DaysProps {
  readonly days: readonly number[];
  /** What the top stands for, in the same unit. */
  readonly ceiling: number;
  readonly label?: string;
}

const [slot, height] = [9, 30];

/** What something cost on each day, in columns. */
export function Days({ days, ceiling, label }: DaysProps) {
  return (
    <svg
      className="hunt-days"
      viewBox={`0 0 ${slot * days.length} ${height}`}
      preserveAspectRatio="none"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {days.map((cost, day) => {
        const tall = cost === 0 ? 0 : Math.max(1, (height - 2) * (cost / ceiling));
        return <rect key={day} x={day * slot + 1} y={height - 1 - tall} width={slot - 2} height={tall} />;
      })}
      <path className="hunt-line-ground" d={`M0 ${height - 0.5}H${slot * days.length}`} />
    </svg>
  );
}
