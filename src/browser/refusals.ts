import type { Refusal, StartOptions } from './lending.ts';
import { isFinal } from './sparing.ts';

/** What a bench has to say of a refusal: its sentence by name, and what stands in it. */
interface Told {
  readonly says: Refusal['kind'] | 'lastBattery';
  readonly values: { readonly percent: number; readonly count: number };
  /** How the reader may start all the same, by the name of its words; null where nothing would help. */
  readonly way: {
    readonly name: 'takeOver' | 'insist' | 'retry';
    readonly options: StartOptions;
  } | null;
}

/** Why nothing was started, and the way past it. Insisting holds for one run. */
export function tellRefusal(refusal: Refusal): Told {
  const values = {
    percent: refusal.kind === 'battery' ? Math.round(100 * refusal.level) : 0,
    count: refusal.kind === 'memory' ? refusal.gigabytes : 0,
  };
  if (isFinal(refusal)) return { says: 'lastBattery', values, way: null };
  return { says: refusal.kind, values, way: wayPast(refusal) };
}

function wayPast({ kind }: Refusal): Told['way'] {
  if (kind === 'unavailable') return null;
  if (kind === 'busy') return { name: 'takeOver', options: { replace: true } };
  if (kind === 'hidden') return { name: 'retry', options: {} };
  return { name: 'insist', options: { insisted: true } };
}
