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

/** What a reader has chosen in a file: a line counted from 1, and the text of a fix. */
interface Chosen {
  readonly line: number | null;
  readonly fix: string | null;
}

const none: Chosen = { line: null, fix: null };

/** Three files with a leak each: find the line, then choose what comes first. Nothing of it is kept. */
export function FindAndFix({ words, leaks }: FindAndFixProps) {
  const [file, setFile] = useState(leaks[0]?.id ?? '');
  const [given, setGiven] = useState<Readonly<Record<string, Chosen>>>({});
  const leak = leaks.find(({ id }) => id === file);
  if (!leak) return null;
  const { line, fix } = given[file] ?? none;
  const choose = (part: Partial<Chosen>): void => {
    setGiven({ ...given, [file]: { line, fix, ...part } });
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
    <details className="keyrace-behind keyrace-leaks">
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
        line={line}
        onChoose={(chosen) => {
          choose({ line: chosen });
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
            value={fix}
            onChange={(text) => {
              choose({ fix: text });
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
