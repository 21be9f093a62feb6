import type { StealthDialWords } from '#schemas/stealth-dial.ts';

interface BellProps {
  readonly words: StealthDialWords['bell'];
  readonly isRinging: boolean;
}

/** The alarm: filled and swinging while it rings, an outline while it does not, and the word for it. */
export function Bell({ words, isRinging }: BellProps) {
  return (
    <p className="stealth-bell" data-rings={isRinging || undefined}>
      <svg viewBox="0 0 24 24" width="40" height="40" aria-hidden="true">
        <path className="stealth-bell-body" d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4z" />
        <path d="M12 5V3M10 22h4" />
        {isRinging && <path d="M3 12a9 9 0 0 1 2.5-6.2M21 12a9 9 0 0 0-2.5-6.2" />}
      </svg>
      <span>
        <span className="label">{words.name}</span> <b>{isRinging ? words.rings : words.silent}</b>
      </span>
    </p>
  );
}
