import type { Moment, MomentKind } from '#models/key-race-moments.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import type { Figures } from './figures.ts';
import type { Frame } from './frame.ts';

interface LeadersProps {
  readonly frame: Frame;
  readonly all: readonly Moment[];
  readonly until: number;
}

interface MovesProps extends LeadersProps {
  readonly words: KeyRaceWords;
  readonly figures: Figures;
}

/** Where a mark stands: on the track of the key, of the machines, or across both. */
const tracks: Readonly<Record<MomentKind, 'key' | 'machines' | 'both'>> = {
  pushed: 'key',
  found: 'key',
  machine: 'machines',
  whole: 'machines',
  blocked: 'key',
  refused: 'key',
  denied: 'machines',
  expired: 'key',
  limited: 'machines',
  alerted: 'machines',
  replaced: 'key',
  cleared: 'both',
  revoked: 'key',
  waited: 'key',
  deleted: 'key',
};
/** What stops nothing is no bar. */
const idle: readonly MomentKind[] = ['alerted', 'waited', 'deleted'];

interface Placed {
  readonly moment: Moment;
  readonly isThief: boolean;
  readonly from: number;
  /** The foot of its words, and the height of its track. */
  readonly foot: number;
  readonly y: number;
}

/** A row of words for each move: the thief's above, the defender's below, so that no leader crosses a later one. */
function placed({ frame, all, until }: LeadersProps): readonly Placed[] {
  const rowOf = (moment: Moment): number => {
    const side = all.filter((one) => one.side === moment.side);
    const row = side.indexOf(moment);
    return moment.side === 'attacker' ? frame.above(row) : frame.below(side.length - 1 - row);
  };
  return all
    .filter(({ at }) => at.low <= until)
    .map((moment) => ({
      moment,
      isThief: moment.side === 'attacker',
      from: frame.x(moment.at.low),
      foot: rowOf(moment),
      y: tracks[moment.kind] === 'machines' ? frame.tracks.machines : frame.tracks.key,
    }));
}

/** The lines that lead from a mark on a track to its words. */
export function Leaders(props: LeadersProps) {
  return (
    <g className="keyrace-leaders">
      {placed(props).map(({ moment, isThief, from, foot, y }) => (
        <line
          key={moment.kind}
          data-side={moment.side}
          x1={from}
          x2={from}
          y1={isThief ? foot - 11 : y}
          y2={isThief ? y : foot + 2}
        />
      ))}
    </g>
  );
}

/** What the thief does, in words above the tracks, and what the defender does, below the plot. */
export function Moves({ words, figures, ...rest }: MovesProps) {
  const { frame, until } = rest;
  return (
    <g className="keyrace-moves">
      {placed(rest).map((one) => (
        <g key={one.moment.kind}>
          <Mark {...one} />
          <Words {...one} />
        </g>
      ))}
    </g>
  );

  function Mark({ moment: { kind, at }, isThief, from, y }: Placed) {
    const to = Math.min(frame.x(at.high ?? at.low), frame.x(until));
    const isIdle = idle.includes(kind);
    const foot = (tracks[kind] === 'both' ? frame.tracks.machines : y) + 11;
    return (
      <>
        {to > from + 1 && <line className="keyrace-span" x1={from} x2={to} y1={y} y2={y} />}
        {isThief || isIdle ? (
          <circle className={isIdle ? 'keyrace-idle' : undefined} cx={from} cy={y} r="5" />
        ) : (
          <line className="keyrace-bar" x1={from} x2={from} y1={y - 11} y2={foot} />
        )}
      </>
    );
  }

  function Words({ moment: { kind, at }, from, foot }: Placed) {
    const text = words.moments[kind];
    const time = kind === 'pushed' ? '' : figures.span(at);
    const wide = frame.widthOf(`${text} ${time}`) + 6;
    const isLeft = from + wide > frame.right;
    const x = !isLeft ? from + 5 : from - wide < 0 ? frame.right : from - 5;
    return (
      <text x={x} y={foot} textAnchor={isLeft ? 'end' : 'start'}>
        {text} <tspan className="keyrace-time">{time}</tspan>
      </text>
    );
  }
}
