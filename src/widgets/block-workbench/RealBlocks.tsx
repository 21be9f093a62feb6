import { useState } from 'react';
import { doubleSha256 } from '#browser/digest.ts';
import { block125552, genesisHeader, type Header, targetOf, triesForTarget } from '#models/header.ts';
import { leadingZeroBits } from '#models/lottery.ts';
import { fill } from '#models/phrase.ts';
import { hashOf } from '#models/practice.ts';
import { FieldTable } from './FieldTable.tsx';
import { HashView } from './HashView.tsx';
import type { StageProps } from './Stages.tsx';
import type { RealBlock } from './workbench.ts';

const headers: Readonly<Record<RealBlock, Header>> = { genesis: genesisHeader, later: block125552 };
const names = Object.keys(headers) as RealBlock[];

/** Two of Bitcoin's own headers, and the one hash that proves each. */
export function RealBlocks(props: StageProps) {
  return (
    <div className="wb-body">
      <p>{props.words.real.intro}</p>
      {names.map((name) => (
        <Real {...props} name={name} key={name} />
      ))}
    </div>
  );
}

interface Checked {
  readonly hashHex: string;
  readonly ms: number | null;
}

function Real(props: StageProps & { readonly name: RealBlock }) {
  const { words, figures, example, isLive, name } = props;
  const { real } = words;
  const header = headers[name];
  const [checked, setChecked] = useState<Checked | null>(
    isLive ? null : { hashHex: example.real[name], ms: null },
  );
  const check = async (): Promise<void> => {
    const startMs = performance.now();
    const hashHex = await hashOf(header, doubleSha256);
    setChecked({ hashHex, ms: performance.now() - startMs });
  };
  return (
    <section className="real-block" aria-label={real.blocks[name]}>
      <p className="wb-title">{real.blocks[name]}</p>
      <FieldTable {...props} header={header} />
      {isLive && (
        <button className="button" type="button" onClick={() => void check()}>
          {real.check}
        </button>
      )}
      <div role="status">
        {checked !== null && (
          <>
            <HashView words={words} figures={figures} hex={checked.hashHex} beforeHex={null} />
            <p>{verdict(props, header, checked)}</p>
          </>
        )}
      </div>
    </section>
  );
}

function verdict(
  { words: { real }, figures }: StageProps,
  { bits }: Header,
  { hashHex, ms }: Checked,
): string {
  return fill(ms === null ? real.holds : real.checked, {
    inFront: figures.inFront(leadingZeroBits(hashHex)),
    tries: figures.rough(triesForTarget(targetOf(bits))),
    time: figures.time(ms ?? 0),
  });
}
