import { type ReactNode, useEffect, useState } from 'react';
import type { HuntContent } from '#schemas/hunt.ts';
import { Awaken } from '#ui/Awaken.tsx';
import type { LiveHunt } from './LiveHunt.tsx';

interface Loaded {
  readonly Live: typeof LiveHunt;
  readonly content: HuntContent;
}

interface HuntProps {
  /** What there is to learn, once a case is closed. */
  readonly moral: string;
  /** One case worked out. */
  readonly children?: ReactNode;
}

/** Three machines, and something on each that works for somebody else. */
export function Hunt({ moral, children }: HuntProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);

  useEffect(() => {
    let isWanted = true;
    load().then(
      (found) => {
        if (isWanted) setLoaded(found);
      },
      // What cannot be fetched leaves the case that is worked out.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);

  return (
    <div className="hunt">
      <Awaken plain={children} isReady={loaded !== null}>
        {loaded && <loaded.Live content={loaded.content} moral={moral} />}
      </Awaken>
    </div>
  );
}

async function load(): Promise<Loaded> {
  const [{ LiveHunt: Live }, { default: content }] = await Promise.all([
    import('./LiveHunt.tsx'),
    import('virtual:hunt'),
  ]);
  return { Live, content };
}
