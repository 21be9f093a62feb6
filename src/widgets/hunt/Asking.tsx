import { useState } from 'react';
import { fill } from '#models/phrase.ts';
import { Radios } from '#ui/Radios.tsx';
import type { Teller } from './telling.ts';

interface AskingProps {
  readonly tell: Teller;
  readonly name: string;
  readonly onCharge: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks for a reason: a suspicion that cannot be put into words is none. */
export function Asking({ tell: { words, told }, name, onCharge, onCancel }: AskingProps) {
  const [reason, setReason] = useState('');
  return (
    <form
      className="hunt-asking"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== '') onCharge(reason);
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
        <button type="button" className="hunt-press" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
