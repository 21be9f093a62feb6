import type { Refusal, StartOptions } from '#browser/lending.ts';
import { tellRefusal } from '#browser/refusals.ts';
import { fill } from '#models/phrase.ts';
import { Refused } from '#ui/Refused.tsx';
import type { RaceData } from './race.ts';

interface RaceRefusedProps {
  readonly data: RaceData;
  readonly refusal: Refusal;
  readonly onDecline: () => void;
  readonly onRetry: (options: StartOptions) => void;
}

/** Why nothing was started, and what the reader may do about it. */
export function RaceRefused({ data: { words, lab }, refusal, onDecline, onRetry }: RaceRefusedProps) {
  const { says, values, way } = tellRefusal(refusal);
  const decline = { name: words.card.decline, isWarm: false, onPress: onDecline };
  const insist = way && {
    name: lab.refusal[way.name],
    isWarm: true,
    onPress: () => {
      onRetry(way.options);
    },
  };
  return (
    <Refused
      reason={fill(lab.refusal[says], values)}
      choices={insist === null ? [decline] : [decline, insist]}
    />
  );
}
