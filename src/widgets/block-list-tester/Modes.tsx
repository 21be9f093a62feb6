import { Pictured } from '#ui/Pictured.tsx';
import { type Mode, modes } from './LiveForm.tsx';
import type { Words } from './tester.ts';

interface ModesProps {
  readonly words: Words;
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
}

const drawings: Readonly<Record<Mode, string>> = {
  ask: 'M3 12H15M10 7 15 12 10 17M20 4V20',
  own: 'M4 20 5 15 16 4 20 8 9 19zM13 7 17 11',
  dodge: 'M3 16C8 16 8 6 12 6S16 16 21 16M17 12 21 16 17 20M12 13V21',
};

/** The three things to try. */
export function Modes({ words, mode, onChoose }: ModesProps) {
  return (
    <Pictured
      legend={words.modes.title}
      choices={modes}
      names={words.modes}
      drawings={drawings}
      value={mode}
      onChange={onChoose}
    />
  );
}
