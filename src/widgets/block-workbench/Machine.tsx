import { expectedTries } from '#models/lottery.ts';
import { fill } from '#models/phrase.ts';
import { Asking } from './Asking.tsx';
import { Doubling } from './Doubling.tsx';
import { MachineStage } from './MachineStage.tsx';
import { sayings } from './sayings.ts';
import { SearchRow } from './SearchRow.tsx';
import type { StageProps } from './Stages.tsx';
import { Stepper } from './Stepper.tsx';
import { Swap } from './Swap.tsx';
import type { Search, useMachine } from './useMachine.ts';

interface MachineProps extends StageProps {
  readonly machine: ReturnType<typeof useMachine>;
  /** The reader's own pace, in milliseconds a try; null where they have none yet. */
  readonly handMs: number | null;
  readonly handTries: string | null;
  readonly onExample: () => void;
}

/** The second stage: the same tries by a worker, at a difficulty the reader sets. */
export function Machine(props: MachineProps) {
  const { words: all, figures, isLive, machine, searches, handMs } = props;
  const { machine: words } = all;
  const { zeroBits, search } = machine;
  const average = fill(words.average, { tries: figures.tries(expectedTries(zeroBits)) });
  return (
    <section className="machine" aria-label={words.title}>
      <div className="machine-dial">
        <p className="wb-title">{words.title}</p>
        <Swap
          isLive={isLive}
          plain={<p className="wb-status">{average}</p>}
          live={
            <Stepper
              words={words}
              value={zeroBits}
              isDisabled={searches.part !== null}
              onChange={machine.setZeroBits}
            />
          }
        />
        <Doubling words={words} figures={figures} zeroBits={zeroBits} />
      </div>
      <Asking {...props} part="machine" />
      {search !== null && searches.refusal === null && !searches.asks && (
        <MachineStage {...props} search={search} />
      )}
      <Swap isLive={isLive} plain={null} live={<Presses {...props} search={search} />} />
      <p className="wb-status" role="status">
        {search === null || !isLive ? average : sayings(all, figures, search, searches).status}
        {search === null && handMs !== null
          ? ` ${fill(words.hand, { time: figures.time(handMs * expectedTries(zeroBits)) })}`
          : ''}
      </p>
    </section>
  );
}

interface PressesProps extends MachineProps {
  readonly search: Search | null;
}

function Presses(props: PressesProps) {
  const { words, machine, search, onExample } = props;
  const run = search?.run ?? null;
  const isOpen = run !== null && (run.reading.findings?.wins.length ?? 0) === 0;
  return (
    <SearchRow
      {...props}
      isSearching={machine.isSearching}
      label={isOpen ? words.machine.goOn : words.machine.start}
      onStart={() => {
        if (isOpen && search !== null) machine.goOn(search);
        else machine.start();
      }}
    >
      {search === null && (
        <button className="button" type="button" onClick={onExample}>
          {words.machine.example}
        </button>
      )}
    </SearchRow>
  );
}
