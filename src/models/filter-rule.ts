export type { RequestKind } from '#schemas/block-list.ts';

/** What a piece of a rule is. */
export type PartKind =
  | 'exception'
  | 'hostAnchor'
  | 'startAnchor'
  | 'endAnchor'
  | 'host'
  | 'words'
  | 'separator'
  | 'wildcard'
  | 'regex'
  | 'conditions'
  | 'comma'
  | 'kind'
  | 'notKind'
  | 'thirdParty'
  | 'firstParty'
  | 'sites'
  | 'policy'
  | 'otherOption'
  | 'unknownOption'
  | 'onSites'
  | 'scriptlet'
  | 'hiding'
  | 'remark';

export interface Part {
  readonly kind: PartKind;
  readonly text: string;
  /** Where it begins in the rule, counted from 0. */
  readonly at: number;
}

/** A stretch of an address. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const kinds = new Set([
  ...['script', 'image', 'stylesheet', 'css', 'font', 'media', 'object', 'other', 'ping', 'websocket'],
  ...['xmlhttprequest', 'xhr', 'subdocument', 'frame', 'document', 'doc', 'beacon'],
]);

const others = new Set([
  ...[
    'important',
    'match-case',
    'badfilter',
    'all',
    'denyallow',
    'to',
    'redirect',
    'redirect-rule',
    'replace',
  ],
  ...['removeparam', 'elemhide', 'ehide', 'generichide', 'ghide', 'specifichide', 'shide', 'inline-script'],
  ...['inline-font', 'object-subrequest', 'content'],
]);

/**
 * The pieces of a rule in the syntax that EasyList and most others use, first to last. Joined, their texts are the rule.
 * Never throws: what it cannot place it calls words, or an unknown option.
 */
export function partsOf(rule: string): readonly Part[] {
  if (/^(!|\[|#(?![#@?]))/.test(rule)) return [{ kind: 'remark', text: rule, at: 0 }];
  const cosmetic = /^([^/$^|]*?)(#@?[?$]?#.*)$/s.exec(rule);
  const pieces = cosmetic ? cosmeticPieces(cosmetic) : requestPieces(rule);
  let at = 0;
  return pieces
    .filter(([, text]) => text !== '')
    .map(([kind, text]) => {
      at += text.length;
      return { kind, text, at: at - text.length };
    });
}

type Piece = readonly [PartKind, string];

function cosmeticPieces([, sites = '', rest = '']: RegExpExecArray): Piece[] {
  return [
    ['onSites', sites],
    [/^#@?#\+js\(/.test(rest) ? 'scriptlet' : 'hiding', rest],
  ];
}

function requestPieces(rule: string): Piece[] {
  const exception = rule.startsWith('@@') ? '@@' : '';
  const dollar = conditionsAt(rule);
  const pattern = rule.slice(exception.length, dollar === -1 ? undefined : dollar);
  return [
    ['exception', exception],
    ...patternPieces(pattern),
    ...(dollar === -1 ? [] : conditionPieces(rule.slice(dollar))),
  ];
}

/** Where the conditions begin: at the last dollar that no backslash takes back and that does not end an expression. */
function conditionsAt(rule: string): number {
  for (let at = rule.length - 1; at >= 0; at -= 1) {
    if (rule[at] === '$' && rule[at - 1] !== '\\') return rule[at + 1] === '/' ? -1 : at;
  }
  return -1;
}

function patternPieces(pattern: string): Piece[] {
  if (pattern.length >= 2 && pattern.startsWith('/') && pattern.endsWith('/')) return [['regex', pattern]];
  const end = pattern.endsWith('|') ? '|' : '';
  const body = pattern.slice(0, pattern.length - end.length);
  const anchor = /^\|{0,2}/.exec(body)?.[0] ?? '';
  const rest = body.slice(anchor.length);
  const host = anchor === '||' ? (/^[^/:^*?|=&]+/.exec(rest)?.[0] ?? '') : '';
  const words = (rest.slice(host.length).match(/[*]|\^|[^*^]+/g) ?? []).map((text): Piece => [
    text === '*' ? 'wildcard' : text === '^' ? 'separator' : 'words',
    text,
  ]);
  return [
    [anchor === '||' ? 'hostAnchor' : 'startAnchor', anchor],
    ['host', host],
    ...words,
    ['endAnchor', end],
  ];
}

function conditionPieces(text: string): Piece[] {
  return text
    .slice(1)
    .split(/(?<!\\),/)
    .flatMap((option, place): Piece[] => [
      place === 0 ? ['conditions', '$'] : ['comma', ','],
      [optionKind(option), option],
    ]);
}

function optionKind(option: string): PartKind {
  const isNot = option.startsWith('~');
  const [name = '', value] = option.slice(isNot ? 1 : 0).split('=', 2);
  if (name === 'third-party' || name === '3p') return isNot ? 'firstParty' : 'thirdParty';
  if (name === 'first-party' || name === '1p') return isNot ? 'thirdParty' : 'firstParty';
  if (name === 'domain' || name === 'from') return value ? 'sites' : 'unknownOption';
  if (name === 'csp') return 'policy';
  if (kinds.has(name)) return isNot ? 'notKind' : 'kind';
  return others.has(name) ? 'otherOption' : 'unknownOption';
}

/**
 * The stretch of an address that a rule's pattern fits, its conditions left aside; null where it fits nowhere. A pattern
 * that fits anything fits an empty stretch at the start. Throws a SyntaxError for a broken expression.
 */
export function fittingSpan(rule: string, address: string): Span | null {
  const parts = partsOf(rule);
  if (parts.some(({ kind }) => kind === 'scriptlet' || kind === 'hiding' || kind === 'remark')) return null;
  const source = parts.map((part, place) => sourceOf(part, parts[place + 1])).join('');
  const isHost = parts.some(({ kind }) => kind === 'hostAnchor');
  const prefix = isHost ? '^([a-z][a-z0-9+.-]*://(?:[^/?#]*\\.)?)' : '()';
  const found = new RegExp(prefix + source, 'i').exec(address);
  if (!found) return null;
  return { start: found.index + (found[1]?.length ?? 0), end: found.index + found[0].length };
}

/** By the kind of a part; conditions say nothing of the address. */
const sources: Partial<Record<PartKind, (text: string) => string>> = {
  startAnchor: () => '^',
  endAnchor: () => '$',
  host: escaped,
  words: escaped,
  separator: () => '(?:[^\\w.%-]|$)',
  wildcard: () => '.*?',
  regex: (text) => `(?:${text.slice(1, -1)})`,
};

function sourceOf({ kind, text }: Part, next: Part | undefined): string {
  const source = sources[kind]?.(text) ?? '';
  // A host alone has to end as a name ends.
  return kind === 'host' && !isPatternPart(next) ? `${source}(?=[.:/?#]|$)` : source;
}

function isPatternPart(part: Part | undefined): boolean {
  return ['words', 'separator', 'wildcard', 'endAnchor'].includes(part?.kind ?? '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
