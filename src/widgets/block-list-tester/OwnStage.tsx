import { useEffect, useState } from 'react';
import { writeAddress } from '#browser/address.ts';
import { longestRule, ruleProblem } from '#models/own-rule.ts';
import type { BlockListChunk } from '#schemas/block-list.ts';
import { Field } from './Field.tsx';
import { OwnOutcome } from './OwnOutcome.tsx';
import { problemWords } from './own-words.ts';
import { benchId } from './tester.ts';
import type { EngineState } from './useEngine.ts';

interface OwnStageProps {
  readonly data: BlockListChunk;
  readonly engine: EngineState;
  /** The rule that a link brought. */
  readonly brought: string | null;
}

/** A rule of the reader’s own, and what it would do. */
export function OwnStage({ data, engine, brought }: OwnStageProps) {
  const { own } = data.words;
  const [text, setText] = useState(brought?.slice(0, longestRule + 1) ?? '');
  const [tried, setTried] = useState<string | null>(brought === null ? null : text);
  const [shared, setShared] = useState('');
  const problem = tried === null ? null : ruleProblem(tried);
  const { need } = engine;
  const isTried = tried !== null && problem === null;

  useEffect(() => {
    if (isTried) need();
  }, [isTried, need]);

  const write = (rule: string, isToBeTried: boolean): void => {
    setText(rule);
    setTried(isToBeTried ? rule : null);
    setShared('');
  };

  return (
    <>
      <form
        className="tester-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          write(text.trim(), true);
        }}
      >
        <Field
          label={own.field}
          text={text}
          longest={longestRule}
          problem={problem && problemWords(own, problem)}
          onChange={(rule) => {
            write(rule, false);
          }}
        >
          <button className="button" type="submit">
            {own.press}
          </button>
        </Field>
        <div className="tester-examples" role="group" aria-label={own.try}>
          <span aria-hidden="true">{own.try}</span>
          {own.examples.map((rule) => (
            <button
              key={rule}
              type="button"
              onClick={() => {
                write(rule, true);
              }}
            >
              <code>{rule}</code>
            </button>
          ))}
        </div>
      </form>
      <OwnOutcome data={data} engine={engine} rule={isTried ? tried : null} />
      {isTried && (
        <div className="tester-share">
          <button
            className="button"
            type="button"
            onClick={() => {
              const link = writeAddress({ place: benchId, values: { rule: tried } });
              void copied(link).then((isCopied) => {
                setShared(isCopied ? own.shared : own.sharedHere);
              });
            }}
          >
            {own.share}
          </button>
          <p role="status">{shared}</p>
        </div>
      )}
    </>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
