import { type RefObject, useEffect, useRef, useState } from 'react';
import { download } from '#browser/download.ts';
import { pictureOf } from '#browser/picture.ts';
import type { Run } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import { dayOf } from '#models/receipt.ts';
import type { HashLabWords } from '#schemas/widgets.ts';

/** The one receipt that a reader may lay aside, to compare it with the next. */
export interface LaidAside {
  readonly run: Run | null;
  readonly lay: (run: Run) => void;
  readonly putAway: () => void;
}

interface ReceiptActsProps {
  readonly words: HashLabWords['receipt'];
  readonly run: Run;
  readonly timeZone: string;
  /** Everything that lies there, as text. */
  readonly text: string;
  /** Holds the slips. */
  readonly paper: RefObject<HTMLElement | null>;
  readonly aside: LaidAside | null;
}

/** What can be done with the receipt, or with both where two lie side by side. */
export function ReceiptActs({ words, run, timeZone, text, paper, aside }: ReceiptActsProps) {
  const [said, setSaid] = useState('');
  const isPair = aside !== null && aside.run !== null && aside.run !== run;
  usePrintedAlone(paper);

  const print = (): void => {
    paper.current?.setAttribute('data-printed', '');
    document.documentElement.dataset['printing'] = 'receipt';
    globalThis.print();
  };
  const copy = (): void => {
    copied(text).then(
      () => {
        setSaid(isPair ? words.copiedBoth : words.copied);
      },
      () => {
        selectAll(slipsOn(paper.current));
        setSaid(isPair ? words.selectedBoth : words.selected);
      },
    );
  };
  const save = (): void => {
    const file = fill(words.file, { date: dayOf(run, timeZone) });
    pictureOf(slipsOn(paper.current)).then(
      (picture) => {
        download(picture, file);
        setSaid(fill(words.saved, { file }));
      },
      () => {
        setSaid(words.unsaved);
      },
    );
  };
  const acts = [
    { name: isPair ? words.printBoth : words.print, act: print },
    { name: isPair ? words.copyBoth : words.copy, act: copy },
    { name: words.save, act: save },
  ];
  return (
    <div className="receipt-acts">
      {acts.map(({ name, act }) => (
        <button className="button" type="button" onClick={act} key={name}>
          {name}
        </button>
      ))}
      {aside !== null && <LayAside words={words} run={run} aside={aside} onSaid={setSaid} />}
      <p role="status">{said}</p>
    </div>
  );
}

interface LayAsideProps {
  readonly words: HashLabWords['receipt'];
  readonly run: Run;
  readonly aside: LaidAside;
  readonly onSaid: (words: string) => void;
}

function LayAside({ words, run, aside, onSaid }: LayAsideProps) {
  const lay = useRef<HTMLButtonElement>(null);
  const isOwn = aside.run === run;
  const isOther = aside.run !== null && !isOwn;
  const putAway = (): void => {
    aside.putAway();
    onSaid(words.putAway);
    // The pressed button may be gone.
    lay.current?.focus({ preventScroll: true });
  };
  const layAside = (): void => {
    aside.lay(run);
    onSaid(words.laidAside);
  };
  return (
    <>
      <button className="button" type="button" onClick={isOwn ? putAway : layAside} ref={lay}>
        {isOwn ? words.putOwnAway : isOther ? words.layInstead : words.lay}
      </button>
      {isOther && (
        <button className="button" type="button" onClick={putAway}>
          {words.putOtherAway}
        </button>
      )}
    </>
  );
}

const slipsOn = (paper: HTMLElement | null): HTMLElement[] => [
  ...(paper?.querySelectorAll<HTMLElement>('pre') ?? []),
];

function selectAll(slips: readonly HTMLElement[]): void {
  const [first, last] = [slips[0], slips.at(-1)];
  if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length);
}

/** What is marked is printed alone, until the printer has it. */
function usePrintedAlone(paper: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const forget = (): void => {
      paper.current?.removeAttribute('data-printed');
      delete document.documentElement.dataset['printing'];
    };
    addEventListener('afterprint', forget);
    return () => {
      removeEventListener('afterprint', forget);
    };
  }, [paper]);
}

/** Rejects where the browser has no clipboard or refuses it. */
async function copied(text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('no clipboard');
  await clipboard.writeText(text);
}
