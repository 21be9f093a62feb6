import * as m from 'framer-motion/m';
import { stations } from '#models/attack.ts';
import { pace } from '#ui/pace.ts';
import { Doorway, leafOf, pictureAt, raysOf, type RoadStation, Scene } from '#ui/Road.tsx';
import type { RoadShape } from '#ui/road-shape.ts';
import { Picture } from '#ui/WayIcon.tsx';

interface ArrivalProps {
  readonly shape: RoadShape;
  readonly station: RoadStation;
  readonly place: number;
  /** Seconds until whatever travels has come. */
  readonly delay: number;
}

/** What happens at a station: the bait is laid, the door opens, the code unfolds, the machine heats, the coin drops. */
export function Arrival({ shape, station, place, delay }: ArrivalProps) {
  const transition = { duration: pace.enact, ease: pace.place, delay };
  const comes = { initial: { opacity: 0 }, animate: { opacity: 1 }, transition };
  const atOnce = { ...comes, transition: { ...transition, duration: pace.press } };
  const picture = (
    <g className="road-picture" transform={pictureAt(shape, place)}>
      <Picture picture={station.picture} />
    </g>
  );
  switch (stations[place]) {
    case 'lure':
      return (
        <m.g initial={{ opacity: 0, scale: 0.2 }} animate={{ opacity: 1, scale: 1 }} transition={transition}>
          {picture}
        </m.g>
      );
    case 'door':
      return (
        <m.g {...atOnce}>
          <Doorway shape={shape} place={place} />
          {picture}
          <m.path
            className="road-leaf"
            initial={{ d: leafOf(shape, place, false) }}
            animate={{ d: leafOf(shape, place, true) }}
            transition={{ ...transition, delay: delay + pace.press }}
          />
        </m.g>
      );
    case 'code':
      return (
        <m.g
          style={{ originY: 0 }}
          initial={{ opacity: 0, scaleY: 0 }}
          animate={{ opacity: 1, scaleY: 1 }}
          transition={transition}
        >
          {picture}
        </m.g>
      );
    case 'machine':
      return (
        <>
          <m.g {...comes}>
            <Scene shape={shape} station={{ ...station, heat: 0 }} place={place} isTravelled />
          </m.g>
          {station.heat > 1 && (
            <m.path
              className="road-rays"
              d={raysOf(shape, place)}
              initial={{ pathLength: 0, opacity: 0 }}
              animate={{ pathLength: 1, opacity: 1 }}
              transition={{ ...transition, delay: delay + pace.enact }}
            />
          )}
        </>
      );
    case 'wallet':
      return (
        <>
          <m.g {...comes}>{picture}</m.g>
          <Coin shape={shape} place={place} delay={delay} />
        </>
      );
    case 'pool':
    case undefined:
      return <m.g {...comes}>{picture}</m.g>;
  }
}

/** A coin drops into what it belongs to. */
function Coin({ shape, place, delay }: Omit<ArrivalProps, 'station'>) {
  const { x, y } = shape.stations[place] ?? shape.start;
  return (
    <m.circle
      className="chain-traveller"
      cx={x}
      cy={y - 40}
      r="6"
      initial={{ y: -34, opacity: 0 }}
      animate={{ y: 0, opacity: [1, 1, 1, 0] }}
      transition={{ duration: pace.enact, ease: pace.place, delay }}
    />
  );
}
