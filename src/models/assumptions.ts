import type { Range } from './cost.ts';
import { type Bounds, readNumber, type Typed } from './typed-number.ts';

/** Both ends of a range as somebody typed them. */
export interface TypedRange {
  readonly low: string;
  readonly high: string;
}

export type RangeProblem = NonNullable<Typed['problem']> | 'swapped';

/** A range to reckon with, and what was wrong at either end. */
export interface ReadRange {
  readonly range: Range;
  readonly problems: { readonly low: RangeProblem | null; readonly high: RangeProblem | null };
}

/**
 * Reads a typed range. An end that cannot be used keeps its published value; ends in the wrong order are read the
 * other way round. Never throws.
 */
export function readRange(typed: TypedRange, published: Range, bounds: Bounds): ReadRange {
  const low = readNumber(typed.low, bounds);
  const high = readNumber(typed.high, bounds);
  const from = low.value ?? published.low;
  const to = high.value ?? published.high;
  const isSwapped = low.value !== null && from > to;
  return {
    range: { low: Math.min(from, to), high: Math.max(from, to) },
    problems: { low: low.problem ?? (isSwapped ? 'swapped' : null), high: high.problem },
  };
}
