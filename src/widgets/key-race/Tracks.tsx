import { endSeconds, type Race } from '#models/key-race.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import type { Frame } from './frame.ts';

interface TracksProps {
  readonly words: KeyRaceWords;
  readonly frame: Frame;
  readonly race: Race;
  /** The second up to which the race has run. */
  readonly until: number;
}

/** How long the key works, and how long machines run: certain in one stroke, uncertain in dashes. */
export function Tracks({ words, frame, race: { mild, worst }, until }: TracksProps) {
  const { key, machines } = frame.tracks;
  const keyEnds = [mild.keyEnds, worst.keyEnds].toSorted((one, other) => one - other);
  const starts = [worst.machine, mild.machine];
  const stops = [mild.machinesEnd, worst.machinesEnd].toSorted((one, other) => one - other);
  return (
    <g className="keyrace-tracks">
      <text x="0" y={key + 5}>
        {words.picture.key}
      </text>
      <text x="0" y={machines + 5}>
        {words.picture.machines}
      </text>
      <Stretch kind="key" y={key} from={0} to={keyEnds[0] ?? 0} />
      <Stretch kind="key-perhaps" y={key} from={keyEnds[0] ?? 0} to={keyEnds[1] ?? 0} />
      <Stretch kind="machines-perhaps" y={machines} from={starts[0] ?? 0} to={stops[1] ?? 0} />
      <Stretch kind="machines" y={machines} from={starts[1] ?? 0} to={stops[0] ?? 0} />
    </g>
  );

  function Stretch({ kind, y, from, to }: { kind: string; y: number; from: number; to: number }) {
    const last = Math.min(to, until, endSeconds);
    if (!(last > from)) return null;
    return <line data-kind={kind} x1={frame.x(from)} x2={frame.x(last)} y1={y} y2={y} />;
  }
}
