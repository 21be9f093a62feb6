import './controls.css';
import { useId } from 'react';

interface NumberFieldProps {
  readonly label: string;
  /** What stands in it, as it was typed. */
  readonly text: string;
  readonly unit: string;
  /** Why that is not used, in a kind sentence; null where all is well. */
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
}

/**
 * A field for a number as people write it. It is a field for text, because a browser's own number field throws away a
 * decimal comma, and with it what the reader typed.
 */
export function NumberField({ label, text, unit, problem, onChange }: NumberFieldProps) {
  const id = useId();
  return (
    <div className="number-field">
      <label htmlFor={id}>{label}</label>
      <span className="number-entry">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-unit ${id}-problem`}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
        <span id={`${id}-unit`} className="number-unit">
          {unit}
        </span>
      </span>
      <span id={`${id}-problem`} className="number-problem" role="status">
        {problem}
      </span>
    </div>
  );
}
