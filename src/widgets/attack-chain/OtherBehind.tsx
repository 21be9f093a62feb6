import type { AttackChainWords } from '#schemas/attack-chain.ts';
import type { ChainEntry } from '#schemas/ways-in.ts';
import { Behind } from './Behind.tsx';
import type { WayName } from './chain.ts';
import { SourceLine } from './SourceLine.tsx';

interface OtherBehindProps {
  readonly words: AttackChainWords;
  readonly entry: ChainEntry;
  readonly case: WayName['case'];
}

/** What stands behind a way in that came in the chunk: it brings its sources along. */
export function OtherBehind({ words, entry, case: real }: OtherBehindProps) {
  return (
    <div className="chain-behind">
      <Behind words={words} entry={entry} case={real} />
      <details>
        <summary>{words.sources}</summary>
        <ul>
          {entry.sources.map((source) => (
            <li key={source.title}>
              <SourceLine words={words} source={source} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
