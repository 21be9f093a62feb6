import type { Range } from '#models/cost.ts';
import { percent } from '#models/scale.ts';

interface PayBarsProps {
  readonly bars: readonly {
    readonly name: string;
    readonly sum: string;
    readonly range: Range;
    readonly kind: 'loss' | 'gain';
  }[];
}

/** Sums as bars from nothing, on one scale: hatched as far as they surely reach, paler as far as they may. */
export function PayBars({ bars }: PayBarsProps) {
  const most = Math.max(...bars.map(({ range }) => range.high));
  const share = (sum: number): number => (most > 0 ? sum / most : 0);
  return (
    <dl className="pay-bars">
      {bars.map(({ name, sum, range, kind }) => (
        <div key={kind} data-kind={kind}>
          <dt>{name}</dt>
          <dd>{sum}</dd>
          <dd aria-hidden="true">
            <svg width="100%" height="100%">
              <rect className="sure" x="0" y="0" width={percent(share(range.low))} height="100%" />
              <rect
                className="perhaps"
                x={percent(share(range.low))}
                y="0"
                width={percent(share(range.high) - share(range.low))}
                height="100%"
              />
              <rect className="end" x="0" y="0" width={percent(share(range.high))} height="100%" />
              <line x1="0" x2="0" y1="0" y2="100%" />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}
