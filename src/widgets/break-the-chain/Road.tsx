import { m } from 'framer-motion';
import { type Defence, placeOf, type Station, stations, type Vector } from '#models/attack.ts';
import { effectOf, type Ending, past } from '#models/break-chain.ts';
import { percent } from '#models/scale.ts';
import { pace } from '#ui/pace.ts';
import { step } from './useEnacted.ts';

interface RoadProps {
  readonly vector: Vector;
  readonly set: readonly Defence[];
  /** Null before a run: then nothing has set out. */
  readonly ending: Ending | null;
  /** Seconds until it sets out. */
  readonly delay: number;
  /** Nothing may move: the end is shown at once. */
  readonly isStill: boolean;
}

/** The first station where something computes, and somebody pays. */
const hotFrom = placeOf('machine');

/** The middle of a station, as a share of the road. */
const middle = (place: number): number => (place + 0.5) / stations.length;

/** How far before a bar it comes to rest. */
const before = 0.045;

/** Six stations, the bars across the road, and the square that walks it and shrinks by what limits it. */
export function Road({ vector, set, ending, delay, isStill }: RoadProps) {
  const barred = ending?.end === 'stopped' ? placeOf(ending.at) : null;
  const last = barred ?? stations.length - 1;
  const bars = set.flatMap((defence) => {
    const effect = effectOf(defence, vector);
    return effect.verdict === 'nothing' ? [] : [{ id: defence.id, ...effect }];
  });
  const end = barred === null ? middle(last) : middle(barred) - before;
  const walk = { duration: step * (last + 0.5), delay, ease: 'linear' } as const;
  const sizes = sizesOnTheWay(bars, last);
  return (
    <div className="chain-road" aria-hidden="true">
      {stations.map((station, place) => (
        <i key={station} className="chain-station" style={{ insetInlineStart: percent(middle(place)) }} />
      ))}
      {ending &&
        [hotFrom, hotFrom + 1].map((place) => {
          const reach = Math.min(middle(place + 1), end) - middle(place);
          return reach <= 0 ? null : (
            <m.i
              key={place}
              className="chain-heat"
              data-step={place - hotFrom}
              style={{
                insetInlineStart: percent(middle(place)),
                inlineSize: percent(reach),
                originX: 0,
              }}
              initial={isStill ? false : { scaleX: 0 }}
              animate={{ scaleX: 1 }}
              transition={{ duration: step, delay: delay + step * (place + 0.5), ease: 'linear' }}
            />
          );
        })}
      {bars.map(({ id, verdict, at }, index) => (
        <i
          key={id}
          className="chain-bar"
          data-verdict={verdict}
          data-behind={(barred !== null && isBehind(bars, index, barred)) || undefined}
          style={{
            insetInlineStart: `calc(${percent(middle(placeOf(at)))} + ${String(0.45 * standingThere(bars, index))}rem)`,
          }}
        />
      ))}
      {ending && (
        <m.i
          className="chain-walker"
          initial={isStill ? false : { left: percent(middle(-0.3)), scale: 1 }}
          animate={{ left: percent(end), scale: sizes }}
          transition={{ left: walk, scale: { ...walk, ease: pace.place } }}
        >
          {end > middle(hotFrom) - before / 2 && (
            <m.i
              className="chain-hot"
              initial={isStill ? false : { opacity: 0 }}
              animate={{ opacity: 1 }}
              transition={{ duration: step / 2, delay: delay + step * (hotFrom + 0.5) }}
            />
          )}
        </m.i>
      )}
      {ending === null && <i className="chain-walker" />}
    </div>
  );
}

interface Bar {
  readonly verdict: 'stops' | 'limits';
  readonly at: Station;
}

/** How many bars of the same station stand before this one, so that each is seen. */
function standingThere(bars: readonly Bar[], index: number): number {
  return bars.slice(0, index).filter(({ at }) => at === bars[index]?.at).length;
}

/** Whether a stopping bar is a layer behind the one that stops. */
function isBehind(bars: readonly Bar[], index: number, barred: number): boolean {
  const bar = bars[index];
  if (bar?.verdict !== 'stops') return false;
  const isFirst =
    bars.findIndex(({ verdict, at }) => verdict === 'stops' && placeOf(at) === barred) === index;
  return !isFirst;
}

/** The square's area is the share that still comes through; half of it is left after each limit it meets. */
function sizesOnTheWay(bars: readonly Bar[], last: number): number[] {
  return Array.from({ length: last + 1 }, (_, place) => {
    const met = bars.filter(({ verdict, at }) => verdict === 'limits' && placeOf(at) <= place);
    return Math.sqrt(past.limits ** met.length);
  });
}
