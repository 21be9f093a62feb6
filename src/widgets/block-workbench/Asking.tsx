import { useEffect, useRef } from 'react';
import { isFinal } from '#browser/sparing.ts';
import type { Range } from '#models/cost.ts';
import { fill } from '#models/phrase.ts';
import type { WorkbenchWords } from '#schemas/workbench.ts';
import { Appear } from '#ui/Appear.tsx';
import { Consent } from './Consent.tsx';
import type { Figures } from './figures.ts';
import type { Part, Searches } from './useSearches.ts';

interface AskingProps {
  readonly words: WorkbenchWords;
  readonly figures: Figures;
  readonly watts: Range;
  readonly searches: Searches;
  /** The stage it stands in. */
  readonly part: Part;
  readonly onExample: () => void;
}

/** What stands between a wish and its search: the card of this visit, or why nothing was started. */
export function Asking(props: AskingProps) {
  const { searches, part, onExample } = props;
  if (searches.part !== part) return null;
  const decline = (): void => {
    searches.dismiss();
    onExample();
  };
  if (searches.asks) return <Consent {...props} onStart={searches.agree} onDecline={decline} />;
  return searches.refusal === null ? null : <Refused {...props} onExample={decline} />;
}

function Refused({ words, searches, onExample }: AskingProps) {
  const { refusal: said, machine } = words;
  const reason = useRef<HTMLDivElement>(null);
  const { refusal } = searches;

  // The reader pressed a button that is gone by now.
  useEffect(() => {
    reason.current?.focus({ preventScroll: true });
  }, []);

  if (refusal === null) return null;
  const percent = refusal.kind === 'battery' ? Math.round(100 * refusal.level) : 0;
  const count = refusal.kind === 'memory' ? refusal.gigabytes : 0;
  const insist = [said.insist, { insisted: true }] as const;
  const ways = {
    busy: [said.takeOver, { replace: true }],
    battery: isFinal(refusal) ? null : insist,
    memory: insist,
    saveData: insist,
    hidden: [said.retry, {}],
    unavailable: null,
  } as const;
  const way = ways[refusal.kind];
  return (
    <Appear className="stage">
      <div className="wb-refused" role="alert" tabIndex={-1} ref={reason}>
        <p>{fill(said[isFinal(refusal) ? 'lastBattery' : refusal.kind], { percent, count })}</p>
      </div>
      <div className="wb-row">
        <button className="button" type="button" onClick={onExample}>
          {machine.example}
        </button>
        {way !== null && (
          <button
            className="button warm"
            type="button"
            onClick={() => {
              searches.retry(way[1]);
            }}
          >
            {way[0]}
          </button>
        )}
        <button className="button" type="button" onClick={searches.dismiss}>
          {said.notNow}
        </button>
      </div>
    </Appear>
  );
}
