import type { ReactNode } from 'react';
import { Awaken } from '#ui/Awaken.tsx';
import { LiveForm } from './LiveForm.tsx';

interface CaseExplorerProps {
  /** The table of all cases. */
  readonly children?: ReactNode;
}

/** Every case on an axis of time, to be filtered, found and opened. */
export function CaseExplorer({ children }: CaseExplorerProps) {
  return (
    <div className="case-explorer">
      <Awaken plain={children}>
        <LiveForm />
      </Awaken>
    </div>
  );
}
