import address from './hash.worker.ts?worker&url';
import type { LaneWorker } from './hasher.ts';

interface TrustedPolicy {
  readonly createScriptURL: (input: string) => string;
}
interface TrustedTypes {
  readonly createPolicy: (name: string, rules: TrustedPolicy) => TrustedPolicy;
}

let policy: TrustedPolicy | null = null;

/** A new hashing worker, the only script this page ever starts. Throws where the browser refuses workers. */
export function createHashWorker(): LaneWorker {
  policy ??= pagePolicy();
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}

/** The one Trusted Types policy of the page: it lets our own worker through and nothing else. */
function pagePolicy(): TrustedPolicy {
  const rules: TrustedPolicy = {
    createScriptURL: (input) => {
      if (input !== address) throw new TypeError('not a script of this page');
      return input;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return trustedTypes?.createPolicy('page-worker', rules) ?? rules;
}
