import { fill } from '#models/phrase.ts';
import type { Teller } from './telling.ts';
import type { HuntState } from './useHunt.ts';

/** Who is accused so far, why, and the end of the case. */
export function Charges({ tell, hunt }: { readonly tell: Teller; readonly hunt: HuntState }) {
  const { words, told } = tell;
  const { charges, scene } = hunt;
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
        <button type="button" className="button" onClick={hunt.close}>
          {words.close}
        </button>
        <span className="hunt-note">{words.closeHint}</span>
      </div>
    </div>
  );
}
