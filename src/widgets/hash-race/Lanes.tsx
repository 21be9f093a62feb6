import { heatStep } from '#models/heat.ts';
import { fill } from '#models/phrase.ts';
import { workingBytes } from '#models/race.ts';
import type { LiveRaceWords } from '#schemas/race.ts';
import type { Figures } from './figures.ts';
import { secondsEach, type Shown } from './race.ts';

interface LanesProps extends Shown {
  readonly words: LiveRaceWords;
  readonly figures: Figures;
}

const kinds = ['short', 'memoryHard'] as const;
/** Side of the larger square, which is as many bytes as the memory-hard work keeps. */
const side = 56;

/** The one picture: both kinds of work get the same seconds, and this is what they make of them. */
export function Lanes({ words, figures, terms, legs }: LanesProps) {
  const eachMs = 1000 * secondsEach(terms);
  return (
    <ul className="kinds-lanes">
      {kinds.map((kind) => {
        const { name, what, memory } = words.works[kind];
        const leg = legs[kind];
        const part = Math.min(100, (100 * leg.busyMs) / eachMs);
        const square = side * Math.sqrt(workingBytes[kind] / workingBytes.memoryHard);
        return (
          <li key={kind}>
            <svg className="kinds-memory" width={side} height={side} aria-hidden="true">
              <rect x="0.5" y={side - square - 0.5} width={square} height={square} />
            </svg>
            <div className="kinds-lane">
              <p className="kinds-name">{name}</p>
              <p className="kinds-what">
                {what} {memory}
              </p>
              <svg
                className="kinds-bar"
                viewBox="0 0 100 10"
                preserveAspectRatio="none"
                role="img"
                aria-label={fill(words.described, {
                  name,
                  hashes: figures.whole(leg.hashes),
                  seconds: figures.seconds(leg),
                })}
              >
                <rect className="kinds-given" x="0" y="0" width="100" height="10" />
                <rect data-heat={heatStep(terms.duty)} x="0" y="0" width={part} height="10" />
              </svg>
              <p className="kinds-counts">
                <span>{figures.given(leg)}</span>
                <span>{figures.made(leg)}</span>
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
