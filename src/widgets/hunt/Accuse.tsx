import { useState } from 'react';
import { fill } from '#models/phrase.ts';
import type { Suspect } from '#models/suspects.ts';
import { Radios } from '#ui/Radios.tsx';
import type { Teller } from './telling.ts';
import type { HuntState } from './useHunt.ts';

interface AccuseProps {
  readonly suspect: Suspect;
  readonly tell: Teller;
  readonly hunt: HuntState;
}

/** Accuses an entry, and asks why. */
export function Accuse({ suspect, tell, hunt }: AccuseProps) {
  const { words, told } = tell;
  const charge = hunt.charges.find((one) => one.suspect === suspect.id);
  const [isAsking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const name = tell.name(suspect);
  if (charge) {
    return (
      <div className="hunt-accuse">
        <p>
          <b>{words.accused}.</b> {told.reasons[charge.reason]}
        </p>
        <button
          type="button"
          className="hunt-press"
          onClick={() => {
            hunt.withdraw(suspect.id);
            setAsking(false);
          }}
        >
          {words.withdraw}
        </button>
      </div>
    );
  }
  if (!isAsking) {
    return (
      <div className="hunt-accuse">
        <button
          type="button"
          className="button"
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.accuse}
        </button>
      </div>
    );
  }
  return (
    <form
      className="hunt-accuse hunt-asking"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== '') hunt.accuse({ suspect: suspect.id, reason });
      }}
    >
      <Radios
        legend={fill(words.why, { name })}
        choices={Object.entries(told.reasons).map(([value, label]) => ({ value, label }))}
        value={reason}
        onChange={setReason}
      />
      <div className="hunt-presses">
        <button type="submit" className="button" aria-disabled={reason === ''}>
          {words.charge}
        </button>
        <button
          type="button"
          className="hunt-press"
          onClick={() => {
            setAsking(false);
          }}
        >
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
