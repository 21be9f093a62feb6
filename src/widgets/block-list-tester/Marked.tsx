import type { Span } from '#models/filter-rule.ts';

interface MarkedProps {
  readonly text: string;
  /** The stretch a rule fits; null where none does. */
  readonly span: Span | null;
}

/** An address, with what a rule found in it. */
export function Marked({ text, span }: MarkedProps) {
  if (span === null || span.end === span.start) return <code className="tester-address">{text}</code>;
  return (
    <code className="tester-address">
      {text.slice(0, span.start)}
      <mark>{text.slice(span.start, span.end)}</mark>
      {text.slice(span.end)}
    </code>
  );
}
