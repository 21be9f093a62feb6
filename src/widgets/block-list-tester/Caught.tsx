import { fittingSpan } from '#models/filter-rule.ts';
import { fill } from '#models/phrase.ts';
import { Marked } from './Marked.tsx';
import type { KnownRequest, Words } from './tester.ts';

interface CaughtProps {
  readonly title: string;
  readonly own: Words['own'];
  readonly rule: string;
  readonly requests: readonly KnownRequest[];
  /** None of them should have been stopped. */
  readonly isBroken?: boolean;
}

/** As many as a reader looks through. */
const most = 8;

/** The requests of one side that a rule fits. */
export function Caught({ title, own, rule, requests, isBroken = false }: CaughtProps) {
  const pattern = rule.replace(/^@@/, '');
  return (
    <section data-broken={isBroken || undefined}>
      <h4>
        {title} <span className="tester-count">{requests.length}</span>
      </h4>
      {requests.length === 0 ? (
        <p className="tester-beside">{own.none}</p>
      ) : (
        <ul>
          {requests.slice(0, most).map(({ id, facts, words }) => (
            <li key={id}>
              {words}
              <Marked text={facts.address} span={fittingSpan(pattern, facts.address)} />
            </li>
          ))}
        </ul>
      )}
      {requests.length > most && (
        <p className="tester-beside">{fill(own.others, { count: requests.length - most })}</p>
      )}
    </section>
  );
}
