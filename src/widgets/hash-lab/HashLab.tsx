import { type ReactNode, useMemo, useRef, useSyncExternalStore } from 'react';
import { Assumptions } from './Assumptions.tsx';
import { Controls, type RestWords } from './Controls.tsx';
import { readLabData } from './lab.ts';
import { LiveForm } from './LiveForm.tsx';
import { useLab } from './useLab.ts';

interface HashLabProps {
  readonly id: string;
  /** With the dial, for those who want to lend harder. */
  readonly isFull: boolean;
  /** What there is to learn from a recorded run. */
  readonly moral: string;
  readonly rest: RestWords;
  /** The resting picture: a recorded run. */
  readonly children: ReactNode;
  /** The recorded run's table and receipt. */
  readonly behind?: ReactNode;
  /** How everything is measured and estimated. */
  readonly how?: ReactNode;
}

const never = () => () => undefined;

/** Lends some of the reader's processor, once they have read the terms and agreed. */
export function HashLab({ id, isFull, moral, rest, children, behind, how }: HashLabProps) {
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const data = useMemo(() => (isAwake ? readLabData() : null), [isAwake]);
  const bench = useRef<HTMLDivElement>(null);
  const lab = useLab(id, bench);
  const isAtRest = lab.view === 'rest';
  return (
    <div className="lab" ref={bench} data-view={lab.view} data-lends="">
      <div hidden={!isAtRest}>{children}</div>
      {isAtRest && (
        <Controls words={rest} isAsleep={data === null} isReturned={lab.refusal !== null} onShow={lab.show} />
      )}
      {data !== null && !isAtRest && <LiveForm lab={lab} data={data} isFull={isFull} moral={moral} />}
      <div className="lab-behind">
        <div hidden={!isAtRest}>{behind}</div>
        <details className="behind">
          <summary>{rest.how}</summary>
          {how}
          {data !== null && <Assumptions words={data.words} published={data.tariffs} />}
        </details>
      </div>
    </div>
  );
}
