import { heatStep } from '#models/heat.ts';
import { fill } from '#models/phrase.ts';
import { shareAt } from '#models/load-curve.ts';
import type { Scene, View } from '#models/suspects.ts';
import { watchedView } from './hunt-bench.ts';
import { bandsOf, ceilingOf, type Moment, summaryOf, totalReadings } from './readings.ts';
import type { Teller } from './telling.ts';
import type { useClock } from './useClock.ts';

interface TotalProps {
  readonly tell: Teller;
  readonly scene: Scene;
  readonly now: Moment;
  readonly clock: ReturnType<typeof useClock>;
  readonly view: View;
}

const [width, height] = [600, 120];

/** The load of the whole machine over the last ten minutes, and the time, which the reader may stop. */
export function Total({ tell, scene, now, clock, view }: TotalProps) {
  const { words } = tell;
  const ceiling = ceilingOf(scene);
  const readings = totalReadings(scene, now);
  const { low, high, mean } = summaryOf(readings);
  const step = width / (readings.length - 1);
  const y = (cores: number): number => height - height * Math.min(1, cores / ceiling);
  const line = readings.map((cores, place) => `${(place * step).toFixed(1)} ${y(cores).toFixed(1)}`);
  const bands = bandsOf(now);
  const inList = view.id === watchedView ? listed(scene, view, now) : null;
  const total = readings.at(-1) ?? 0;
  const drawn = fill(words.totalDrawn, {
    low: tell.cores(low),
    high: tell.cores(high),
    mean: tell.cores(mean),
  });
  return (
    <div className="hunt-total">
      <div className="hunt-total-head">
        <p>
          <b>{words.total}</b>{' '}
          <span className="hunt-figure">
            {fill(words.totalNow, { total: tell.cores(total), cores: scene.cores })}
          </span>
        </p>
        <div className="hunt-time">
          {clock.isPaused && (
            <button
              type="button"
              className="hunt-press"
              onClick={() => {
                clock.goOnBy(10);
              }}
            >
              {words.ahead}
            </button>
          )}
          <button
            type="button"
            className="hunt-press"
            onClick={() => {
              clock.setPaused(!clock.isPaused);
            }}
          >
            {clock.isPaused ? words.goOn : words.pause}
          </button>
        </div>
      </div>
      <svg
        className="hunt-graph"
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        data-heat={heatStep(mean / scene.cores)}
        role="img"
        aria-label={[drawn, ...(scene.watches.length > 0 ? [words.totalDrops] : [])].join(' ')}
      >
        {bands.map(({ from, width: wide }) => (
          <rect
            key={from}
            className="hunt-band"
            x={from * width}
            y="0"
            width={Math.max(2, wide * width)}
            height={height}
          />
        ))}
        {Array.from({ length: Math.ceil(ceiling) - 1 }, (_, core) => (
          <path key={core} className="hunt-grid" d={`M0 ${y(core + 1)}H${width}`} />
        ))}
        <path className="hunt-line-area" d={`M0 ${height}L${line.join('L')}L${width} ${height}Z`} />
        <path className="hunt-line-edge" d={`M${line.join('L')}`} />
        {bands.map(({ from, width: wide }) => (
          <path
            key={from}
            className="hunt-band-edge"
            d={`M${from * width} 0V${height}M${(from + wide) * width} 0V${height}`}
          />
        ))}
        <path className="hunt-line-ground" d={`M0 ${height - 0.5}H${width}`} />
      </svg>
      {/* While values run they are not called out. */}
      <p className="away" role="status">
        {clock.isPaused && fill(words.totalNow, { total: tell.cores(total), cores: scene.cores })}
      </p>
      <p className="hunt-note">
        {scene.watches.length > 0 && (
          <>
            <i className="hunt-band-key" /> {words.looked}{' '}
          </>
        )}
        {inList !== null && <b>{fill(words.listed, { total: tell.cores(inList) })}</b>}
        {clock.isPaused && <span> {words.isPaused}</span>} {words.scale}
      </p>
    </div>
  );
}

/** What the rows of a list come to, in cores. */
function listed({ suspects }: Scene, { rows }: View, { second, watches }: Moment): number {
  return rows.reduce((sum, { suspect }) => {
    const curve = suspects.find(({ id }) => id === suspect)?.curve;
    return sum + (curve ? shareAt(curve, second, watches) : 0);
  }, 0);
}
