import type { Asked, Verdict as Said } from '#engine/block-list.ts';
import { fittingSpan } from '#models/filter-rule.ts';
import { fill } from '#models/phrase.ts';
import { Appear } from '#ui/Appear.tsx';
import { Marked } from './Marked.tsx';
import { Path } from './Path.tsx';
import { RuleParts } from './RuleParts.tsx';
import { hostOf, type KnownRequest, namesOf, type Rule, type Words } from './tester.ts';
import type { EngineState } from './useEngine.ts';

interface VerdictProps {
  readonly words: Words;
  readonly rules: readonly Rule[];
  readonly engine: EngineState;
  readonly asked: Asked | null;
  readonly known: KnownRequest | null;
}

/** What becomes of a request, by which rule, and why. */
export function Verdict({ words, rules, engine: { state, engine }, asked, known }: VerdictProps) {
  const said = engine && asked ? engine.list.ask(asked) : null;
  const acting = engine && asked ? engine.list.actingOn(asked.page) : [];
  const deciding = said && (said.exception ?? ruleOf(said));
  return (
    <div className="tester-verdict" data-verdict={said ? (said.isStopped ? 'stopped' : 'passes') : undefined}>
      <p className="tester-finding" role="status">
        {said ? finding(said, known, rules, words) : waiting(asked !== null, state, words)}
      </p>
      {!said && known && (
        <Path from={hostOf(known.facts.page)} to={hostOf(known.facts.address)} between="" isStopped={null} />
      )}
      {said && asked && (
        <Appear key={JSON.stringify(asked)} className="tester-why">
          <Path
            from={hostOf(asked.page)}
            to={hostOf(asked.address)}
            between={said.isThirdParty ? words.verdict.third : words.verdict.first}
            isStopped={said.isStopped}
          />
          <Marked
            text={asked.address}
            span={deciding === null ? null : fittingSpan(deciding, asked.address)}
          />
          {deciding && <RuleParts words={words} rule={deciding} />}
          <Beside words={words} rules={rules} said={said} asked={asked} acting={acting} />
        </Appear>
      )}
    </div>
  );
}

/** Any rule that fits would do. The first of the list is told of, for the order in which an engine looks means nothing. */
function ruleOf({ fit }: Said): string | null {
  return fit[0] ?? null;
}

interface BesideProps extends Pick<VerdictProps, 'words' | 'rules'> {
  readonly said: Said;
  readonly asked: Asked;
  readonly acting: readonly string[];
}

/** What else is to be said of the request: other rules that fit it, that nearly do, or that act on its page. */
function Beside({ words: { verdict }, rules, said, asked, acting }: BesideProps) {
  const also = said.fit.filter((rule) => rule !== ruleOf(said));
  const nearly = rules
    .map(({ facts }) => facts.rule)
    .filter((rule) => !rule.startsWith('@@') && !acting.includes(rule) && !said.fit.includes(rule))
    .filter((rule) => {
      const span = fittingSpan(rule, asked.address);
      return span !== null && span.end > span.start;
    });
  const lines = [
    { phrase: verdict.also, found: also },
    { phrase: verdict.nearly, found: nearly },
    { phrase: verdict.page, found: acting },
  ].filter(({ found }) => found.length > 0);
  return lines.map(({ phrase, found }) => (
    <p key={phrase} className="tester-beside">
      {fill(phrase, { names: namesOf(rules, found) })}
    </p>
  ));
}

function waiting(
  isAsked: boolean,
  state: EngineState['state'],
  { ask, loading, engineFailed }: Words,
): string {
  if (!isAsked) return ask.rest;
  if (state === 'loading') return loading;
  return state === 'failed' ? engineFailed : '';
}

function finding(said: Said, known: KnownRequest | null, rules: readonly Rule[], { verdict }: Words): string {
  const name = namesOf(rules, [ruleOf(said) ?? '']);
  const phrase = said.isStopped ? verdict.stopped : said.exception ? verdict.freed : verdict.passes;
  return [fill(phrase, { name }), known && judged(said, known, verdict)].filter(Boolean).join(' ');
}

/** Whether that was right, where we know what the request is for. */
function judged({ isStopped }: Said, { facts }: KnownRequest, verdict: Words['verdict']): string {
  if (facts.serves === 'miner') return isStopped ? verdict.right : verdict.missed;
  if (facts.serves === 'innocent') return isStopped ? verdict.falseAlarm : verdict.right;
  return isStopped ? verdict.consent : verdict.right;
}
