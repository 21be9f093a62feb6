import { endSeconds, type Race } from '#models/key-race.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import type { Frame } from './frame.ts';
import { hatchId } from './Hatches.tsx';

interface TracksProps {
  readonly words: KeyRaceWords;
  readonly frame: Frame;
  readonly race: Race;
  /** The second up to which the race has run. */
  readonly until: number;
}

/** Half the height of the track of the machines. */
const half = 6;
/** Machines at work, on a track that tells how long and not how many. */
const step = 4;

/** How long the key works, and how long machines run: certainly, and perhaps. */
export function Tracks({ words, frame, race: { mild, worst }, until }: TracksProps) {
  const { key, machines } = frame.tracks;
  const keyEnds = inOrder(mild.keyEnds, worst.keyEnds);
  const stops = inOrder(mild.machinesEnd, worst.machinesEnd);
  const runs = stretch(worst.machine, stops.late);
  const surely = stretch(mild.machine, stops.early);
  return (
    <g className="keyrace-tracks">
      <text x="0" y={key + 5}>
        {words.picture.key}
      </text>
      <text x="0" y={machines + 5}>
        {words.picture.machines}
      </text>
      <line {...ends(stretch(0, keyEnds.early))} y1={key} y2={key} />
      <line data-perhaps="" {...ends(stretch(keyEnds.early, keyEnds.late))} y1={key} y2={key} />
      <rect {...box(runs)} fill={`url(#${hatchId('bare', step)})`} />
      <rect {...box(surely)} fill={`url(#${hatchId('own', step)})`} />
    </g>
  );

  function stretch(from: number, to: number) {
    const last = Math.min(to, until, endSeconds);
    return last > from ? { from: frame.x(from), to: frame.x(last) } : { from: 0, to: 0 };
  }

  function box({ from, to }: ReturnType<typeof stretch>) {
    return { x: from, width: to - from, y: machines - half, height: 2 * half };
  }
}

const ends = ({ from, to }: { from: number; to: number }) => ({ x1: from, x2: to });

const inOrder = (one: number, other: number) => ({
  early: Math.min(one, other),
  late: Math.max(one, other),
});
