import type { KeyRaceWords } from '#schemas/key-race.ts';

interface VerdictProps {
  readonly words: Pick<KeyRaceWords['leaks'], 'yes' | 'notQuite'>;
  readonly isRight: boolean;
  readonly why: string;
}

/** Whether a choice is right, and why. */
export function Verdict({ words, isRight, why }: VerdictProps) {
  return (
    <p className="keyrace-verdict" data-right={isRight ? '' : undefined}>
      <b>
        {isRight && (
          <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
            <path d="M4 13l5 5L20 6" />
          </svg>
        )}
        {isRight ? words.yes : words.notQuite}
      </b>{' '}
      {why}
    </p>
  );
}
