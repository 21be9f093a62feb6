import { type ReactNode, useState } from 'react';
import { Awaken } from '#ui/Awaken.tsx';
import { LiveForm } from './LiveForm.tsx';

interface AttackChainProps {
  /** Six steps of one way in, below each other. */
  readonly children?: ReactNode;
  /** What stands behind that way in: its real case, its techniques and its sources. */
  readonly behind?: ReactNode;
}

/** Plays an attack from the criminal to the wallet. */
export function AttackChain({ children, behind }: AttackChainProps) {
  const [isAside, setAside] = useState(false);
  return (
    <div className="attack-chain">
      <Awaken plain={children}>
        <LiveForm onTold={setAside} />
      </Awaken>
      <div className="chain-told" data-aside={isAside ? '' : undefined}>
        {behind}
      </div>
    </div>
  );
}
