import { useId } from 'react';
import { fill } from '#models/phrase.ts';
import { bench } from './bench.ts';
import type { Pin, useBuilder } from './useBuilder.ts';

const words = bench.words.live.builder;

/** A supplier's script, pasted to be pinned: the browser hashes it here, at a press. */
export function PinForm({ form }: { readonly form: ReturnType<typeof useBuilder> }) {
  const id = useId();
  return (
    <div className="policy-field">
      <label htmlFor={id}>{words.paste}</label>
      <textarea
        id={id}
        rows={4}
        spellCheck={false}
        autoComplete="off"
        value={form.pasted}
        aria-describedby={`${id}-exact`}
        onChange={(event) => {
          form.paste(event.currentTarget.value);
        }}
      />
      <p id={`${id}-exact`}>{words.exact}</p>
      <div className="policy-copy-acts">
        <label htmlFor={`${id}-host`}>{words.pin}</label>
        <select
          id={`${id}-host`}
          value={form.host}
          onChange={(event) => {
            form.choose(event.currentTarget.value);
          }}
        >
          {form.hosts.map((host) => (
            <option key={host}>{host}</option>
          ))}
        </select>
        <button
          className="button"
          type="button"
          onClick={() => {
            void form.compute();
          }}
        >
          {words.compute}
        </button>
      </div>
      <p className="policy-pinned" role="status">
        {said(form.pin)}
      </p>
    </div>
  );
}

function said(pin: Pin): string | null {
  if (pin.kind === 'none') return null;
  if (pin.kind === 'done') {
    return fill(words.pinned, { bytes: pin.bytes, host: pin.host, fingerprint: pin.fingerprint });
  }
  return words[pin.kind];
}
