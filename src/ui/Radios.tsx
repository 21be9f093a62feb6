import './controls.css';
import { useId } from 'react';

/** One of a few, and where it cannot be chosen, why. */
export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
  readonly isBarred?: boolean;
}

interface RadiosProps<Value> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** Native radios with their names; a note is part of the name, so that nobody misses it. */
export function Radios<Value>({ legend, choices, value, onChange }: RadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset className="radios">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.label}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            disabled={choice.isBarred}
            onChange={() => {
              onChange(choice.value);
            }}
          />
          <span>
            <span className="radio-label">{choice.label}</span>
            {choice.note !== undefined && <span className="radio-note"> {choice.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
