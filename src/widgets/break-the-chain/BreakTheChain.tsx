import { type ReactNode, useEffect, useState } from 'react';
import { Awaken } from '#ui/Awaken.tsx';
import { type ChainData, fetchChain } from './chain.ts';
import { LiveForm } from './LiveForm.tsx';

interface BreakTheChainProps {
  /** Said where what the live form needs does not come. */
  readonly failed: string;
  /** The whole matrix. */
  readonly children?: ReactNode;
}

/** The matrix of ways in and defences as a game with a budget. */
export function BreakTheChain({ failed, children }: BreakTheChainProps) {
  const [data, setData] = useState<ChainData | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    fetchChain().then(setData, () => {
      setHasFailed(true);
    });
  }, []);
  return (
    <div className="break-chain">
      <p className="chain-failed" role="status">
        {hasFailed && failed}
      </p>
      <Awaken plain={children} isReady={data !== null}>
        {data && <LiveForm data={data} />}
      </Awaken>
    </div>
  );
}
