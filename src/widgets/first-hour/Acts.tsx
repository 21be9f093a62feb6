import { type RefObject, useState } from 'react';
import { printAlone } from '#browser/paper.ts';
import { fill } from '#models/phrase.ts';
import type { FirstHourWords } from '#schemas/first-hour.ts';
import type { ToldStep } from './hour.ts';
import type { Note } from './useFirstHour.ts';

interface ActsProps {
  readonly words: FirstHourWords;
  readonly title: string;
  readonly list: readonly ToldStep[];
  readonly done: readonly string[];
  readonly whom: string;
  readonly note: Note;
  /** What is printed. */
  readonly paper: RefObject<HTMLElement | null>;
  readonly onNote: (note: Note) => void;
  readonly onClear: () => void;
}

/** Takes the list along, or clears it. */
export function Acts({ words: { live }, title, list, done, whom, note, paper, onNote, onClear }: ActsProps) {
  const [isSure, setSure] = useState(false);
  const text = [
    fill(live.heading, { title }),
    ...(whom === '' ? [] : [fill(live.tell, { whom })]),
    ...list.map(({ id, act, why }, place) =>
      fill(live.line, { mark: done.includes(id) ? live.done : live.open, number: place + 1, act, why }),
    ),
  ].join('\n');

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      onNote('copied');
    } catch {
      onNote('notCopied');
    }
  };

  return (
    <div className="hour-acts">
      <button
        className="button"
        type="button"
        onClick={() => {
          if (paper.current) printAlone(paper.current, 'list');
        }}
      >
        {live.print}
      </button>
      <button
        className="button"
        type="button"
        onClick={() => {
          void copy();
        }}
      >
        {live.copy}
      </button>
      <button
        className="button"
        type="button"
        onBlur={() => {
          setSure(false);
        }}
        onClick={() => {
          if (isSure) onClear();
          setSure(!isSure);
        }}
      >
        {isSure ? live.clearSure : live.clear}
      </button>
      <p role="status">{note !== null && note !== 'broken' && live[note]}</p>
      {note === 'notCopied' && (
        <textarea className="hour-text" aria-label={live.copy} readOnly rows={8} value={text} />
      )}
    </div>
  );
}
