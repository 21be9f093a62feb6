import type { Way } from '#models/lab-report.ts';
import type { Protection } from '#models/policy-lab.ts';

type Ends = Readonly<Record<'file' | Way, 'yes' | 'no' | 'never'>>;

const through: Ends = { file: 'yes', page: 'yes', script: 'yes', worker: 'yes', connection: 'yes' };
const never: Ends = { file: 'no', page: 'never', script: 'never', worker: 'never', connection: 'never' };

/** What browsers did with the altered file. The journeys hold it against what they do today. */
export const seen: readonly { readonly on: readonly Protection[]; readonly ends: Ends }[] = [
  { on: [], ends: through },
  { on: ['integrity'], ends: never },
  { on: ['scripts'], ends: { ...through, script: 'no', worker: 'no' } },
  { on: ['workers'], ends: { ...through, worker: 'no' } },
  { on: ['connections'], ends: { ...through, connection: 'no' } },
  {
    on: ['scripts', 'workers', 'connections'],
    ends: { ...through, script: 'no', worker: 'no', connection: 'no' },
  },
];
