import { useId } from 'react';
import { type Start, starts } from '#models/scenario.ts';
import type { WhoPaysWords } from '#schemas/who-pays.ts';

interface StartsProps {
  readonly words: WhoPaysWords;
  readonly start: Start;
  readonly onChoose: (start: Start) => void;
}

const drawings: Readonly<Record<Start, string>> = {
  laptop: 'M5 5H19V15H5zM2 19H22',
  office: 'M4 21V4H15V21M15 10H20V21M2 21H22M8 8H11M8 12H11M8 16H11',
  website: 'M4 4H20V20H4zM4 9H20M7 6.5H7.1M10 6.5H10.1M8 13H16M8 16H13',
  cloud: 'M4 4H20V10H4zM4 14H20V20H4zM7 7H7.1M7 17H7.1M12 7H17M12 17H17',
};

/** The four starting points, as radio buttons with a picture each. */
export function Starts({ words, start, onChoose }: StartsProps) {
  const name = useId();
  return (
    <fieldset className="pay-starts">
      <legend className="label">{words.live.starts}</legend>
      {starts.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={one === start}
            onChange={() => {
              onChoose(one);
            }}
          />
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <path d={drawings[one]} />
          </svg>
          <span>{words.starts[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
