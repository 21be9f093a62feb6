import { type ReactNode, useEffect, useState } from 'react';
import type { ToldConsent } from '#schemas/consent.ts';
import { Awaken } from '#ui/Awaken.tsx';
import { LiveForm } from './LiveForm.tsx';

/** Sorts scenes of the same work into theft, deal and defence. */
export function TheftDealDefence({ children }: { readonly children?: ReactNode }) {
  const [told, setTold] = useState<ToldConsent | null>(null);

  useEffect(() => {
    const ending = new AbortController();
    import('virtual:consent').then(
      (chunk) => {
        if (!ending.signal.aborted) setTold(chunk.default);
      },
      // Without it the plain form stays, which has every scene.
      () => undefined,
    );
    return () => {
      ending.abort();
    };
  }, []);

  return (
    <div className="consent">
      <Awaken plain={children} isReady={told !== null}>
        {told && <LiveForm told={told} />}
      </Awaken>
    </div>
  );
}
