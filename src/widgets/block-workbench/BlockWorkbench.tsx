import { type ReactNode, useMemo, useSyncExternalStore } from 'react';
import { canHash } from '#browser/digest.ts';
import { Awaken } from '#ui/Awaken.tsx';
import { Stages } from './Stages.tsx';
import { readWorkbenchData } from './workbench.ts';

interface BlockWorkbenchProps {
  readonly id: string;
  /** The same bench as the server wrote it: an example, worked out. */
  readonly children?: ReactNode;
}

const never = () => () => undefined;

/** A block to find by hand and by machine. Where the browser does not hash for the page, the example stays. */
export function BlockWorkbench({ id, children }: BlockWorkbenchProps) {
  const isAble = useSyncExternalStore(never, canHash, () => true);
  if (!isAble) return <div className="plain-form">{children}</div>;
  return (
    <Awaken plain={children}>
      <Live id={id} />
    </Awaken>
  );
}

function Live({ id }: Pick<BlockWorkbenchProps, 'id'>) {
  const data = useMemo(() => readWorkbenchData(), []);
  return <Stages id={id} data={data} isLive />;
}
