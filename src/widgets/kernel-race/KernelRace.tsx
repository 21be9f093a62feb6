import { type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import { findingOf } from '#models/kernel-race.ts';
import { figuresIn } from './figures.ts';
import { readRaceData } from './race.ts';
import { RaceCard } from './RaceCard.tsx';
import { RaceForm } from './RaceForm.tsx';
import { RaceRefused } from './RaceRefused.tsx';
import { RaceTable } from './RaceTable.tsx';
import { Rest, type RestWords } from './Rest.tsx';
import { useKernelRace } from './useKernelRace.ts';

interface KernelRaceProps {
  readonly id: string;
  readonly rest: RestWords;
  /** The recorded race. */
  readonly children: ReactNode;
  /** What a race has to teach. */
  readonly moral?: ReactNode;
  /** The recorded race in figures. */
  readonly table?: ReactNode;
}

const never = () => () => undefined;

/** The same work by three kernels, one turn each, once the reader has read the terms and agreed. */
export function KernelRace({ id, rest, children, moral, table }: KernelRaceProps) {
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const data = useMemo(() => (isAwake ? readRaceData() : null), [isAwake]);
  const figures = useMemo(() => data && figuresIn(data.lab.locale), [data]);
  const race = useKernelRace(id);
  const [hasDeclined, setHasDeclined] = useState(false);
  const isLive = data !== null && figures !== null;
  const isAtRest = !isLive || race.view === 'rest';
  const isOver = isLive && race.view === 'over';
  const hasShown = isAtRest || (isOver && findingOf(race.turns).kind === 'ahead');
  const ask = (): void => {
    setHasDeclined(false);
    race.ask();
  };
  const decline = (): void => {
    setHasDeclined(true);
    race.rest();
  };
  return (
    <div className="lab kernel-race" data-view={race.view} data-lends="">
      <div hidden={!isAtRest}>{children}</div>
      {isAtRest && (
        <Rest
          words={rest}
          isAsleep={!isLive}
          declined={isLive && hasDeclined ? data.words.status.declined : null}
          onStart={ask}
        />
      )}
      {isLive && race.view === 'card' && (
        <RaceCard data={data} figures={figures} onStart={race.agree} onDecline={decline} />
      )}
      {isLive && race.view === 'refused' && race.refusal !== null && (
        <RaceRefused data={data} refusal={race.refusal} onDecline={decline} onRetry={race.retry} />
      )}
      {isLive && (race.view === 'race' || isOver) && (
        <RaceForm data={data} figures={figures} race={race} onAgain={ask} />
      )}
      <div hidden={!hasShown}>{moral}</div>
      <details className="behind" hidden={!isAtRest && !isOver}>
        <summary>{rest.table}</summary>
        <div className="race-tables">
          {isOver && (
            <RaceTable data={data} figures={figures} caption={data.words.table.yours} turns={race.turns} />
          )}
          {table}
        </div>
      </details>
    </div>
  );
}
