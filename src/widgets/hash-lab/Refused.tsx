import type { Refusal } from '#browser/lending.ts';
import { tellRefusal } from '#browser/refusals.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';
import { Refused as Reason } from '#ui/Refused.tsx';
import type { Figures } from './figures.ts';

interface RefusedProps {
  readonly words: HashLabWords;
  readonly figures: Figures;
  readonly refusal: Refusal;
  readonly onRecorded: () => void;
  readonly onRest: () => void;
  readonly onTakeOver: () => void;
  readonly onInsist: () => void;
  readonly onRetry: () => void;
}

/** Why nothing was started, and what the reader may do about it; the gentlest way comes first. */
export function Refused(props: RefusedProps) {
  const { words, figures, refusal } = props;
  const { says, values } = tellRefusal(refusal);
  const reason = fill(words.refusal[says], { ...values, count: figures.times(values.count) });
  return <Reason reason={reason} choices={choices(props)} />;
}

function choices({ words, refusal, onRecorded, onRest, onTakeOver, onInsist, onRetry }: RefusedProps) {
  const { takeOver, notNow, insist, retry } = words.refusal;
  const recorded = { name: words.rest.recorded, isWarm: false, onPress: onRecorded };
  const way = tellRefusal(refusal).way?.name;
  if (way === 'takeOver') {
    return [
      { name: takeOver, isWarm: true, onPress: onTakeOver },
      { name: notNow, isWarm: false, onPress: onRest },
    ];
  }
  if (way === 'retry') return [{ name: retry, isWarm: true, onPress: onRetry }];
  return way === undefined ? [recorded] : [recorded, { name: insist, isWarm: false, onPress: onInsist }];
}
