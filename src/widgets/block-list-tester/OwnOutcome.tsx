import { useMemo } from 'react';
import { fill } from '#models/phrase.ts';
import type { BlockListChunk } from '#schemas/block-list.ts';
import { Appear } from '#ui/Appear.tsx';
import { Caught } from './Caught.tsx';
import { RuleParts } from './RuleParts.tsx';
import type { KnownRequest, Words } from './tester.ts';
import type { Engine, EngineState } from './useEngine.ts';

interface OwnOutcomeProps {
  readonly data: BlockListChunk;
  readonly engine: EngineState;
  /** The rule to be tried; null while there is none that can be. */
  readonly rule: string | null;
}

type Outcome =
  | { readonly kind: 'unread' | 'acts' }
  | { readonly kind: 'exception' | 'caught'; readonly fits: readonly KnownRequest[] };

/** What a rule of the reader’s own catches, and what it breaks. */
export function OwnOutcome({ data: { requests, words }, engine: { state, engine }, rule }: OwnOutcomeProps) {
  const outcome = useMemo(
    () => (engine && rule !== null ? outcomeOf(engine, rule, requests) : null),
    [engine, rule, requests],
  );
  const of = (serves: string, from: readonly KnownRequest[]) =>
    from.filter(({ facts }) => facts.serves === serves);
  const fits = outcome && 'fits' in outcome ? outcome.fits : null;
  const counts = {
    all: requests.length,
    caught: of('miner', fits ?? []).length,
    miners: of('miner', requests).length,
    broken: of('innocent', fits ?? []).length,
    innocent: of('innocent', requests).length,
  };
  const { own } = words;
  return (
    <div className="tester-verdict">
      <p className="tester-finding" role="status">
        {outcome === null ? waiting(rule !== null, state, words, counts.all) : said(outcome, own, counts)}
      </p>
      {rule !== null && outcome && outcome.kind !== 'unread' && (
        <Appear key={rule} className="tester-why">
          {fits && (
            <div className="tester-caught">
              <Caught title={own.miners} own={own} rule={rule} requests={of('miner', fits)} />
              <Caught title={own.innocent} own={own} rule={rule} requests={of('innocent', fits)} isBroken />
            </div>
          )}
          {outcome.kind === 'caught' && of('consent', outcome.fits).length > 0 && (
            <p className="tester-beside">{own.consentToo}</p>
          )}
          <RuleParts words={words} rule={rule} />
        </Appear>
      )}
    </div>
  );
}

function outcomeOf(
  { blockList, reachOf, list }: Engine,
  rule: string,
  requests: readonly KnownRequest[],
): Outcome {
  const reach = reachOf(rule);
  if (reach !== 'request') return { kind: reach === 'page' ? 'acts' : 'unread' };
  const isException = rule.startsWith('@@');
  // An exception frees what it would stop without its mark, as far as our list stops it.
  const alone = blockList([isException ? rule.slice(2) : rule]);
  const fits = requests.filter(
    ({ facts }) => alone.ask(facts).isStopped && (!isException || list.ask(facts).isStopped),
  );
  return { kind: isException ? 'exception' : 'caught', fits };
}

function waiting(isTried: boolean, state: EngineState['state'], words: Words, all: number): string {
  if (!isTried) return fill(words.own.rest, { all });
  return state === 'failed' ? words.engineFailed : words.loading;
}

function said({ kind }: Outcome, own: Words['own'], counts: Readonly<Record<string, number>>): string {
  return kind === 'unread' ? own.problems.unread : fill(own[kind], counts);
}
