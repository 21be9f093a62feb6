import { useId } from 'react';
import type { Leak } from '#schemas/key-race.ts';

interface ListingProps {
  readonly legend: string;
  readonly leak: Leak;
  readonly line: number | null;
  readonly onChoose: (line: number) => void;
}

/** A small file, each line of which can be chosen. */
export function Listing({ legend, leak, line, onChoose }: ListingProps) {
  const name = useId();
  return (
    <fieldset className="keyrace-listing">
      <legend>{legend}</legend>
      {leak.lines.map(({ code }, place) => (
        <label key={code}>
          <input
            type="radio"
            name={name}
            checked={line === place + 1}
            onChange={() => {
              onChoose(place + 1);
            }}
          />
          <span aria-hidden="true">{place + 1}</span>
          <code>{code}</code>
        </label>
      ))}
    </fieldset>
  );
}
