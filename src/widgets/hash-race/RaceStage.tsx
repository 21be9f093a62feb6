import type { ReactNode } from 'react';
import { fill } from '#models/phrase.ts';
import type { LiveRaceWords } from '#schemas/race.ts';
import { Reading } from '#ui/Reading.tsx';
import type { Figures } from './figures.ts';
import { Lanes } from './Lanes.tsx';
import type { Shown } from './race.ts';

interface RaceStageProps extends Shown {
  readonly words: LiveRaceWords;
  /** What stands behind a reading that was measured. */
  readonly measured: string;
  readonly figures: Figures;
  /** Where the figures come from, if not from this machine now. */
  readonly children?: ReactNode;
}

/** Three readings and the one picture: of a recorded race, of one under way, of one that is over. */
export function RaceStage({ words, measured, figures, children, ...shown }: RaceStageProps) {
  const { readings, works } = words;
  const { legs } = shown;
  const rate = (kind: keyof typeof works) => (
    <Reading
      value={figures.rate(legs[kind])}
      name={fill(readings.perSecond, { name: works[kind].name })}
      kind={measured}
    />
  );
  return (
    <div className="stage kinds-stage">
      {children}
      <dl className="kinds-readings" aria-label={readings.title}>
        {rate('short')}
        {rate('memoryHard')}
        <Reading value={figures.ratio(legs)} name={readings.ratio} kind={measured} />
      </dl>
      <Lanes words={words} figures={figures} {...shown} />
      <p className="kinds-small">
        {words.memory}. {words.family}
      </p>
    </div>
  );
}
