import { fill } from '#models/phrase.ts';
import type { AttackChainWords } from '#schemas/attack-chain.ts';
import type { ChunkSource } from '#schemas/ways-in.ts';

interface SourceLineProps {
  readonly words: AttackChainWords;
  readonly source: ChunkSource;
}

/** A source that came with a way in, as a link where there is an address. */
export function SourceLine({
  words: { live },
  source: { title, publisher, year, date, url, readIn },
}: SourceLineProps) {
  const [before = '', after = ''] = fill(live.source, { publisher, date: date ?? year }).split('{title}');
  return (
    <>
      {before}
      {url === undefined ? (
        <cite>{title}</cite>
      ) : (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      )}
      {after}
      {readIn !== undefined && ` (${fill(live.copy, { place: readIn })})`}
    </>
  );
}
