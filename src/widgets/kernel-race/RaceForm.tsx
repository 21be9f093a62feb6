import { useRef } from 'react';
import { lacksForKernels } from '#browser/abilities.ts';
import { tellRefusal } from '#browser/refusals.ts';
import { findingOf } from '#models/kernel-race.ts';
import type { KernelName } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import { StopButton } from '#ui/StopButton.tsx';
import { type Figures, findingWords } from './figures.ts';
import type { RaceData } from './race.ts';
import { RaceStage } from './RaceStage.tsx';
import { kernelsHere, type useKernelRace } from './useKernelRace.ts';

interface RaceFormProps {
  readonly data: RaceData;
  readonly figures: Figures;
  readonly race: ReturnType<typeof useKernelRace>;
  readonly onAgain: () => void;
}

/** A race under way, and the same race once it is over, beside the recorded one. */
export function RaceForm(props: RaceFormProps) {
  const { data, figures, race, onAgain } = props;
  const { words, lab } = data;
  const title = useRef<HTMLParagraphElement>(null);
  const isOver = race.view === 'over';
  return (
    <>
      <RaceStage
        data={data}
        figures={figures}
        title={isOver ? findingWords(data, figures, findingOf(race.turns)) : words.finding.racing}
        turns={race.turns}
        isOwn
        without={(kernel) => withoutWords(props, kernel)}
        ref={title}
      />
      <div className="lab-controls">
        <div className="choices">
          {isOver ? (
            <button className="button warm" type="button" onClick={onAgain}>
              {words.again}
            </button>
          ) : (
            <StopButton
              label={lab.stop}
              isStopping={false}
              onStop={race.stop}
              onFocusLost={() => {
                queueMicrotask(() => title.current?.focus({ preventScroll: true }));
              }}
            />
          )}
        </div>
        <p className="lab-status" role="status">
          {statusWords(props)}
        </p>
      </div>
    </>
  );
}

/** Why a kernel has nothing to show. */
function withoutWords({ data: { words, lab }, race }: RaceFormProps, kernel: KernelName): string {
  const lack = lacksForKernels()[kernel];
  if (lack !== null) return lab.kernel.lacks[lack];
  const other = race.runs.find(({ terms }) => terms.kernel === kernel)?.kernel;
  if (other === undefined) return words.row.waits;
  const ran = (lab.kernels as Readonly<Record<string, string>>)[other] ?? other;
  return fill(lab.kernel.other, { wished: lab.kernels[kernel], ran });
}

function statusWords({ data: { words, lab }, race }: RaceFormProps): string {
  const { runs, state, refusal, endedBy } = race;
  if (race.view === 'over') {
    if (endedBy !== 'time') return lab.status.ended[endedBy];
    if (refusal === null) return words.status.over;
    const { says, values } = tellRefusal(refusal);
    return fill(lab.refusal[says], values);
  }
  const kernels = kernelsHere();
  const place = Math.min(runs.length, kernels.length - 1);
  const kernel = kernels[place];
  if (kernel === undefined || (place === 0 && state.phase !== 'running')) return lab.status.starting;
  return fill(words.status.turn, {
    turn: place + 1,
    turns: kernels.length,
    kernel: lab.kernels[kernel],
  });
}
