import { leadingZeroBits } from '#models/lottery.ts';
import { fill } from '#models/phrase.ts';
import { flippedBits } from '#models/strip.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import type { Figures } from './figures.ts';
import { Strip } from './Strip.tsx';

interface HashViewProps {
  readonly words: WorkbenchWords;
  readonly figures: Figures;
  readonly hex: string;
  readonly beforeHex: string | null;
}

/** A hash as it is printed, its zeros in front marked, and as a strip of bits. */
export function HashView({ words: { hand }, figures, hex, beforeHex }: HashViewProps) {
  const inFront = figures.inFront(leadingZeroBits(hex));
  const description =
    beforeHex === null
      ? fill(hand.stripStill, { inFront })
      : fill(hand.strip, { inFront, flipped: figures.whole(flippedBits(hex, beforeHex)) });
  return (
    <div className="hash-view">
      <Hex hex={hex} />
      <Strip hex={hex} beforeHex={beforeHex} description={description} />
    </div>
  );
}

/** A hash in hexadecimal, whole or its beginning. */
export function Hex({ hex, digits = hex.length }: { readonly hex: string; readonly digits?: number }) {
  const zeros = /^0*/.exec(hex)?.[0] ?? '';
  return (
    <code className="hex">
      <mark>{zeros}</mark>
      {hex.slice(zeros.length, digits)}
      {digits < hex.length && <span aria-hidden="true">…</span>}
    </code>
  );
}
