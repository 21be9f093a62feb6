import { type Start, starts } from '#models/scenario.ts';
import type { WhoPaysWords } from '#schemas/who-pays.ts';
import { Pictured } from '#ui/Pictured.tsx';

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

/** The four starting points. */
export function Starts({ words, start, onChoose }: StartsProps) {
  return (
    <Pictured
      legend={words.live.starts}
      choices={starts}
      names={words.starts}
      drawings={drawings}
      value={start}
      onChange={onChoose}
    />
  );
}
