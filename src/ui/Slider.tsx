import './controls.css';
import { useId } from 'react';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly greatest: number;
  readonly step: number;
  /** The value in words, beside the slider and for its reader. */
  readonly words: string;
  readonly onChange: (value: number) => void;
}

/** A native slider with its name and its value. */
export function Slider({ label, value, least, greatest, step, words, onChange }: SliderProps) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      {/* The slider itself speaks its value. */}
      <output htmlFor={id} aria-live="off">
        {words}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={greatest}
        step={step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => {
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
    </div>
  );
}
