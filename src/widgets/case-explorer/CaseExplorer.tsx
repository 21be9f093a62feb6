import type { ReactNode } from 'react';
import { Awaken } from '#ui/Awaken.tsx';
import { placeOfCase } from './explorer.ts';
import { LiveForm } from './LiveForm.tsx';

interface CaseExplorerProps {
  /** The table of all cases. */
  readonly children?: ReactNode;
}

/** Every case on an axis of time, to be filtered, found and opened. */
export function CaseExplorer({ children }: CaseExplorerProps) {
  return (
    <div className="case-explorer" data-answers={placeOfCase('')}>
      <Awaken plain={children}>
        <LiveForm />
      </Awaken>
    </div>
  );
}
