import { fill } from '#models/phrase.ts';
import { placesOf } from '#models/suspects.ts';
import { costs } from '#models/verdict.ts';
import type { Teller } from './telling.ts';
import type { HuntState } from './useHunt.ts';

/** Three hints, one by one, each nearer than the last and each at a price. */
export function Hints({ tell, hunt }: { readonly tell: Teller; readonly hunt: HuntState }) {
  const { words, told } = tell;
  const { hints, scene, verdict } = hunt;
  const [first] = scene.suspects.filter(({ isGuilty }) => isGuilty);
  const place = first && placesOf(scene, first.id)[0];
  const where = (place && told.views[place.view]?.title) ?? '';
  const asked = told.hints.slice(0, hints);
  const isDone = hints === told.hints.length;
  if (verdict && hints === 0) return null;
  return (
    <div className="hunt-hints">
      <div role="status">
        {asked.length > 0 && (
          <ol aria-label={words.hints}>
            {asked.map((hint) => (
              <li key={hint}>{fill(hint, { where })}</li>
            ))}
          </ol>
        )}
        {isDone && <p>{words.hintsGone}</p>}
      </div>
      {!isDone && !verdict && (
        <button type="button" className="hunt-press" onClick={hunt.askHint}>
          {fill(words.hint, { points: costs.hint })}
        </button>
      )}
    </div>
  );
}
