import type { Moment, MomentKind } from '#models/key-race-moments.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import type { Figures } from './figures.ts';
import type { Frame } from './frame.ts';

interface MovesProps {
  readonly words: KeyRaceWords;
  readonly figures: Figures;
  readonly frame: Frame;
  readonly all: readonly Moment[];
  readonly until: number;
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

/** What the thief does, in words above the tracks, and what the defender does, below them. */
export function Moves({ words, figures, frame, all, until }: MovesProps) {
  const shown = all.filter(({ at }) => at.low <= until);
  const side = (one: Moment['side']) => all.filter((moment) => moment.side === one);
  return (
    <g className="keyrace-moves">
      {side('attacker').map(
        (moment, row) => isShown(moment) && <Move key={moment.kind} {...{ moment, row }} />,
      )}
      {side('defender').map(
        (moment, row, { length }) =>
          isShown(moment) && <Move key={moment.kind} moment={moment} row={length - 1 - row} />,
      )}
    </g>
  );

  function isShown(moment: Moment): boolean {
    return shown.includes(moment);
  }

  function Move({ moment: { kind, side: whose, at }, row }: { moment: Moment; row: number }) {
    const { key, machines } = frame.tracks;
    const isThief = whose === 'attacker';
    const [from, to] = [frame.x(at.low), frame.x(at.high ?? at.low)];
    const track = tracks[kind];
    const y = track === 'machines' ? machines : key;
    const foot = isThief ? frame.above(row) : frame.below(row);
    const text = words.moments[kind];
    const time = kind === 'pushed' ? '' : figures.span(at);
    const wide = frame.widthOf(`${text} ${time}`);
    const isLeft = from + wide + 6 > frame.right;
    const isFarLeft = isLeft && from - wide - 6 < 0;
    const x = isFarLeft ? frame.right : isLeft ? from - 5 : from + 5;
    return (
      <g data-side={whose}>
        <line
          className="keyrace-leader"
          x1={from}
          x2={from}
          y1={isThief ? foot - 10 : y}
          y2={isThief ? y : foot}
        />
        {to > from && (
          <line className="keyrace-span" x1={from} x2={Math.min(to, frame.x(until))} y1={y} y2={y} />
        )}
        {isThief ? (
          <circle cx={from} cy={y} r="5" />
        ) : idle.includes(kind) ? (
          <circle className="keyrace-idle" cx={from} cy={y} r="5" />
        ) : (
          <line
            className="keyrace-bar"
            x1={from}
            x2={from}
            y1={y - 11}
            y2={(track === 'both' ? machines : y) + 11}
          />
        )}
        <text x={x} y={foot} textAnchor={isLeft ? 'end' : 'start'}>
          {text} <tspan className="keyrace-time">{time}</tspan>
        </text>
      </g>
    );
  }
}
