/** What a reader typed, read as a number, or why it cannot be. */
export type Typed =
  | { readonly value: number; readonly problem: null }
  | { readonly value: null; readonly problem: 'empty' | 'unreadable' | 'negative' | 'tooLow' | 'tooHigh' };

/** Smallest and greatest value that makes sense; both may be typed. */
export interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

/** Nobody types a longer number; a whole page may still be pasted. */
const longest = 40;

const blanks = /[\s\u00a0\u2009\u202f'’_]/g;
/** One number with what may stand around it: a currency before, a unit after. */
const shape = /^[^\d.,+−-]{0,4}([+−-]?)[^\d.,+−-]{0,4}([\d.,]+(?:e[+-]?\d{1,3})?)[^\d.,+−-]*$/i;

/**
 * Reads a number as people write them: 0.38, 0,38, 1 000, 1,234.5, 1.234,5, € 0.38, 0.38 €/kWh, 2e9.
 * A lone comma before exactly three figures groups thousands (1,234), unless the number begins with 0 (0,384).
 */
export function readNumber(text: string, { least, greatest }: Bounds): Typed {
  if (text.length > 100 * longest) return problem('unreadable');
  const dense = text.replace(blanks, '');
  if (dense === '') return problem('empty');
  const [, sign = '', digits = ''] = (dense.length <= longest ? shape.exec(dense) : null) ?? [];
  const size = digits === '' ? Number.NaN : Number(withPoint(digits));
  if (Number.isNaN(size)) return problem('unreadable');
  const value = sign === '-' || sign === '−' ? -size : size;
  if (value < 0 && least >= 0) return problem('negative');
  if (value < least) return problem('tooLow');
  return value > greatest ? problem('tooHigh') : { value: value === 0 ? 0 : value, problem: null };
}

/** The same figures with a point for decimals and nothing between thousands; unreadable ones stay so. */
function withPoint(digits: string): string {
  const decimal = decimalMark(digits);
  if (decimal === null) return isGrouped(digits) ? digits.replace(/[.,]/g, '') : 'NaN';
  const at = digits.lastIndexOf(decimal);
  const whole = digits.slice(0, at);
  if (/[.,]/.test(whole) && !isGrouped(whole)) return 'NaN';
  return `${whole.replace(/[.,]/g, '')}.${digits.slice(at + 1)}`;
}

/** Which mark divides whole and fraction; null where there is none. */
function decimalMark(digits: string): '.' | ',' | null {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points === 0 && commas === 0) return null;
  if (points > 0 && commas > 0) return digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  if (points === 1) return '.';
  return commas === 1 && !/^[1-9]\d{0,2},\d{3}$/.test(digits) ? ',' : null;
}

/** Whether figures stand in threes after the first group, all divided by the same mark, or not at all. */
function isGrouped(digits: string): boolean {
  return /^\d+(?:e[+-]?\d+)?$/i.test(digits) || /^\d{1,3}([.,])\d{3}(?:\1\d{3})*$/.test(digits);
}

function problem(name: NonNullable<Typed['problem']>): Typed {
  return { value: null, problem: name };
}
