import type { Share } from '#models/lending.ts';
import { fill } from '#models/phrase.ts';
import type { HashLabWords } from '#schemas/widgets.ts';

interface BestHashProps {
  readonly words: HashLabWords['readings'];
  readonly share: Share | null;
}

/** The best hash of a run in full, its leading zeros marked. */
export function BestHash({ words, share }: BestHashProps) {
  const zeros = /^0*/.exec(share?.hashHex ?? '')?.[0] ?? '';
  return (
    <p className="best-hash">
      <span className="best-hash-name">
        {words.best}: {share === null ? words.noBest : fill(words.bestIs, { bits: share.zeroBits })}
      </span>
      {share === null ? null : (
        <code>
          <mark>{zeros}</mark>
          {share.hashHex.slice(zeros.length)}
        </code>
      )}
    </p>
  );
}
