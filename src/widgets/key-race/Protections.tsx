import { type Protection, protections, type Setup } from '#models/key-race.ts';
import { fill } from '#models/phrase.ts';
import type { KeyRaceWords } from '#schemas/key-race.ts';

interface ProtectionsProps {
  readonly words: KeyRaceWords;
  readonly held: Readonly<Record<string, string>>;
  readonly setup: Setup;
  readonly onTurn: (one: Protection, isOn: boolean) => void;
  readonly onChange: (part: Partial<Setup>) => void;
}

/** What may be set up before the leak: each with its minute and the passage that teaches it. */
export function Protections({ words, held, setup, onTurn, onChange }: ProtectionsProps) {
  return (
    <fieldset className="keyrace-protections">
      <legend className="label">{words.protections.title}</legend>
      {protections.map((one) => {
        const { name, does, more, passage } = words.protections[one];
        const noteId = `key-race-${one}`;
        return (
          <div key={one} className="keyrace-protection">
            <label>
              <input
                type="checkbox"
                checked={setup.protections.includes(one)}
                aria-describedby={noteId}
                onChange={({ currentTarget }) => {
                  onTurn(one, currentTarget.checked);
                }}
              />
              <span>{fill(name, held)}</span>
            </label>
            <p>
              <span id={noteId}>{fill(does, held)}</span> <a href={`#${passage}`}>{more}</a>
            </p>
          </div>
        );
      })}
      <label className="keyrace-form">
        <input
          type="checkbox"
          checked={setup.isKnownForm}
          onChange={({ currentTarget }) => {
            onChange({ isKnownForm: currentTarget.checked });
          }}
        />
        <span>{words.form.known}</span>
      </label>
    </fieldset>
  );
}
