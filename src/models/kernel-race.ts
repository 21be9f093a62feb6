import { compareRuns, hashesPerCoreSecond, type Measurable, timesOf } from './compare.ts';
import { gentleTerms, type KernelName, type Terms, withKernel } from './lending.ts';

/** The kernels in the order of their turns: what browsers had first comes first. */
export const turnOrder = ['javascript', 'wasm', 'simd'] as const satisfies readonly KernelName[];

/** Long enough for a browser's compilers to have done their best, short enough for three. */
const turnSeconds = 5;

/** What each kernel is given in its turn: all the same. */
export function turnTerms(kernel: KernelName): Terms {
  return withKernel({ ...gentleTerms, seconds: turnSeconds }, kernel);
}

/** What one kernel made of its turn. */
export interface Turn extends Measurable {
  readonly kernel: KernelName;
}

export interface Standing {
  readonly kernel: KernelName;
  readonly hashes: number;
  readonly coreSeconds: number;
  readonly perCoreSecond: number;
  /** Hashes for the same core-seconds, as so many times those of plain JavaScript; null where that cannot be told. */
  readonly times: number | null;
}

/** How the kernels stand, in the order of their turns, by what each did for a core-second. */
export function standingsOf(turns: readonly Turn[]): Standing[] {
  const first = turns.find(({ kernel }) => kernel === turnOrder[0]);
  return turns.map((turn) => {
    const { hashes, busyMs } = turn.reading;
    const perCoreSecond = hashesPerCoreSecond(turn.reading);
    const isTold = first !== undefined && compareRuns(first, turn).kind === 'weighed';
    const times = isTold ? timesOf(perCoreSecond, hashesPerCoreSecond(first.reading)) : null;
    return { kernel: turn.kernel, hashes, coreSeconds: busyMs / 1000, perCoreSecond, times };
  });
}

/** What a race has shown. */
export type Finding =
  | {
      readonly kind: 'ahead';
      readonly fast: KernelName;
      readonly slow: KernelName;
      readonly times: number;
    }
  | { readonly kind: 'alike' }
  /** There were too few turns, or too short ones. */
  | { readonly kind: 'untold' };

/** How the best of the compiled kernels did against plain JavaScript. */
export function findingOf(turns: readonly Turn[]): Finding {
  const first = turns.find(({ kernel }) => kernel === turnOrder[0]);
  if (first === undefined) return { kind: 'untold' };
  const weighed = turns
    .filter((turn) => turn !== first)
    .flatMap((turn) => {
      const comparison = compareRuns(first, turn);
      const speed = comparison.kind === 'weighed' ? comparison.speed : null;
      return speed === null ? [] : [{ turn, speed }];
    })
    .sort((one, other) => hashesPerCoreSecond(other.turn.reading) - hashesPerCoreSecond(one.turn.reading));
  const [best] = weighed;
  if (best === undefined) return { kind: 'untold' };
  const { speed, turn } = best;
  if (speed.kind === 'alike') return { kind: 'alike' };
  const [fast, slow] = speed.kind === 'more' ? [turn, first] : [first, turn];
  return { kind: 'ahead', fast: fast.kernel, slow: slow.kernel, times: speed.times };
}
