import type { Race } from '#models/key-race.ts';
import { moments } from '#models/key-race-moments.ts';
import { secondAt } from '#models/key-race-picture.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';
import { useWidth } from '#ui/useWidth.ts';
import { CostBands } from './CostBands.tsx';
import type { Figures } from './figures.ts';
import { frameOf } from './frame.ts';
import { Grid, Times } from './Grid.tsx';
import { Hatches } from './Hatches.tsx';
import { Leaders, Moves } from './Moves.tsx';
import { findingOf, momentOf } from './sayings.ts';
import { Tracks } from './Tracks.tsx';

interface RacePictureProps {
  readonly words: KeyRaceWords;
  readonly figures: Figures;
  readonly own: Race;
  readonly bare: Race;
  /** Where the clock stands, from 0 to 1. */
  readonly place: number;
}

/** The least the picture is drawn for, and the size of its letters: both in pixels at a root size of 16. */
const narrowest = 240;
const letterSize = 13;

/** The thief's road above, the defender's moves below it, and what it costs: all on one axis of time. */
export function RacePicture({ words, figures, own, bare, place }: RacePictureProps) {
  const [width, box] = useWidth();
  const frame = frameOf(Math.max(narrowest, width));
  const all = moments(own);
  const until = secondAt(place);
  const isWhole = place >= 1;
  const said = [words.picture.name, findingOf(words, figures, own, bare)];
  const told = all.map((moment) => `${momentOf(words, figures, moment)}.`);
  return (
    <div className="keyrace-picture" ref={box}>
      <svg
        viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`}
        fontSize={letterSize}
        role="img"
        aria-label={[...said, ...told].join(' ')}
      >
        <Hatches />
        <Grid words={words} figures={figures} frame={frame} />
        <CostBands words={words} figures={figures} frame={frame} own={own} bare={bare} place={place} />
        <Tracks words={words} frame={frame} race={own} until={until} />
        <Leaders frame={frame} all={all} until={until} />
        <Times figures={figures} frame={frame} />
        <Moves words={words} figures={figures} frame={frame} all={all} until={until} />
        {!isWhole && (
          <line
            className="keyrace-now"
            x1={frame.x(until)}
            x2={frame.x(until)}
            y1={frame.tracks.key - 10}
            y2={frame.plot.bottom}
          />
        )}
      </svg>
      <p className="keyrace-small">{words.picture.axes}</p>
    </div>
  );
}
