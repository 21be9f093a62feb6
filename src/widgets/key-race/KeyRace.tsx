import { type ReactNode, useEffect, useState } from 'react';
import type { KeyRaceChunk } from '#schemas/key-race.ts';
import { Awaken } from '#ui/Awaken.tsx';
import { fetchKeyRace } from './key-race.ts';
import { LiveForm } from './LiveForm.tsx';

interface KeyRaceProps {
  /** Two races worked out, and three leaks with their fixes. */
  readonly children?: ReactNode;
  /** Every assumption with its source. */
  readonly behind?: ReactNode;
}

/** Races a leaked key: the thief's minutes against what was set up before. */
export function KeyRace({ children, behind }: KeyRaceProps) {
  const [chunk, setChunk] = useState<KeyRaceChunk | null>(null);
  useEffect(() => {
    // Where it does not come, the plain form stays and says the same.
    fetchKeyRace().then(setChunk, () => undefined);
  }, []);
  return (
    <div className="key-race">
      <Awaken plain={children} isReady={chunk !== null}>
        {chunk && <LiveForm chunk={chunk} />}
      </Awaken>
      {behind}
    </div>
  );
}
