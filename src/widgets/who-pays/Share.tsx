import type { WhoPaysWords } from '#schemas/who-pays.ts';
import type { Note } from './useScenario.ts';

interface ShareProps {
  readonly words: WhoPaysWords;
  readonly note: Note;
  /** Something was changed that can be taken back. */
  readonly isChanged: boolean;
  readonly onShare: () => Promise<void>;
  readonly onReset: () => void;
}

/** Takes the scenario along, or drops it. */
export function Share({ words: { live }, note, isChanged, onShare, onReset }: ShareProps) {
  const said = { shared: live.shared, sharedHere: live.sharedHere, reset: live.wasReset, broken: null };
  return (
    <div className="pay-acts">
      <button
        className="button"
        type="button"
        onClick={() => {
          void onShare();
        }}
      >
        {live.share}
      </button>
      {isChanged && (
        <button className="button" type="button" onClick={onReset}>
          {live.reset}
        </button>
      )}
      <p role="status">{note && said[note]}</p>
    </div>
  );
}
