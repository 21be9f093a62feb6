import { useEffect, useRef, useState } from 'react';
import { download } from '#browser/download.ts';
import { pictureOf } from '#browser/picture.ts';
import { fill } from '#models/phrase.ts';
import { dayOf } from '#models/receipt.ts';
import { Slip } from '#ui/Slip.tsx';
import { linesOf, type SlipContents } from './slip-lines.ts';

/** The slip of a run, to print, to copy and to save. */
export function Receipt(props: SlipContents) {
  const { receipt } = props.words;
  const slip = useRef<HTMLPreElement>(null);
  const [said, setSaid] = useState('');
  const lines = linesOf(props);

  const print = (): void => {
    slip.current?.setAttribute('data-printed', '');
    document.documentElement.dataset['printing'] = 'receipt';
    globalThis.print();
  };
  const copy = (): void => {
    copied(lines.join('\n')).then(
      () => {
        setSaid(receipt.copied);
      },
      () => {
        if (slip.current !== null) getSelection()?.selectAllChildren(slip.current);
        setSaid(receipt.selected);
      },
    );
  };
  const save = (): void => {
    const file = fill(receipt.file, { date: dayOf(props.run, props.timeZone) });
    pictured(slip.current).then(
      (picture) => {
        download(picture, file);
        setSaid(fill(receipt.saved, { file }));
      },
      () => {
        setSaid(receipt.unsaved);
      },
    );
  };

  useEffect(() => {
    const forget = (): void => {
      slip.current?.removeAttribute('data-printed');
      delete document.documentElement.dataset['printing'];
    };
    addEventListener('afterprint', forget);
    return () => {
      removeEventListener('afterprint', forget);
    };
  }, []);

  return (
    <>
      <Slip lines={lines} label={receipt.name} isPrinting ref={slip} />
      <div className="receipt-acts">
        <button className="button" type="button" onClick={print}>
          {receipt.print}
        </button>
        <button className="button" type="button" onClick={copy}>
          {receipt.copy}
        </button>
        <button className="button" type="button" onClick={save}>
          {receipt.save}
        </button>
        <p role="status">{said}</p>
      </div>
    </>
  );
}

/** Rejects where the browser lets no page draw. */
async function pictured(slip: HTMLElement | null): Promise<Blob> {
  if (slip === null) throw new Error('no slip');
  return pictureOf([slip]);
}

/** Rejects where the browser has no clipboard or refuses it. */
async function copied(text: string): Promise<void> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('no clipboard');
  await clipboard.writeText(text);
}
