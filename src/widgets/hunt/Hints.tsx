import { fill } from '#models/phrase.ts';
import { placesOf } from '#models/suspects.ts';
import type { Teller } from './telling.ts';
import type { HuntState } from './useHunt.ts';

/** The hints asked for so far, each nearer than the last. */
export function Hints({ tell, hunt }: { readonly tell: Teller; readonly hunt: HuntState }) {
  const { words, told } = tell;
  const { hints, scene } = hunt;
  const first = scene.suspects.find(({ isGuilty }) => isGuilty);
  const place = first && placesOf(scene, first.id)[0];
  const where = (place && told.views[place.view]?.title) ?? '';
  return (
    <div className="hunt-hints" role="status">
      {hints > 0 && (
        <ol aria-label={words.hints}>
          {told.hints.slice(0, hints).map((hint) => (
            <li key={hint}>{fill(hint, { where })}</li>
          ))}
        </ol>
      )}
      {hints === told.hints.length && <p>{words.hintsGone}</p>}
    </div>
  );
}
