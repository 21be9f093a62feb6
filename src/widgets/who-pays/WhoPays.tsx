import type { ReactNode } from 'react';
import { Awaken } from '#ui/Awaken.tsx';
import { LiveForm } from './LiveForm.tsx';

interface WhoPaysProps {
  /** The four victims worked out. */
  readonly children?: ReactNode;
  /** Every assumption with its source; its fields are added to it. */
  readonly assumptions?: ReactNode;
  /** What others have found. */
  readonly check?: ReactNode;
}

/** Works out what a victim of mining pays and what the thief earns. */
export function WhoPays({ children, assumptions, check }: WhoPaysProps) {
  return (
    <div className="who-pays">
      <Awaken plain={children}>
        <LiveForm />
      </Awaken>
      <div className="behinds">
        {assumptions}
        {check}
      </div>
    </div>
  );
}
