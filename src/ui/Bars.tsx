interface BarsProps {
  readonly bars: readonly { readonly value: number; readonly step: number }[];
  /** What the full height stands for. */
  readonly most: number;
}

/** Bars from zero, each in a step of the heat scale. It fills its box; labels stand around it. */
export function Bars({ bars, most }: BarsProps) {
  return (
    <svg
      className="bars"
      viewBox={`0 0 ${bars.length * 10} 100`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {bars.map(({ value, step }, index) => {
        const height = Math.min(100, (100 * value) / most);
        return (
          <rect key={index} data-heat={step} x={index * 10 + 1} y={100 - height} width={8} height={height} />
        );
      })}
    </svg>
  );
}
