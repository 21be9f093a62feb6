import { chanceBy, expectedTries } from '#models/lottery.ts';
import { fill } from '#models/phrase.ts';
import { ChanceCurve } from './ChanceCurve.tsx';
import { HashView } from './HashView.tsx';
import type { StageProps } from './Stages.tsx';

/** A search as it went when the guide was built, for those who decline and those without script. */
export function MachineExample({ words, figures, example }: StageProps) {
  const { machine } = words;
  const { zeroBits, nonce, tries, hashHex } = example.machine;
  return (
    <div className="stage machine-stage">
      <ChanceCurve words={machine} figures={figures} zeroBits={zeroBits} tries={tries} hasWon />
      <p>
        {fill(machine.exampleIs, {
          nonce: figures.whole(nonce),
          tries: figures.tries(tries),
          ratio: figures.times(tries / expectedTries(zeroBits)),
          percent: figures.percent(chanceBy(tries, zeroBits)),
        })}
      </p>
      <HashView words={words} figures={figures} hex={hashHex} beforeHex={null} />
    </div>
  );
}
