import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Awaken } from '#ui/Awaken.tsx';

interface PolicyLabProps {
  /** What every line did when it was tried. */
  readonly children?: ReactNode;
}

/** Real pages, each with its own policy, loaded at the reader's press. The live form comes once the bench is seen. */
export function PolicyLab({ children }: PolicyLabProps) {
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
    <div className="policy-lab">
      <Awaken plain={children} isReady={Live !== null}>
        {Live && <Live />}
      </Awaken>
    </div>
  );
}
