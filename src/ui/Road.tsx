import './road.css';
import type { ReactNode } from 'react';
import { linesOf, pathOf, type RoadShape, type RoadShapeName, roadShapes } from './road-shape.ts';
import { Picture } from './WayIcon.tsx';
import type { WayPicture } from './way-pictures.ts';

/** What stands at a station. */
export interface RoadStation {
  readonly picture: WayPicture;
  /** The word under the drawing. */
  readonly label: string;
  /** Step of the heat scale once the road is travelled so far; 0 where nothing computes. */
  readonly heat: number;
  /** Its own name, over the label. */
  readonly name?: string;
}

interface RoadProps {
  /** Six of them. */
  readonly stations: readonly RoadStation[];
  /** How far the road is travelled: the place of a station, or null where it is all still ahead. */
  readonly at: number | null;
  readonly shape: RoadShapeName;
  /** The word at the road's beginning. */
  readonly origin?: string;
  /** What stands in the place of the last piece travelled while it is enacted. */
  readonly enacted?: ReactNode;
}

/** The station whose heat somebody else pays for. */
const machine = 3;
const door = 1;

/**
 * The road from a criminal to a wallet, as far as it is travelled. What is travelled is solid, what is ahead dashed; what
 * computes is warm. Drawn for eyes alone: the same stands beside it in words.
 */
export function Road({ stations, at, shape: name, origin, enacted }: RoadProps) {
  const shape = roadShapes[name];
  const place = at ?? -1;
  return (
    <svg
      className="road"
      data-shape={name}
      viewBox={`0 0 ${String(shape.width)} ${String(shape.height)}`}
      fontSize={shape.type.size}
      aria-hidden="true"
    >
      {shape.ways.map((way, index) =>
        index < place || (index === place && enacted === undefined) ? (
          <Way key={index} shape={shape} stations={stations} place={index} />
        ) : (
          <path key={index} className="road-ahead" d={pathOf(way)} />
        ),
      )}
      <Start shape={shape} origin={origin} />
      {enacted}
      {stations.map((station, index) => {
        const isTravelled = index <= place;
        return (
          <g
            key={index}
            data-warm={isTravelled && station.heat > 1 ? station.heat : undefined}
            data-ahead={isTravelled ? undefined : ''}
          >
            <Labels shape={shape} station={station} place={index} />
            {index === place && enacted !== undefined ? null : (
              <Scene shape={shape} station={station} place={index} isTravelled={isTravelled} />
            )}
            <circle className="road-stop" {...centre(shape, index)} r={index === place ? 7 : 4} />
          </g>
        );
      })}
    </svg>
  );
}

interface PieceProps {
  readonly shape: RoadShape;
  readonly place: number;
}

/** How warm a piece of road is: as warm as the cooler of its ends. */
export function heatOfWay(stations: readonly RoadStation[], place: number): number {
  const heat = Math.min(stations[place - 1]?.heat ?? 0, stations[place]?.heat ?? 0);
  return heat > 1 ? heat : 0;
}

/** A piece of road that was travelled. */
export function Way({ shape, stations, place }: PieceProps & { readonly stations: readonly RoadStation[] }) {
  const way = shape.ways[place];
  const heat = heatOfWay(stations, place);
  return way ? (
    <g data-warm={heat > 0 ? heat : undefined}>
      <path className="road-edge" d={pathOf(way)} />
      <path className="road-done" d={pathOf(way)} />
    </g>
  ) : null;
}

interface SceneProps extends PieceProps {
  readonly station: RoadStation;
  readonly isTravelled: boolean;
}

/** The picture of a station, with what belongs to it there. */
export function Scene({ shape, station, place, isTravelled }: SceneProps) {
  return (
    <>
      {place === door && <Doorway shape={shape} place={place} />}
      {place === machine && <Supply shape={shape} />}
      {place === machine && isTravelled && station.heat > 1 && (
        <path className="road-rays" d={raysOf(shape, place)} />
      )}
      <g className="road-picture" transform={pictureAt(shape, place)}>
        <Picture picture={station.picture} />
      </g>
      {place === door && <path className="road-leaf" d={leafOf(shape, place, isTravelled)} />}
      {place === door && !isTravelled && <path d={knobAt(shape, place)} />}
    </>
  );
}

/** Puts a picture on the road at a station. The machine is the victim's, and the largest. */
export function pictureAt(shape: RoadShape, place: number): string {
  const { x, y } = shape.stations[place] ?? shape.start;
  const scale = place === machine ? shape.scales.machine : shape.scales.picture;
  const lift = place === machine ? 24 : 12;
  return `translate(${String(x - 12 * scale)} ${String(y - lift - 22 * scale)}) scale(${String(scale)})`;
}

/** Heat that leaves the machine. */
export function raysOf(shape: RoadShape, place: number): string {
  const { x, y } = shape.stations[place] ?? shape.start;
  const reach = 10 * shape.scales.machine;
  return `M${String(x - reach)} ${String(y - 21)}h${String(2 * reach)}M${String(x - reach * 0.6)} ${String(y - 14.5)}h${String(1.2 * reach)}`;
}

/** Who pays: the meter on the wall, and the cable to it. */
export function Supply({ shape: { meter, cable } }: Pick<PieceProps, 'shape'>) {
  return (
    <g className="road-supply">
      <path className="road-cable" d={cable} />
      <rect x={meter.x - 13} y={meter.y} width="26" height="34" rx="2" />
      <path d={`M${String(meter.x - 7)} ${String(meter.y + 9)}h14`} />
      <ellipse className="way-warm" cx={meter.x} cy={meter.y + 22} rx="8" ry="3.5" />
    </g>
  );
}

/** The doorway of the second station; its leaf stands in front of the picture until the door is open. */
export function Doorway({ shape, place }: PieceProps) {
  const { left, right, top, foot } = doorAt(shape, place);
  return (
    <path
      className="road-door"
      d={`M${String(left)} ${String(foot)}V${String(top)}H${String(right)}V${String(foot)}`}
    />
  );
}

/** The leaf of the door. */
export function leafOf(shape: RoadShape, place: number, isOpen: boolean): string {
  const { left, right, top, foot } = doorAt(shape, place);
  const [edge, drop] = isOpen ? [left - 14, 7] : [right, 0];
  const corners = [
    [left, top],
    [edge, top + drop],
    [edge, foot + drop],
    [left, foot],
  ];
  return `M${corners.map((corner) => corner.join(' ')).join('L')}z`;
}

function knobAt(shape: RoadShape, place: number): string {
  const { right, top, foot } = doorAt(shape, place);
  return `M${String(right - 9)} ${String((top + foot) / 2)}h.1`;
}

function doorAt(shape: RoadShape, place: number) {
  const { x, y } = shape.stations[place] ?? shape.start;
  const half = 14.5 * shape.scales.picture;
  return { left: x - half, right: x + half, top: y - 14 - 26 * shape.scales.picture, foot: y - 9 };
}

function Labels({ shape, station, place }: PieceProps & { readonly station: RoadStation }) {
  const { x, y } = shape.stations[place] ?? shape.start;
  const below = (line: number) => (shape.floors[place] ?? y) + 26 + line * shape.type.leading;
  return (
    <text className="road-label" x={x} y={below(0)}>
      {station.name !== undefined && <tspan className="road-name">{station.name}</tspan>}
      {linesOf(station.label, shape.letters).map((line, index) => (
        <tspan key={line} x={x} y={below(index + (station.name === undefined ? 0 : 1))}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Start({
  shape: { start },
  origin,
}: {
  readonly shape: RoadShape;
  readonly origin: string | undefined;
}) {
  return (
    <>
      <g transform={`translate(${String(start.x)} ${String(start.y)}) scale(${String(start.scale)})`}>
        <g className="road-stranger">
          <circle cx="0" cy="-35" r="10" />
          <path d="M-19 0V-7A19 15 0 0 1 19 -7V0z" />
        </g>
        <path className="road-desk" d="M-22 0H22" />
        <path className="way-body" d="M-11 -15H11V0H-11z" />
      </g>
      {origin !== undefined && (
        <text
          className="road-label"
          data-beside={start.isBeside ? '' : undefined}
          x={start.label.x}
          y={start.label.y}
        >
          {origin}
        </text>
      )}
    </>
  );
}

function centre(shape: RoadShape, place: number): { cx: number; cy: number } {
  const { x, y } = shape.stations[place] ?? shape.start;
  return { cx: x, cy: y };
}
