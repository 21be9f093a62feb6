import { useId } from 'react';
import type { Range } from '#models/cost.ts';
import { heatStep } from '#models/heat.ts';
import { fill } from '#models/phrase.ts';
import { hashRate, type Measured, yearlyLoss } from '#models/stealth.ts';
import { Kind } from '#ui/Reading.tsx';
import type { Figures } from './figures.ts';
import type { StealthData } from './stealth-dial.ts';

interface LossProps {
  readonly data: StealthData;
  readonly figures: Figures;
  readonly duty: number;
  readonly loss: Readonly<Record<'kwh' | 'euros', Range>>;
  /** What was measured in the reader's own last run. */
  readonly own: Measured | null;
  readonly cores: number;
}

/** What goes on whatever the alarm does: the work, and the bill of a year. */
export function Loss({ data, figures, duty, loss, own, cores }: LossProps) {
  const { words, tariffs, recorded, where } = data;
  const { readings, lend } = words;
  const hatch = useId();
  const most = yearlyLoss(1, tariffs).euros.high;
  const share = (euros: number): string => `${((100 * euros) / most).toFixed(1)}%`;
  const estimated = <Kind isEstimated>{readings.estimated}</Kind>;
  return (
    <div className="stealth-loss">
      <dl>
        <div>
          <dt>
            {readings.rate} <Kind>{readings.measured}</Kind>
          </dt>
          <dd>{figures.rough(hashRate(duty, own ?? recorded))}</dd>
        </div>
        <div>
          <dt>
            {readings.kwh} {estimated}
          </dt>
          <dd>{figures.range(loss.kwh)}</dd>
        </div>
        <div>
          <dt>
            {readings.euros} {estimated}
          </dt>
          <dd>{figures.range(loss.euros)}</dd>
        </div>
      </dl>
      <svg className="stealth-bar" aria-hidden="true">
        <pattern
          id={hatch}
          data-heat={heatStep(duty)}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d="M1 0V4" />
        </pattern>
        <rect
          fill={`url(#${hatch})`}
          x={share(loss.euros.low)}
          width={share(loss.euros.high - loss.euros.low)}
          height="100%"
        />
      </svg>
      <p>
        {readings.loss} {fill(readings.whole, { percent: figures.percent(duty / cores), cores })}
      </p>
      <p>
        {own === null
          ? fill(words.recorded, { where })
          : fill(words.own, { hashes: figures.whole(own.hashes), seconds: figures.seconds(own.busyMs) })}
        {own === null && (
          <>
            {' '}
            {lend.before} <a href="#hash-lab">{lend.link}</a>.
          </>
        )}
      </p>
    </div>
  );
}
