import { longestAddress } from '#browser/web-address.ts';
import { fill } from '#models/phrase.ts';
import type { BlockListChunk } from '#schemas/block-list.ts';
import { Choice } from './Choice.tsx';
import { Field } from './Field.tsx';
import type { KnownRequest } from './tester.ts';
import type { EngineState } from './useEngine.ts';
import { useRequest } from './useRequest.ts';
import { Verdict } from './Verdict.tsx';

interface AskStageProps {
  readonly data: BlockListChunk;
  readonly engine: EngineState;
}

const groups = ['miner', 'consent', 'innocent'] as const;

/** A request, taken or typed, and what the list says to it. */
export function AskStage({ data: { requests, rules, words }, engine }: AskStageProps) {
  const { ask } = words;
  const form = useRequest(requests[0], engine.need);
  const { typed, problems } = form;
  return (
    <>
      <form
        className="tester-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          form.ask();
        }}
      >
        <Choice
          label={ask.take}
          value={form.known?.id ?? ''}
          onChange={(id) => {
            const found = requests.find((one) => one.id === id);
            if (found) form.take(found);
          }}
        >
          <option value="" disabled>
            {ask.yourOwn}
          </option>
          {groups.map((group) => (
            <optgroup key={group} label={ask.groups[group]}>
              {requests.filter(serves(group)).map(({ id, words: what }) => (
                <option key={id} value={id}>
                  {what}
                </option>
              ))}
            </optgroup>
          ))}
        </Choice>
        <Field
          label={ask.address}
          text={typed.address}
          longest={longestAddress}
          problem={problems.address && ask.problems[problems.address]}
          onChange={(address) => {
            form.change({ address });
          }}
        />
        <div className="tester-row">
          <Choice
            label={ask.kind}
            value={typed.kind}
            onChange={(kind) => {
              form.change({ kind });
            }}
          >
            {(Object.keys(ask.kinds) as (keyof typeof ask.kinds)[]).map((kind) => (
              <option key={kind} value={kind}>
                {ask.kinds[kind]}
              </option>
            ))}
          </Choice>
          <Field
            label={ask.page}
            text={typed.page}
            longest={longestAddress}
            problem={problems.page && fill(ask.pageProblem, { problem: ask.problems[problems.page] })}
            onChange={(page) => {
              form.change({ page });
            }}
          />
          <button className="button" type="submit">
            {ask.press}
          </button>
        </div>
      </form>
      <Verdict words={words} rules={rules} engine={engine} asked={form.asked} known={form.known} />
    </>
  );
}

function serves(group: (typeof groups)[number]) {
  return ({ facts }: KnownRequest): boolean => facts.serves === group;
}
