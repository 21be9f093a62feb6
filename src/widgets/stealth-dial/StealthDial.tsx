import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Awaken } from '#ui/Awaken.tsx';

interface StealthDialProps {
  /** Five places of the dial, worked out. */
  readonly children?: ReactNode;
  /** Lower alarms, and what is known. */
  readonly behind?: ReactNode;
}

/** A miner turned down until an alarm falls silent, and what goes on all the same. The dial comes once the bench is seen. */
export function StealthDial({ children, behind }: StealthDialProps) {
  const [Live, setLive] = useState<ComponentType | null>(null);
  useEffect(() => {
    import('./LiveForm.tsx').then(
      ({ LiveForm }) => {
        setLive(() => LiveForm);
      },
      // The plain form stays.
      () => undefined,
    );
  }, []);
  return (
    <div className="stealth-dial">
      <Awaken plain={children} isReady={Live !== null}>
        {Live && <Live />}
      </Awaken>
      {behind}
    </div>
  );
}
