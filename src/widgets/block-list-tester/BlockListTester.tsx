import { type ReactNode, useEffect, useState } from 'react';
import type { BlockListChunk } from '#schemas/block-list.ts';
import { Awaken } from '#ui/Awaken.tsx';
import { LiveForm } from './LiveForm.tsx';
import { fetchTester } from './tester.ts';

interface BlockListTesterProps {
  /** What is said where the bench does not load. */
  readonly failed: string;
  /** The list and what it does, as the server wrote it. */
  readonly children: ReactNode;
}

/** A real ad-block engine, asked about requests, rules and ways past them. */
export function BlockListTester({ failed, children }: BlockListTesterProps) {
  const [data, setData] = useState<BlockListChunk | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    fetchTester().then(setData, () => {
      setFailed(true);
    });
  }, []);

  return (
    <>
      <p className="tester-failed" role="status">
        {hasFailed && failed}
      </p>
      <Awaken plain={children} isReady={data !== null}>
        {data && <LiveForm data={data} />}
      </Awaken>
    </>
  );
}
