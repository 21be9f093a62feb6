import { type ReactNode, useMemo, useRef, useSyncExternalStore } from 'react';
import { ratioOf } from '#models/race.ts';
import { Awaken } from '#ui/Awaken.tsx';
import { figuresIn } from './figures.ts';
import { Guess } from './Guess.tsx';
import { LiveRace } from './LiveRace.tsx';
import { OwnRow } from './OwnRow.tsx';
import { readRaceData } from './race.ts';
import { useRace } from './useRace.ts';

interface HashRaceProps {
  readonly id: string;
  /** What stands in place of the controls where there is no script. */
  readonly needs: string;
  /** The recorded race. */
  readonly children: ReactNode;
  readonly guess?: ReactNode;
  /** The published rates. */
  readonly machines?: ReactNode;
  /** What is to be said of them. */
  readonly beneath?: ReactNode;
  /** The row of the recorded machine below them. */
  readonly own?: ReactNode;
}

const never = () => () => undefined;

/** The same seconds for two kinds of work on the reader's own machine, beside what other machines make. */
export function HashRace({ id, needs, children, guess, machines, beneath, own }: HashRaceProps) {
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const data = useMemo(() => (isAwake ? readRaceData() : null), [isAwake]);
  const figures = useMemo(() => data && figuresIn(data.words, data.lab), [data]);
  const bench = useRef<HTMLDivElement>(null);
  const race = useRace(id, bench);
  const legs = race.view === 'ended' ? (race.run?.reading.legs ?? null) : null;
  const isLive = data !== null && figures !== null;
  return (
    <div className="kinds" ref={bench} data-lends="">
      <Awaken plain={guess}>
        {isLive && <Guess id={id} words={data.words} figures={figures} ratio={legs && ratioOf(legs)} />}
      </Awaken>
      <div hidden={race.view !== 'rest' && race.view !== 'refused'}>{children}</div>
      {isLive ? (
        <LiveRace race={race} data={data} figures={figures} />
      ) : (
        <p className="kinds-controls">{needs}</p>
      )}
      <div className="kinds-machines">
        {machines}
        <div hidden={legs !== null}>{own}</div>
        {isLive && legs !== null && (
          <OwnRow words={data.words} figures={figures} scale={data.scale} legs={legs} isRecorded={false} />
        )}
        {beneath}
      </div>
    </div>
  );
}
