import { useId } from 'react';
import { fill } from '#models/phrase.ts';
import { mostHosts } from '#models/policy.ts';
import { bench } from './bench.ts';
import { CopyLines } from './CopyLines.tsx';
import { PinForm } from './PinForm.tsx';
import { useBuilder, type Need } from './useBuilder.ts';

const words = bench.words.live.builder;
const needs: [Need, string][] = [
  ['hasWorkers', words.workers],
  ['hasWasm', words.wasm],
  ['hasRequests', words.connections],
];

/** Suppliers and needs in, a header and tags out. */
export function Builder() {
  const id = useId();
  const form = useBuilder();
  const { hosts, problems, copied } = form;
  const summary = { count: hosts.length, hosts: hosts.join(', ') };
  return (
    <details className="deeper policy-builder">
      <summary>{words.title}</summary>
      <p>
        {words.intro} {bench.words.built.start}
      </p>
      <div className="policy-field">
        <label htmlFor={id}>{words.hosts}</label>
        <textarea
          id={id}
          rows={3}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          value={form.typed}
          aria-describedby={`${id}-read`}
          aria-invalid={problems.length > 0}
          onChange={(event) => {
            form.type(event.currentTarget.value);
          }}
        />
        <div id={`${id}-read`} role="status">
          <p>
            {hosts.length === 0 ? words.none : fill(hosts.length === 1 ? words.one : words.count, summary)}
          </p>
          {problems.map(({ text, problem }, place) => (
            <p className="policy-problem" key={`${String(place)} ${text}`}>
              {fill(words.problems[problem], { text, most: mostHosts })}
            </p>
          ))}
        </div>
      </div>
      <fieldset className="policy-needs">
        <legend>{words.needs}</legend>
        {needs.map(([need, name]) => (
          <label key={need}>
            <input
              type="checkbox"
              checked={form.needs[need]}
              onChange={() => {
                form.toggle(need);
              }}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <CopyLines
        title={words.policy}
        text={form.header}
        button={words.copyPolicy}
        said={saidOf('header')}
        onCopy={() => form.copy('header')}
      />
      {hosts.length > 0 && (
        <>
          <CopyLines
            title={words.tags}
            text={form.tags}
            button={words.copyTags}
            said={saidOf('tags')}
            onCopy={() => form.copy('tags')}
          />
          <PinForm form={form} />
        </>
      )}
    </details>
  );

  function saidOf(what: string): string | null {
    if (copied?.what !== what) return null;
    return copied.isDone ? words.copied : words.notCopied;
  }
}
