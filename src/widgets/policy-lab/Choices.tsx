import { type ReactNode, useId } from 'react';
import { files, protections, type Protection, type Setting, type SuppliersFile } from '#models/policy-lab.ts';
import { bench } from './bench.ts';

const { words } = bench;

interface ChoicesProps {
  readonly setting: Setting;
  readonly onSend: (file: SuppliersFile) => void;
  readonly onToggle: (protection: Protection) => void;
  /** The main control. */
  readonly children: ReactNode;
}

/** What the supplier sends, and what the page has against it. */
export function Choices({ setting, onSend, onToggle, children }: ChoicesProps) {
  const name = useId();
  return (
    <div className="policy-choices">
      <fieldset>
        <legend>{words.live.sends}</legend>
        {files.map((file) => (
          <label key={file}>
            <input
              type="radio"
              name={name}
              checked={file === setting.file}
              onChange={() => {
                onSend(file);
              }}
            />
            <span>{words.live.files[file]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words.live.has}</legend>
        {protections.map((protection) => (
          <label key={protection}>
            <input
              type="checkbox"
              checked={setting.on.includes(protection)}
              onChange={() => {
                onToggle(protection);
              }}
            />
            <span>
              <code>{words.protections[protection].line}</code>{' '}
              <span className="policy-does">{words.protections[protection].does}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {children}
    </div>
  );
}
