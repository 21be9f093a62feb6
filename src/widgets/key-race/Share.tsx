import type { KeyRaceWords } from '#schemas/key-race.ts';
import type { Note } from './useSetup.ts';

interface ShareProps {
  readonly words: KeyRaceWords;
  readonly note: Note;
  readonly onShare: () => Promise<void>;
  readonly onReset: () => void;
}

/** Takes the race along as a link, or starts again. */
export function Share({ words: { share }, note, onShare, onReset }: ShareProps) {
  return (
    <div className="keyrace-acts">
      <button
        className="button"
        type="button"
        onClick={() => {
          void onShare();
        }}
      >
        {share.make}
      </button>
      <button className="button" type="button" onClick={onReset}>
        {share.reset}
      </button>
      <p role="status">{note !== null && note !== 'broken' && share[note]}</p>
    </div>
  );
}
