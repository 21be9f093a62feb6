import { useMemo, useSyncExternalStore } from 'react';
import { figuresIn } from './figures.ts';
import type { Tariffs } from './estimates.ts';
import type { LabData } from './lab.ts';
import { CardView } from './CardView.tsx';
import { unpacked } from './playback.ts';
import { ownTariffs, tariffsWith } from './own-tariffs.ts';
import { Recorded } from './Recorded.tsx';
import { Refused } from './Refused.tsx';
import { RunForm } from './RunForm.tsx';
import type { useLab } from './useLab.ts';

interface LiveFormProps {
  readonly lab: ReturnType<typeof useLab>;
  readonly data: LabData;
  readonly isFull: boolean;
  readonly moral: string;
}

/** What the parts of the bench know: its data, and the assumptions in use. */
export interface FormProps extends LiveFormProps {
  readonly tariffs: Tariffs;
}

/** The bench once something in it was pressed. */
export function LiveForm(given: LiveFormProps) {
  const { lab, moral } = given;
  const own = useSyncExternalStore(ownTariffs.subscribe, ownTariffs.typed, ownTariffs.typed);
  const { tariffs } = useMemo(() => tariffsWith(given.data.tariffs, own), [given.data, own]);
  const { words, recording } = given.data;
  const props = { ...given, tariffs };
  const figures = useMemo(() => figuresIn(words), [words]);
  const recorded = useMemo(() => unpacked(recording.run), [recording]);
  const lend = (
    <button
      className="button warm"
      type="button"
      onClick={() => {
        lab.show('card');
      }}
    >
      {words.rest.start}
    </button>
  );
  const showRecorded = (): void => {
    lab.show('recorded');
  };

  if (lab.view === 'card') return <CardView {...props} figures={figures} onDecline={showRecorded} />;
  if (lab.view === 'run' || lab.view === 'ended') return <RunForm {...props} figures={figures} />;
  if (lab.view === 'refused' && lab.refusal !== null) {
    return (
      <Refused
        words={words}
        figures={figures}
        refusal={lab.refusal}
        onRecorded={showRecorded}
        onRest={() => {
          lab.show('rest');
        }}
        onTakeOver={() => {
          void lab.start({ replace: true });
        }}
        onInsist={lab.insist}
        onRetry={() => {
          void lab.start();
        }}
      />
    );
  }
  return (
    <Recorded
      words={words}
      figures={figures}
      tariffs={tariffs}
      run={recorded}
      where={recording.where}
      moral={moral}
      lend={lend}
    />
  );
}
