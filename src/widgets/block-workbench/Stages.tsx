import { useMemo, useRef } from 'react';
import type { Range } from '#models/cost.ts';
import { fill } from '#models/phrase.ts';
import { practiceOver } from '#models/practice.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import { Chain } from './Chain.tsx';
import { FieldTable } from './FieldTable.tsx';
import { type Figures, figuresIn } from './figures.ts';
import { Guess } from './Guess.tsx';
import { Hand } from './Hand.tsx';
import { Luck } from './Luck.tsx';
import { Machine } from './Machine.tsx';
import { MachineExample } from './MachineExample.tsx';
import { RealBlocks } from './RealBlocks.tsx';
import { TryTable } from './TryTable.tsx';
import { useHand } from './useHand.ts';
import { useMachine } from './useMachine.ts';
import { type Searches, useSearches } from './useSearches.ts';
import type { Example, WorkbenchData } from './workbench.ts';

/** What every stage knows. */
export interface StageProps {
  readonly words: WorkbenchWords;
  readonly figures: Figures;
  readonly watts: Range;
  readonly example: Example;
  /** Not so on paper and where there is no script: then the stages show what was worked out at build. */
  readonly isLive: boolean;
  readonly searches: Searches;
}

interface StagesProps {
  readonly id: string;
  readonly data: WorkbenchData;
  readonly isLive: boolean;
}

/** The whole bench: a guess, two stages in view, and the later ones folded. */
export function Stages({ id, data, isLive }: StagesProps) {
  const { words, watts, example } = data;
  const figures = useMemo(() => figuresIn(words), [words]);
  const bench = useRef<HTMLDivElement>(null);
  const exampleFold = useRef<HTMLDetailsElement>(null);
  const searches = useSearches(id, bench);
  const [first = { nonce: 0, hashHex: '' }] = example.hand.tries;
  const hand = useHand({ words: words.hand.example, ...first, merkleRootHex: example.hand.merkleRootHex });
  const machine = useMachine(hand, searches);
  const { tried, startedMs, lastMs } = hand.count;
  const handMs = tried.length > 1 ? (lastMs - startedMs) / (tried.length - 1) : null;
  const stage: StageProps = { words, figures, watts, example, isLive, searches };
  const showExample = (): void => {
    if (exampleFold.current === null) return;
    exampleFold.current.open = true;
    exampleFold.current.querySelector('summary')?.focus();
  };
  const log = isLive ? tried : example.hand.tries;
  return (
    <div className="workbench" ref={bench} data-lends="">
      <Guess
        id={id}
        words={words}
        figures={figures}
        isLive={isLive}
        tries={hand.firstWin?.tried.length ?? null}
        exampleTries={example.hand.tries.length}
      />
      <Hand {...stage} hand={hand} />
      <Machine
        {...stage}
        machine={machine}
        handMs={handMs}
        handTries={handWords(stage, tried.length, handMs)}
        onExample={showExample}
      />
      <div className="wb-folded">
        <details ref={exampleFold}>
          <summary>{words.machine.exampleLabel}</summary>
          <MachineExample {...stage} />
        </details>
        <details>
          <summary>{words.luck.title}</summary>
          <Luck {...stage} />
        </details>
        <details>
          <summary>{words.chain.title}</summary>
          <Chain {...stage} />
        </details>
        <details>
          <summary>{words.real.title}</summary>
          <RealBlocks {...stage} />
        </details>
        <div className="wb-behind">
          <details>
            <summary>{words.hand.bytes}</summary>
            <div className="wb-body">
              <p>{words.hand.bytesNote}</p>
              <FieldTable {...stage} header={practiceOver(hand.hashed.merkleRootHex, hand.hashed.nonce)} />
            </div>
          </details>
          <details>
            <summary>{words.hand.log}</summary>
            <TryTable {...stage} tried={log} />
          </details>
        </div>
      </div>
    </div>
  );
}

function handWords({ words, figures }: StageProps, tries: number, msEach: number | null): string | null {
  if (msEach === null) return null;
  const time = figures.time(msEach * (tries - 1));
  return fill(words.hand.inTime, { count: figures.tries(tries), time });
}
