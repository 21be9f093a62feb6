import { useId } from 'react';
import type { Chain } from './chain.ts';

interface ChoiceProps {
  readonly chain: Chain;
  readonly way: string;
  readonly onChoose: (way: string) => void;
}

/** The ways in to choose from. */
export function Choice({ chain: { words, ways }, way, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <p className="chain-choice">
      <label className="label" htmlFor={id}>
        {words.live.choose}
      </label>
      <select
        id={id}
        value={way}
        onChange={({ currentTarget: { value } }) => {
          onChoose(value);
        }}
      >
        {ways.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </p>
  );
}
