import { useId } from 'react';
import type { Device, Place } from '#models/first-hour.ts';
import { drawings } from './drawings.ts';

interface IconRadiosProps<Value> {
  readonly legend: string;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A row of radios, each with its picture. */
export function IconRadios<Value extends Device | Place>({
  legend,
  choices,
  value,
  onChange,
}: IconRadiosProps<Value>) {
  const name = useId();
  return (
    <fieldset className="hour-radios" data-many={choices.length > 3 || undefined}>
      <legend className="label">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => {
              onChange(choice.value);
            }}
          />
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <path d={drawings[choice.value]} />
          </svg>
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
