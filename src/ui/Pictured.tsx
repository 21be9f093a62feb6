import './pictured.css';
import { useId } from 'react';

interface PicturedProps<Value extends string> {
  readonly legend: string;
  readonly choices: readonly Value[];
  readonly names: Readonly<Record<Value, string>>;
  /** A path on the grid of 24 for each. */
  readonly drawings: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A few choices side by side, as native radios with a picture each. */
export function Pictured<Value extends string>(props: PicturedProps<Value>) {
  const { legend, choices, names, drawings, value, onChange } = props;
  const name = useId();
  return (
    <fieldset className="pictured">
      <legend className="label">{legend}</legend>
      {choices.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={one === value}
            onChange={() => {
              onChange(one);
            }}
          />
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <path d={drawings[one]} />
          </svg>
          <span>{names[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
