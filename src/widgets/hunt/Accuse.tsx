import { useEffect, useRef, useState } from 'react';
import type { Suspect } from '#models/suspects.ts';
import { Asking } from './Asking.tsx';
import type { Teller } from './telling.ts';
import type { HuntState } from './useHunt.ts';

interface AccuseProps {
  readonly suspect: Suspect;
  readonly tell: Teller;
  readonly hunt: HuntState;
}

/** Accuses an entry, and asks why. What is pressed here is replaced, so the focus is handed on. */
export function Accuse({ suspect, tell, hunt }: AccuseProps) {
  const { words, told } = tell;
  const part = useRef<HTMLDivElement>(null);
  const [isAsking, setAsking] = useState(false);
  const [presses, setPresses] = useState(0);
  const charge = hunt.charges.find((one) => one.suspect === suspect.id);

  useEffect(() => {
    if (presses > 0) part.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [presses]);

  const go = (isOn: boolean): void => {
    setAsking(isOn);
    setPresses(presses + 1);
  };

  return (
    <div className="hunt-accuse" ref={part}>
      {charge ? (
        <>
          <p>
            <b>{words.accused}.</b> {told.reasons[charge.reason]}
          </p>
          <button
            type="button"
            className="hunt-press"
            onClick={() => {
              hunt.withdraw(suspect.id);
              go(false);
            }}
          >
            {words.withdraw}
          </button>
        </>
      ) : isAsking ? (
        <Asking
          tell={tell}
          name={tell.name(suspect)}
          onCharge={(reason) => {
            hunt.accuse({ suspect: suspect.id, reason });
            go(false);
          }}
          onCancel={() => {
            go(false);
          }}
        />
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => {
            go(true);
          }}
        >
          {words.accuse}
        </button>
      )}
    </div>
  );
}
