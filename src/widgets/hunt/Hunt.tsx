import { type ReactNode, useEffect, useState } from 'react';
import type { HuntContent } from '#schemas/hunt.ts';
import { Awaken } from '#ui/Awaken.tsx';
import type { LiveHunt } from './LiveHunt.tsx';

interface Loaded {
  readonly Live: typeof LiveHunt;
  readonly content: HuntContent;
}

/** Three machines, and something on each that works for somebody else. */
export function Hunt({ children }: { readonly children?: ReactNode }) {
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
        {loaded && <loaded.Live content={loaded.content} />}
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
