import { type ReactNode, useEffect, useRef } from 'react';
import { lookBack, summaryOf } from '#models/load-curve.ts';
import { factsOf, type Suspect } from '#models/suspects.ts';
import { Accuse } from './Accuse.tsx';
import { Days } from './Days.tsx';
import { Line } from './Line.tsx';
import { type Moment, quietReadings } from './readings.ts';
import type { Teller } from './telling.ts';
import type { HuntState } from './useHunt.ts';

interface DetailProps {
  readonly suspect: Suspect;
  readonly tell: Teller;
  readonly hunt: HuntState;
  readonly moment: Moment;
  readonly isMarked: boolean;
}

/** Everything that can be found out about an entry, today beside a quiet day, and the way to accuse it. */
export function Detail({ suspect, tell, hunt, moment, isMarked }: DetailProps) {
  const { mark, verdict } = hunt;
  return (
    <div className="hunt-facts">
      <dl>
        {factsOf(suspect).map((fact) => (
          <Fact
            key={fact}
            fact={fact}
            about={tell.about(fact)}
            mark={isMarked && mark?.fact === fact ? tell.words.result.here : null}
          >
            <Picture suspect={suspect} fact={fact} moment={moment} />
            <span>{tell.fact(suspect, fact, moment)}</span>
          </Fact>
        ))}
      </dl>
      {verdict === null && <Accuse suspect={suspect} tell={tell} hunt={hunt} />}
      {isMarked && (
        <a href="#hunt-result" className="hunt-press">
          {tell.words.result.back}
        </a>
      )}
    </div>
  );
}

interface FactProps {
  readonly fact: string;
  readonly about: string;
  /** The words of the call-out; none where this is not what is being shown. */
  readonly mark: string | null;
  readonly children: ReactNode;
}

function Fact({ fact, about, mark, children }: FactProps) {
  const shown = useRef<HTMLDivElement>(null);
  const isShown = mark !== null;

  useEffect(() => {
    if (!isShown) return;
    shown.current?.scrollIntoView({ block: 'center' });
    shown.current?.focus({ preventScroll: true });
  }, [isShown]);

  return (
    <div
      ref={shown}
      data-fact={fact}
      data-marked={isShown ? '' : undefined}
      tabIndex={isShown ? -1 : undefined}
    >
      <dt>
        {about}
        {isShown && <span className="hunt-callout">{mark}</span>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What is drawn of an entry; nothing where a fact is words alone. */
function Picture({
  suspect,
  fact,
  moment: { second, watches },
}: Pick<DetailProps, 'suspect' | 'moment'> & { readonly fact: string }) {
  const { curve, days } = suspect;
  if (fact === 'days' && days) return <Days days={days} ceiling={Math.max(...days)} />;
  if (!curve || (fact !== 'history' && fact !== 'quiet')) return null;
  const today = lookBack(curve, second, watches);
  const readings = fact === 'history' ? today : quietReadings(suspect);
  const ceiling = Math.max(1, Math.ceil(summaryOf(today).high));
  return <Line readings={readings} ceiling={ceiling} share={summaryOf(readings).mean} />;
}
