import { fill } from '#models/phrase.ts';
import type { ExplorerWords } from '#schemas/case-explorer.ts';
import type { ChunkSource } from '#schemas/ways-in.ts';
import type { Figures } from './figures.ts';

interface CaseSourcesProps {
  readonly sources: readonly ChunkSource[];
  readonly words: ExplorerWords['file'];
  readonly figures: Figures;
}

/** Where it stands written. A source without an address is cited by its title. */
export function CaseSources({ sources, words, figures }: CaseSourcesProps) {
  return (
    <div className="case-sources">
      <p className="label">{words.sources}</p>
      <ul>
        {sources.map(({ title, publisher, year, date, url, readIn }) => (
          <li key={title}>
            {publisher}: {url ? <a href={url}>{title}</a> : <cite>{title}</cite>},{' '}
            {date ? figures.date(date) : year}
            {readIn !== undefined && `, ${fill(words.readIn, { copy: readIn })}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
