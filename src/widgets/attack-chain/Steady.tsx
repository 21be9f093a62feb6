import type { ReactNode } from 'react';

interface SteadyProps {
  /** Everything that may stand here, in the same words and sizes. */
  readonly all: readonly ReactNode[];
  readonly place: number;
  /** What changes here is spoken. */
  readonly isSpoken?: boolean;
}

/** One of several texts, in room for the longest, so that nothing below it moves. */
export function Steady({ all, place, isSpoken = false }: SteadyProps) {
  return (
    <div className="chain-steady">
      {all.map((one, index) => (
        <div key={index} className="chain-room" aria-hidden="true">
          {one}
        </div>
      ))}
      <div {...(isSpoken && { role: 'status' })}>{all[place]}</div>
    </div>
  );
}
