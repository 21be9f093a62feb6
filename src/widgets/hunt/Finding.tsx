import { fill } from '#models/phrase.ts';
import type { Suspect } from '#models/suspects.ts';
import type { Moment } from './readings.ts';
import type { Teller } from './telling.ts';
import type { HuntState } from './useHunt.ts';

interface FindingProps {
  readonly suspect: Suspect;
  readonly kind: string;
  /** About the reader's reason, or about what was missed. */
  readonly note: string;
  readonly tell: Teller;
  readonly hunt: HuntState;
  readonly moment: Moment;
}

/** One entry at the end of a case: what it is, and the evidence, which can be gone and looked at. */
export function Finding({ suspect, kind, note, tell, hunt, moment }: FindingProps) {
  const { result } = tell.words;
  const title = { found: result.found, missed: result.missed, alarm: result.alarm }[kind];
  return (
    <li data-kind={kind}>
      <p className="hunt-finding-head">
        <span className="label">{title}</span> <b>{tell.name(suspect)}</b>
      </p>
      <p>{tell.verdict(suspect)}</p>
      <p>{note}</p>
      <ul className="hunt-evidence">
        {suspect.evidence.map((fact) => (
          <li key={fact}>
            <button
              type="button"
              className="hunt-press"
              onClick={() => {
                hunt.show(suspect.id, fact);
              }}
            >
              {fill(result.show, { fact: tell.about(fact) })}
            </button>
            <span>{tell.fact(suspect, fact, moment)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
