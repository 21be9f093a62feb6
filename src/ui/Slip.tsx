import './slip.css';
import type { Ref } from 'react';

interface SlipProps {
  readonly lines: readonly string[];
  readonly label: string;
  /** Prints line by line; shown whole where motion is reduced. */
  readonly isPrinting?: boolean;
  readonly ref?: Ref<HTMLPreElement>;
}

/** A till slip: paper by day and by night. */
export function Slip({ lines, label, isPrinting = false, ref }: SlipProps) {
  return (
    <pre
      className="slip"
      role="group"
      aria-label={label}
      data-printing-slip={isPrinting || undefined}
      ref={ref}
    >
      {lines.join('\n')}
    </pre>
  );
}
