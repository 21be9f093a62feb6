import { useEffect, useRef } from 'react';
import type { HuntCase } from '#schemas/hunt.ts';

interface BriefProps {
  readonly told: Pick<HuntCase, 'brief' | 'count'>;
  /** The reader has just asked for another case, and stands at the end of the last. */
  readonly isAgain: boolean;
}

/** What is known at first, and how many there are to find. */
export function Brief({ told, isAgain }: BriefProps) {
  const start = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    if (!isAgain) return;
    start.current?.scrollIntoView({ block: 'center' });
    start.current?.focus({ preventScroll: true });
  }, [isAgain]);

  return (
    <p className="hunt-brief" ref={start} tabIndex={-1}>
      {told.brief} {told.count}
    </p>
  );
}
