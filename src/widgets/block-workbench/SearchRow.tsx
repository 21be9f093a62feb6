import { type ReactNode, useRef } from 'react';
import { fill } from '#models/phrase.ts';
import { StopButton } from '#ui/StopButton.tsx';
import type { StageProps } from './Stages.tsx';

interface SearchRowProps extends StageProps {
  readonly isSearching: boolean;
  /** What the warm button says. */
  readonly label: string;
  readonly onStart: () => void;
  /** Other buttons, while nothing runs. */
  readonly children?: ReactNode;
}

/** The button that starts a search, and Stop in its place while it lasts. */
export function SearchRow({
  words,
  figures,
  searches,
  isSearching,
  label,
  onStart,
  children,
}: SearchRowProps) {
  const start = useRef<HTMLButtonElement>(null);
  if (isSearching) {
    return (
      <div className="wb-row">
        <StopButton
          label={words.stop}
          isStopping={searches.state.phase === 'stopping'}
          onStop={searches.stop}
          onFocusLost={() => {
            queueMicrotask(() => start.current?.focus({ preventScroll: true }));
          }}
        />
      </div>
    );
  }
  return (
    <div className="wb-row">
      <button
        className="button warm"
        type="button"
        ref={start}
        aria-disabled={searches.part !== null || undefined}
        onClick={() => {
          if (searches.part === null) onStart();
        }}
      >
        {label}
      </button>
      {children}
      {searches.secondsLeft !== null && (
        <span className="wb-note">
          {fill(words.left, { seconds: figures.whole(Math.floor(searches.secondsLeft)) })}
        </span>
      )}
    </div>
  );
}
