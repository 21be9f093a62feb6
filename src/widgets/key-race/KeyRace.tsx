import { type ReactNode, useEffect, useState } from 'react';
import { Awaken } from '#ui/Awaken.tsx';
import { fetchLive, type Live } from './live.ts';

interface KeyRaceProps {
  /** Two races worked out, and three leaks with their fixes. */
  readonly children?: ReactNode;
  /** Every assumption with its source. */
  readonly behind?: ReactNode;
}

/** Races a leaked key: the thief's minutes against what was set up before. */
export function KeyRace({ children, behind }: KeyRaceProps) {
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    // Where it does not come, the plain form stays and says the same.
    fetchLive().then(setLive, () => undefined);
  }, []);
  return (
    <div className="key-race">
      <Awaken plain={children} isReady={live !== null}>
        {live && <live.Form chunk={live.chunk} />}
      </Awaken>
      {behind}
    </div>
  );
}
