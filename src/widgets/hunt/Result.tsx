import { useEffect, useRef } from 'react';
import { lookBack, summaryOf } from '#models/load-curve.ts';
import { fill } from '#models/phrase.ts';
import type { Suspect } from '#models/suspects.ts';
import type { Verdict } from '#models/verdict.ts';
import { Appear } from '#ui/Appear.tsx';
import { Finding } from './Finding.tsx';
import { inPercent, type Moment } from './readings.ts';
import type { Teller } from './telling.ts';
import type { HuntState } from './useHunt.ts';

interface ResultProps {
  readonly tell: Teller;
  readonly hunt: HuntState;
  readonly verdict: Verdict;
  readonly moment: Moment;
  readonly moral: string;
}

/** How a case ended: what was found, missed and wrongly accused, with the evidence for each. */
export function Result({ tell, hunt, verdict, moment, moral }: ResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { words } = tell;
  const { result } = words;
  const { found, missed, falseAlarms, cleared, points } = verdict;

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);

  const finding = (suspect: Suspect, kind: string, note: string) => (
    <Finding
      key={suspect.id}
      suspect={suspect}
      kind={kind}
      note={note}
      tell={tell}
      hunt={hunt}
      moment={moment}
    />
  );
  const holding = ({ reasons }: Suspect): string => tell.told.reasons[reasons[0] ?? ''] ?? '';
  return (
    <Appear className="hunt-result">
      <h4 id="hunt-result" ref={heading} tabIndex={-1}>
        {result.title}
      </h4>
      <p className="hunt-points">{fill(result.points, { points })}</p>
      <p>
        {fill(result.sum, {
          found: found.length,
          all: found.length + missed.length,
          alarms: falseAlarms.length,
          reasons: found.filter(({ isReasonRight }) => isReasonRight).length,
          hints: hunt.hints,
        })}
      </p>
      <p>
        {fill(result.rule, { high: highest([...found.map(({ suspect }) => suspect), ...missed], moment) })}
      </p>
      <p>
        <span className="label">{words.noticeLabel}</span> {moral}
      </p>
      <ul className="hunt-findings">
        {found.map(({ suspect, isReasonRight }) =>
          finding(
            suspect,
            'found',
            isReasonRight ? result.reason : fill(result.noReason, { reason: holding(suspect) }),
          ),
        )}
        {missed.map((suspect) =>
          finding(suspect, 'missed', fill(result.holds, { reason: holding(suspect) })),
        )}
        {falseAlarms.map((suspect) => finding(suspect, 'alarm', result.cost))}
      </ul>
      <details className="hunt-cleared">
        <summary>{result.cleared}</summary>
        <dl>
          {cleared.map((suspect) => (
            <div key={suspect.id}>
              <dt>{tell.name(suspect)}</dt>
              <dd>{tell.verdict(suspect)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <div className="hunt-presses">
        <button type="button" className="button" onClick={hunt.playAgain}>
          {words.again}
        </button>
      </div>
    </Appear>
  );
}

/** The highest load any of the guilty reached, as a percentage of a core. */
function highest(guilty: readonly Suspect[], { second }: Moment): number {
  const highs = guilty.flatMap(({ curve }) =>
    curve ? [inPercent(summaryOf(lookBack(curve, second))).high] : [],
  );
  return Math.max(0, ...highs);
}
