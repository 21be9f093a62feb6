import { chanceBy, expectedTries } from '#models/lottery.ts';
import { fill } from '#models/phrase.ts';
import { Appear } from '#ui/Appear.tsx';
import { Reading } from '#ui/Reading.tsx';
import { ChanceCurve } from './ChanceCurve.tsx';
import { costOf } from './sayings.ts';
import type { StageProps } from './Stages.tsx';
import { type Search, standing } from './useMachine.ts';

interface MachineStageProps extends StageProps {
  readonly search: Search;
  readonly handTries: string | null;
}

/** A search under way or over: three readings, and how likely it was to be done by now. */
export function MachineStage({ words, figures, watts, searches, search, handTries }: MachineStageProps) {
  const { machine } = words;
  const { zeroBits, run } = search;
  const { win, tries, ms } = standing(search, searches.state.reading);
  return (
    <Appear className="stage machine-stage">
      <dl className="wb-readings">
        <Reading name={machine.soFar} value={figures.whole(tries)} kind={words.measured} />
        <Reading
          name={machine.expected}
          value={figures.whole(expectedTries(zeroBits))}
          kind={words.chanceKind}
        />
        <Reading
          name={machine.chance}
          value={figures.percent(chanceBy(tries, zeroBits))}
          kind={words.chanceKind}
        />
      </dl>
      <ChanceCurve
        words={machine}
        figures={figures}
        zeroBits={zeroBits}
        tries={tries}
        hasWon={win !== null}
      />
      {run !== null && (
        <p className="wb-note">
          {win !== null && handTries !== null
            ? `${fill(machine.compare, {
                yours: handTries,
                its: fill(words.hand.inTime, { count: figures.tries(tries), time: figures.time(ms) }),
              })} `
            : ''}
          {costOf(words, figures, watts, run)}
        </p>
      )}
    </Appear>
  );
}
