import { partsOf, type Part } from '#models/filter-rule.ts';

/** The longest rule that is read, in characters. */
export const longestRule = 400;

/** Why a rule is not tried. */
export type RuleTrouble =
  | 'empty'
  | 'tooLong'
  | 'tooShort'
  | 'remark'
  | 'hiding'
  | 'space'
  | 'unknownOption'
  | 'brokenPattern'
  | 'slowPattern'
  | 'manyGaps';

export interface RuleProblem {
  readonly kind: RuleTrouble;
  /** The character where it stands, counted from 1. */
  readonly at: number;
  /** What stands there. */
  readonly text: string;
}

/** A regular expression with more repeats than this may take longer than anybody waits. */
const mostRepeats = 3;

/** What keeps a reader's rule from being tried, and where; null where nothing does. Never throws. */
export function ruleProblem(rule: string): RuleProblem | null {
  if (rule.trim() === '') return { kind: 'empty', at: 1, text: '' };
  if (rule.length > longestRule) return { kind: 'tooLong', at: longestRule + 1, text: '' };
  if (rule.length < 2 || rule === '@@') return { kind: 'tooShort', at: 1, text: rule };
  const parts = partsOf(rule);
  return first(parts, troubleIn) ?? gapsIn(parts);
}

function first<T, R>(items: readonly T[], look: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = look(item);
    if (found !== null) return found;
  }
  return null;
}

function troubleIn({ kind, text, at }: Part): RuleProblem | null {
  if (kind === 'remark' || kind === 'hiding' || kind === 'unknownOption') return { kind, at: at + 1, text };
  if (kind === 'regex') return patternTrouble(text, at);
  const space = kind === 'policy' || kind === 'scriptlet' ? -1 : text.search(/\s/);
  return space === -1 ? null : { kind: 'space', at: at + space + 1, text: ' ' };
}

/** A star stands for any number of characters, so many of them are as slow as many repeats. */
function gapsIn(parts: readonly Part[]): RuleProblem | null {
  const gap = parts.filter(({ kind }) => kind === 'wildcard')[mostRepeats];
  return gap ? { kind: 'manyGaps', at: gap.at + 1, text: gap.text } : null;
}

function patternTrouble(text: string, at: number): RuleProblem | null {
  const body = text.slice(1, -1);
  try {
    new RegExp(body, 'i');
  } catch {
    return { kind: 'brokenPattern', at: at + 1, text };
  }
  const slow = slowPlace(body);
  return slow === null ? null : { kind: 'slowPattern', at: at + slow + 2, text: body[slow] ?? '' };
}

/**
 * Where a regular expression may become so slow that a browser hangs: at a repeated group which itself repeats or
 * chooses, at a repeat too many, or at a large count. Errs on the side of refusing.
 */
function slowPlace(body: string): number | null {
  const groups: boolean[] = [];
  let repeats = 0;
  let closed = false;
  for (let at = 0; at < body.length; at += 1) {
    const char = body[at] ?? '';
    if (char === '\\') {
      if (/[1-9k]/.test(body[at + 1] ?? '')) return at;
      at += 1;
      closed = false;
    } else if (char === '[') {
      at = classEnd(body, at);
      closed = false;
    } else if (char === '(') {
      groups.push(false);
      if (body[at + 1] === '?') at += 1;
      closed = false;
    } else if (char === ')') {
      closed = groups.pop() ?? false;
      mark(groups, closed);
    } else if (char === '|') {
      mark(groups, true);
      closed = false;
    } else if (/[*+{]/.test(char)) {
      repeats += 1;
      if (closed || repeats > mostRepeats || isLarge(body.slice(at))) return at;
      mark(groups, true);
    } else if (char !== '?') closed = false;
  }
  return null;
}

/** Tells the group that is open, if any, that it holds a repeat or a choice. */
function mark(groups: boolean[], holds: boolean): void {
  if (holds && groups.length > 0) groups[groups.length - 1] = true;
}

function classEnd(body: string, start: number): number {
  let at = start + 1;
  while (at < body.length && body[at] !== ']') at += body[at] === '\\' ? 2 : 1;
  return at;
}

function isLarge(rest: string): boolean {
  return (/^\{[\d,]+\}/.exec(rest)?.[0].match(/\d+/g) ?? []).some((count) => Number(count) > 64);
}
