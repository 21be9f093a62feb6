import { answersTo, type CaseMatrix } from '#models/case-defences.ts';
import { countStep } from '#models/case-plot.ts';
import { fill } from '#models/phrase.ts';
import type { ExplorerWords } from '#schemas/case-explorer.ts';
import type { CaseFile } from '#schemas/incidents.ts';
import { CaseSources } from './CaseSources.tsx';
import type { Figures } from './figures.ts';
import { WhatStops } from './WhatStops.tsx';

interface CaseFileViewProps {
  readonly file: CaseFile;
  readonly words: ExplorerWords;
  readonly figures: Figures;
  readonly matrix: CaseMatrix;
}

/** A case file below its title: the same in the explorer and on the page of all cases. Pure, for the server too. */
export function CaseFileView({ file, words, figures, matrix }: CaseFileViewProps) {
  const { facts, words: own, sources } = file;
  const { file: labels, otherWays } = words;
  const names = new Map([
    ...matrix.vectors.map(({ id, name }) => [id, name] as const),
    ...Object.entries(otherWays).map(([id, { name }]) => [id, name] as const),
  ]);
  return (
    <div className="case-file">
      <div className="case-story">
        {own.story.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {own.corrected !== undefined && (
        <p className="case-corrected">
          <span className="label">{labels.corrected}</span> {own.corrected}
        </p>
      )}
      <dl className="case-facts">
        <div>
          <dt>{labels.who}</dt>
          <dd>{own.victim}</dd>
        </div>
        <div>
          <dt>{labels.ways}</dt>
          <dd>{facts.ways.map((way) => names.get(way) ?? way).join(', ')}</dd>
        </div>
        <div>
          <dt>{labels.numbers}</dt>
          <dd>
            {facts.scales.length === 0 && (
              <span className="case-number">
                <span className="case-mark" data-step="0" />
                {labels.unpublished}
              </span>
            )}
            {facts.scales.map((scale) => (
              <span className="case-number" key={scale.of}>
                <span className="case-mark" data-step={countStep(scale.count)} />
                <span className="case-count">{figures.number(scale)}</span>
              </span>
            ))}
            {own.scale}
          </dd>
        </div>
        <div>
          <dt>{labels.found}</dt>
          <dd>{own.found}</dd>
        </div>
        <div>
          <dt>{labels.outcome}</dt>
          <dd>
            {facts.until !== undefined &&
              `${fill(labels.span, { from: figures.date(facts.date), to: figures.date(facts.until) })}. `}
            {own.outcome}
          </dd>
        </div>
      </dl>
      <WhatStops ways={facts.ways} answers={answersTo(facts.ways, matrix)} words={words} />
      <CaseSources sources={sources} words={labels} figures={figures} />
    </div>
  );
}
