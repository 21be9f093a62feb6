import { useRef, useState } from 'react';
import { fill } from '#models/phrase.ts';
import { costs } from '#models/verdict.ts';
import { Hints } from './Hints.tsx';
import type { Teller } from './telling.ts';
import type { HuntState } from './useHunt.ts';

/** Who is accused so far, why, and the end of the case. */
export function Charges({ tell, hunt }: { readonly tell: Teller; readonly hunt: HuntState }) {
  const { words, told } = tell;
  const { charges, scene } = hunt;
  const end = useRef<HTMLButtonElement>(null);
  const [isTooSoon, setTooSoon] = useState(false);
  const accused = charges.flatMap((charge) => {
    const suspect = scene.suspects.find(({ id }) => id === charge.suspect);
    return suspect ? [{ ...charge, name: tell.name(suspect) }] : [];
  });
  return (
    <div className="hunt-charges">
      <div role="status">
        <p className="label">{words.charges}</p>
        {accused.length === 0 ? (
          <p>{words.noCharges}</p>
        ) : (
          <ul>
            {accused.map(({ suspect, reason, name }) => (
              <li key={suspect}>
                <span>
                  <b>{name}</b> {told.reasons[reason]}
                </span>
                <button
                  type="button"
                  className="hunt-press"
                  aria-label={fill(words.withdrawName, { name })}
                  onClick={() => {
                    hunt.withdraw(suspect);
                    end.current?.focus();
                  }}
                >
                  {words.withdraw}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="hunt-presses">
        <button
          type="button"
          className="button"
          ref={end}
          onClick={() => {
            // A case with nobody accused is closed only by whoever says so twice.
            if (accused.length > 0 || isTooSoon) hunt.close();
            else setTooSoon(true);
          }}
        >
          {words.close}
        </button>
        {hunt.hints < told.hints.length && (
          <button
            type="button"
            className="button"
            onClick={() => {
              hunt.askHint();
              if (hunt.hints + 1 === told.hints.length) end.current?.focus();
            }}
          >
            {fill(words.hint, { points: costs.hint })}
          </button>
        )}
        <span className="hunt-note">{words.closeHint}</span>
      </div>
      <p role="status">{isTooSoon && accused.length === 0 && words.tooSoon}</p>
      <Hints tell={tell} hunt={hunt} />
    </div>
  );
}
