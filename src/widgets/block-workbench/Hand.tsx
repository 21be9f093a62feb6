import { nonceSpace } from '#models/header.ts';
import { leadingZeroBits } from '#models/lottery.ts';
import { fill } from '#models/phrase.ts';
import { flippedBits } from '#models/strip.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import { Reading } from '#ui/Reading.tsx';
import { HandFields } from './HandFields.tsx';
import type { Figures } from './figures.ts';
import { HashView } from './HashView.tsx';
import { Swap } from './Swap.tsx';
import type { useHand } from './useHand.ts';

interface HandProps {
  readonly words: WorkbenchWords;
  readonly figures: Figures;
  readonly isLive: boolean;
  readonly hand: ReturnType<typeof useHand>;
}

/** The first stage: words, a number, and the hash they make. */
export function Hand(props: HandProps) {
  const { words, figures, isLive, hand } = props;
  const { hashed } = hand;
  return (
    <>
      <section className="stage hand" aria-label={words.hand.title}>
        <HandFields {...props} />
        <p className="wb-name">{words.hand.hash}</p>
        <HashView words={words} figures={figures} hex={hashed.hashHex} beforeHex={hashed.beforeHex} />
        <dl className="wb-readings">
          {readings(props).map(([name, value]) => (
            <Reading key={name} name={name} value={value} kind={words.measured} />
          ))}
        </dl>
        <p className="wb-note">{words.hand.key}</p>
      </section>
      <div className="wb-controls">
        <Swap
          isLive={isLive}
          plain={<p className="wb-status">{words.needs}</p>}
          live={
            <div className="wb-row">
              <button
                className="button"
                type="button"
                onKeyDown={refuseRepeat}
                onClick={() => {
                  void hand.tryNonce((hashed.nonce + 1) % nonceSpace);
                }}
              >
                {words.hand.next}
              </button>
              <p className="wb-status" role="status">
                {statusWords(props)}
              </p>
            </div>
          }
        />
      </div>
    </>
  );
}

/** One press, one hash: a key held down is one press. */
function refuseRepeat(event: { readonly repeat: boolean; readonly preventDefault: () => void }): void {
  if (event.repeat) event.preventDefault();
}

function readings({ words, figures, hand: { hashed, count } }: HandProps): [name: string, value: string][] {
  const { hand } = words;
  const flipped = hashed.beforeHex === null ? null : flippedBits(hashed.hashHex, hashed.beforeHex);
  const { length } = count.tried;
  const time = figures.time(count.lastMs - count.startedMs);
  return [
    [hand.inFront, figures.whole(leadingZeroBits(hashed.hashHex))],
    [hand.flipped, flipped === null ? hand.none : fill(hand.ofAll, { count: figures.whole(flipped) })],
    [hand.yours, length === 0 ? hand.none : fill(hand.inTime, { count: figures.whole(length), time })],
  ];
}

function statusWords({ words: { hand: said }, figures, hand: { hashed, count, isWon } }: HandProps): string {
  const inFront = figures.inFront(leadingZeroBits(hashed.hashHex));
  const nonce = figures.whole(hashed.nonce);
  if (isWon) {
    const tries = figures.tries(count.tried.length);
    return fill(said.won, { nonce, inFront, tries, time: figures.time(count.lastMs - count.startedMs) });
  }
  switch (hashed.by) {
    case 'start':
      return said.first;
    case 'words':
      return fill(said.changed, {
        flipped: figures.whole(flippedBits(hashed.hashHex, hashed.beforeHex ?? hashed.hashHex)),
      });
    case 'hand':
      return fill(said.tried, { nonce, inFront });
    case 'machine':
      return fill(said.placed, { nonce, inFront });
  }
}
