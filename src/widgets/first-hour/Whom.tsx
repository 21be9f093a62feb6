import { useId } from 'react';
import { longestWhom } from '#models/first-hour.ts';
import type { FirstHourWords } from '#schemas/first-hour.ts';

interface WhomProps {
  readonly words: FirstHourWords;
  readonly whom: string;
  readonly onName: (text: string) => void;
}

/** The line an organisation fills in before it prints. */
export function Whom({ words: { live }, whom, onName }: WhomProps) {
  const id = useId();
  return (
    <div className="hour-whom">
      <label htmlFor={id}>{live.whom}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={longestWhom}
        value={whom}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          onName(event.currentTarget.value);
        }}
      />
      <p id={`${id}-hint`} className="hour-hint">
        {live.whomHint}
      </p>
    </div>
  );
}
