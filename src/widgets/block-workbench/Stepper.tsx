import { useId } from 'react';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import { bitsLimits } from './workbench.ts';

interface StepperProps {
  readonly words: WorkbenchWords['machine'];
  readonly value: number;
  readonly isDisabled: boolean;
  readonly onChange: (value: number) => void;
}

const { least, greatest } = bitsLimits;

/** A whole number of bits, one up or one down, or typed. */
export function Stepper({ words, value, isDisabled, onChange }: StepperProps) {
  const id = useId();
  const step = (name: string, to: number, path: string) => (
    <button
      className="button wb-step"
      type="button"
      aria-label={name}
      disabled={isDisabled || to < least || to > greatest}
      onClick={() => {
        onChange(to);
      }}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
  return (
    <div className="wb-stepper">
      <label className="wb-name" htmlFor={id}>
        {words.bits}
      </label>
      <span className="wb-steps">
        {step(words.fewer, value - 1, 'M1 7h12')}
        <input
          className="wb-box"
          id={id}
          type="number"
          min={least}
          max={greatest}
          value={value}
          disabled={isDisabled}
          onChange={({ currentTarget: { valueAsNumber } }) => {
            if (Number.isInteger(valueAsNumber)) onChange(Math.min(greatest, Math.max(least, valueAsNumber)));
          }}
        />
        {step(words.more, value + 1, 'M1 7h12M7 1v12')}
      </span>
    </div>
  );
}
