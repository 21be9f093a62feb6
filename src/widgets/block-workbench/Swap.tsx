import type { ReactNode } from 'react';

interface SwapProps {
  readonly isLive: boolean;
  readonly plain: ReactNode;
  readonly live: ReactNode;
}

/** Two forms in one place, so that waking moves nothing: only one is seen, heard and pressed. */
export function Swap({ isLive, plain, live }: SwapProps) {
  return (
    <div className="swap" data-live={isLive || undefined}>
      <div className="swap-plain" aria-hidden={isLive || undefined}>
        {plain}
      </div>
      <div className="swap-live">{live}</div>
    </div>
  );
}
