import hashing from './hash.worker.ts?worker&url';
import type { LaneWorker } from './hasher.ts';
import probing from './probe.worker.ts?worker&url';
import type { ProbeWorker } from './probe.ts';

interface TrustedPolicy {
  readonly createScriptURL: (input: string) => string;
}
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: TrustedPolicy) => TrustedPolicy;
}

let policy: TrustedPolicy | null = null;

/** A new hashing worker. Throws where the browser refuses workers. */
export function createHashWorker(): LaneWorker {
  return open(hashing);
}

/** A new worker that times a task and hashes nothing. Throws where the browser refuses workers. */
export function createProbeWorker(): ProbeWorker {
  return open(probing);
}

function open(address: string): Worker {
  policy ??= pagePolicy();
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}

/** The one Trusted Types policy of the page: it lets our two workers through and nothing else. */
function pagePolicy(): TrustedPolicy {
  const rules: TrustedPolicy = {
    createScriptURL: (input) => {
      if (input !== hashing && input !== probing) throw new TypeError('not a script of this page');
      return input;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('page-worker', rules) ?? rules;
}
