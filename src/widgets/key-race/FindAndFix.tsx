import { useState } from 'react';
import { fill } from '#models/phrase.ts';
import type { KeyRaceChunk, KeyRaceWords } from '#schemas/key-race.ts';
import { Appear } from '#ui/Appear.tsx';
import { Radios } from '#ui/Radios.tsx';
import { Listing } from './Listing.tsx';
import { Verdict } from './Verdict.tsx';

interface FindAndFixProps {
  readonly words: KeyRaceWords['leaks'];
  readonly leaks: KeyRaceChunk['leaks'];
}

/** What a reader has chosen in a file, a line counted from 1 and the text of a fix, and what of it was checked. */
interface Chosen {
  readonly picked: number | null;
  readonly line: number | null;
  readonly pickedFix: string | null;
  readonly fix: string | null;
}

const none: Chosen = { picked: null, line: null, pickedFix: null, fix: null };

/** Three files with a leak each: find the line, then choose what comes first. Nothing of it is kept. */
export function FindAndFix({ words, leaks }: FindAndFixProps) {
  const [file, setFile] = useState(leaks[0]?.id ?? '');
  const [given, setGiven] = useState<Readonly<Record<string, Chosen>>>({});
  const leak = leaks.find(({ id }) => id === file);
  if (!leak) return null;
  const chosen = given[file] ?? none;
  const { picked, line, pickedFix, fix } = chosen;
  const choose = (part: Partial<Chosen>): void => {
    setGiven({ ...given, [file]: { ...chosen, ...part } });
  };
  const isFound = line === leak.leak;
  const fixes = leak.wrong.toSpliced(leak.rightAt, 0, leak.right);
  const taken = fixes.find(({ text }) => text === fix);
  const found = leaks.filter((one) => given[one.id]?.line === one.leak);
  const score = {
    all: leaks.length,
    found: found.length,
    fixed: found.filter((one) => given[one.id]?.fix === one.right.text).length,
  };
  return (
    <details className="keyrace-behind folded keyrace-leaks">
      <summary>{words.title}</summary>
      <p>{words.intro}</p>
      <Radios
        legend={words.file}
        choices={leaks.map(({ id, name }) => ({ value: id, label: name }))}
        value={file}
        onChange={setFile}
      />
      <Listing
        key={file}
        legend={words.line}
        leak={leak}
        line={picked}
        onChoose={(place) => {
          choose({ picked: place });
        }}
      />
      <Check
        label={words.checkLine}
        isReady={picked !== null}
        onCheck={() => {
          choose({ line: picked });
        }}
      />
      <div role="status">
        {line !== null && <Verdict words={words} isRight={isFound} why={leak.lines[line - 1]?.why ?? ''} />}
      </div>
      {isFound && (
        <Appear key={`${file}-fix`} className="keyrace-fix">
          <Radios
            legend={words.fix}
            choices={fixes.map(({ text }) => ({ value: text, label: text }))}
            value={pickedFix}
            onChange={(text) => {
              choose({ pickedFix: text });
            }}
          />
          <Check
            label={words.checkFix}
            isReady={pickedFix !== null}
            onCheck={() => {
              choose({ fix: pickedFix });
            }}
          />
          <div role="status">
            {taken && <Verdict words={words} isRight={taken === leak.right} why={taken.feedback} />}
          </div>
        </Appear>
      )}
      <p className="keyrace-score">{fill(words.score, score)}</p>
    </details>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isReady: boolean;
  readonly onCheck: () => void;
}

/** Judges what was chosen, once the reader says so: the arrow keys choose on their way through the lines. */
function Check({ label, isReady, onCheck }: CheckProps) {
  return (
    <button
      className="button keyrace-check"
      type="button"
      aria-disabled={!isReady}
      onClick={() => {
        if (isReady) onCheck();
      }}
    >
      {label}
    </button>
  );
}
