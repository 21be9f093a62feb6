import { useRef } from 'react';
import { Slip } from '#ui/Slip.tsx';
import { comparedWords } from './compared-words.ts';
import type { Figures } from './figures.ts';
import { type LaidAside, ReceiptActs } from './ReceiptActs.tsx';
import { linesOf, type SlipContents } from './slip-lines.ts';

interface ReceiptsProps extends SlipContents {
  readonly figures: Figures;
  /** Null where receipts are not kept for comparison. */
  readonly aside: LaidAside | null;
}

/** The slip of a run; beside it the one laid aside, and what the two differ in. */
export function Receipts(props: ReceiptsProps) {
  const { words, figures, run, timeZone, aside } = props;
  const { receipt, compared } = words;
  const paper = useRef<HTMLDivElement>(null);
  const other = aside === null || aside.run === run ? null : aside.run;
  const slips = [
    ...(other === null ? [] : [{ run: other, title: compared.before, label: compared.beforeName }]),
    { run, title: compared.after, label: other === null ? receipt.name : compared.afterName },
  ].map((slip) => ({ ...slip, lines: linesOf({ ...props, run: slip.run }) }));
  const differences = other === null ? [] : comparedWords(words, figures, other, run);
  const text = [...slips.map(({ lines }) => lines.join('\n')), differences.join('\n')].join('\n\n').trimEnd();
  return (
    <>
      <div className="receipts" data-pair={other !== null || undefined} ref={paper}>
        {other !== null && (
          <div className="compared">
            <h4 className="label">{compared.title}</h4>
            {differences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        )}
        <div className="slips">
          {slips.map(({ run: { startedAt }, title, label, lines }) => (
            <figure key={startedAt}>
              {other !== null && <figcaption className="label">{title}</figcaption>}
              <Slip lines={lines} label={label} isPrinting={startedAt === run.startedAt} />
            </figure>
          ))}
        </div>
      </div>
      <ReceiptActs words={receipt} run={run} timeZone={timeZone} text={text} paper={paper} aside={aside} />
    </>
  );
}
