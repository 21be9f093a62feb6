import type { Answer, Answers } from '#models/case-defences.ts';
import { fill } from '#models/phrase.ts';
import type { ExplorerWords } from '#schemas/case-explorer.ts';

interface WhatStopsProps {
  readonly ways: readonly string[];
  readonly answers: readonly Answers[];
  readonly words: ExplorerWords;
}

/** What would have stood in the way, for each way in; and where that cannot be said, an honest sentence. */
export function WhatStops({ ways, answers, words }: WhatStopsProps) {
  const { file, otherWays, stations } = words;
  return (
    <section className="case-stops">
      <p className="label">{file.stopped}</p>
      {answers.length > 0 && <p className="case-rule">{file.asRule}</p>}
      {ways.map((way) => {
        const found = answers.find((one) => one.way === way);
        if (!found) return <p key={way}>{otherWays[way]?.says}</p>;
        const { stops, limits, name } = found;
        return (
          <div className="case-way" key={way}>
            {ways.length > 1 && <p className="case-against">{fill(file.against, { way: name })}</p>}
            {stops.length === 0 && <p>{file.noStop}</p>}
            {list(stops, true)}
            {stops.length === 0 ? (
              list(limits, false)
            ) : limits.length > 0 ? (
              <details className="case-limits">
                <summary>
                  {limits.length === 1 ? file.oneLimits : fill(file.alsoLimits, { count: limits.length })}
                </summary>
                {list(limits, false)}
              </details>
            ) : null}
          </div>
        );
      })}
    </section>
  );

  function list(defences: readonly Answer[], areStops: boolean) {
    if (defences.length === 0) return null;
    return (
      <ul className="case-defences" data-stops={areStops || undefined}>
        {defences.map(({ id, name, at, reason }) => (
          <li key={id}>
            <Path isBarred={areStops} />
            <span>
              <b>{name}</b>{' '}
              <span className="case-verdict">
                {areStops ? file.stops : file.limits} {fill(file.at, { station: stations[at] })}
              </span>{' '}
              <span className="case-reason">{reason}</span>
            </span>
          </li>
        ))}
      </ul>
    );
  }
}

/** The path with a bar across it, or with a bar that leaves a gap. */
function Path({ isBarred }: { readonly isBarred: boolean }) {
  return (
    <svg className="case-path" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
      <path d={isBarred ? 'M2 12H12' : 'M2 12H22'} />
      <path className="case-bar" d={isBarred ? 'M14 3V21' : 'M14 3V8M14 16V21'} />
    </svg>
  );
}
