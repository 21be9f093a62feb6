import * as m from 'framer-motion/m';
import { pace } from '#ui/pace.ts';
import { heatOfWay, type RoadStation, Scene } from '#ui/Road.tsx';
import { pathOf, type RoadShapeName, roadShapes, type Spot, spotsAlong } from '#ui/road-shape.ts';
import { Arrival } from './Arrival.tsx';

interface EnactProps {
  readonly stations: readonly RoadStation[];
  /** The station that is come to. */
  readonly place: number;
  readonly shape: RoadShapeName;
}

const frames = 12;

/** A smooth start and stop, as shares of the way at even times. */
const shares = Array.from({ length: frames + 1 }, (_, frame) => {
  const time = frame / frames;
  return time * time * (3 - 2 * time);
});

/** From the machine on, work and coins travel in small pieces. */
const machine = 3;

/** The last piece of the road as it is travelled, then what happens where it leads: one thing after the other. */
export function Enact({ stations, place, shape: name }: EnactProps) {
  const shape = roadShapes[name];
  const way = shape.ways[place];
  const station = stations[place];
  if (!way || !station) return null;
  const heat = heatOfWay(stations, place);
  const isOfPieces = place > machine;
  const d = pathOf(way);
  const spots = spotsAlong(way, shares);
  const drawn = {
    initial: { pathLength: 0 },
    animate: { pathLength: shares },
    transition: { duration: pace.enact, ease: 'linear' as const },
  };
  return (
    <>
      <g data-warm={heat > 0 ? heat : undefined}>
        <m.path className="road-edge" d={d} {...drawn} />
        <m.path className="road-done" d={d} {...drawn} />
        {(isOfPieces ? [0, 0.12, 0.24] : [0]).map((delay) => (
          <Traveller key={delay} spots={spots} delay={delay} isCoin={place === shape.stations.length - 1} />
        ))}
      </g>
      <g data-ahead="">
        <Scene shape={shape} station={station} place={place} isTravelled={false} />
      </g>
      <g data-warm={station.heat > 1 ? station.heat : undefined}>
        <Arrival shape={shape} station={station} place={place} delay={pace.enact + (isOfPieces ? 0.24 : 0)} />
      </g>
    </>
  );
}

interface TravellerProps {
  readonly spots: readonly Spot[];
  readonly delay: number;
  readonly isCoin: boolean;
}

/** What travels: it is there for the length of the way alone. */
function Traveller({ spots, delay, isCoin }: TravellerProps) {
  return (
    <m.g
      className="chain-traveller"
      initial={{ x: spots[0]?.x ?? 0, y: spots[0]?.y ?? 0, opacity: 0 }}
      animate={{
        x: spots.map(({ x }) => x),
        y: spots.map(({ y }) => y),
        opacity: spots.map((_, place) => (place < spots.length - 1 ? 1 : 0)),
      }}
      transition={{ duration: pace.enact, ease: 'linear', delay }}
    >
      {isCoin ? <circle r="6" /> : <rect x="-5" y="-5" width="10" height="10" rx="1" />}
    </m.g>
  );
}
