import { fill } from '#models/phrase.ts';
import { marks } from '#models/stealth.ts';
import type { Figures } from './figures.ts';
import type { StealthData } from './stealth-dial.ts';

interface MarksProps {
  readonly words: StealthData['words'];
  readonly figures: Figures;
  readonly onChoose: (share: number) => void;
}

const places = ['full', 'alarm', 'documented', 'hunt'] as const;

/** Places of the dial that can be had at a press. */
export function Marks({ words, figures, onChoose }: MarksProps) {
  return (
    <div className="stealth-marks" role="group" aria-label={words.marks.title}>
      {places.map((name) => (
        <button
          key={name}
          type="button"
          className="button"
          onClick={() => {
            onChoose(marks[name]);
          }}
        >
          <b>{fill(words.percent, { percent: figures.percent(marks[name]) })}</b>{' '}
          <span>{words.marks[name]}</span>
        </button>
      ))}
    </div>
  );
}
