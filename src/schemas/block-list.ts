import { z } from 'astro/zod';
import type { dodges, LiveTesterWords } from './block-list-tester.ts';
import { id, sentence } from './shapes.ts';

/** Kinds of request, as rules and browsers name them. */
export const requestKind = z.enum([
  'script',
  'websocket',
  'xmlhttprequest',
  'sub_frame',
  'image',
  'stylesheet',
  'font',
]);

/** A rule of our own list. */
export const blockRule = z.strictObject({
  rule: sentence.describe('The rule as a list writes it.'),
  shape: z
    .enum([
      'host',
      'third-party',
      'number',
      'host-and-path',
      'file-name',
      'wildcard',
      'kind',
      'pattern',
      'one-page',
      'exception',
      'policy',
      'scriptlet',
    ])
    .describe('What makes it unlike the others; each shape stands once.'),
  shows: id.optional().describe('A request it decides, by its id; none where it decides no request.'),
});

export const blockRuleWords = z.strictObject({
  name: sentence.describe('What such a rule is called.'),
  means: sentence.describe('What it does, in a sentence or two.'),
});

/** A request, and what becomes of it. */
export const blockRequest = z.strictObject({
  address: sentence.describe('What is asked for.'),
  kind: requestKind.describe('What it is to become on the page.'),
  page: sentence.describe('The page that asks.'),
  serves: z
    .enum(['miner', 'consent', 'innocent'])
    .describe('Whether it serves a miner, a miner the visitor agreed to, or neither.'),
  fit: z.array(id).describe('Ids of every rule that fits it, in the order of the list.'),
  freed: id.optional().describe('Id of the exception that lets it through all the same.'),
});

export const blockRequestWords = sentence.describe('What the request is, in a few words.');

/** A way past the list. */
export const blockDodge = z.strictObject({
  page: sentence.describe('The page it is served on.'),
  request: z
    .strictObject({ address: sentence, kind: requestKind })
    .optional()
    .describe('What is asked for then; none where the code stands in the page itself.'),
});

/** A tool of today. */
export const blockTool = z.strictObject({
  kind: z.enum(['extension', 'browser', 'list']).describe('What it is.'),
  asOf: z
    .string()
    .regex(/^\d{4}-\d\d$/)
    .optional()
    .describe('ISO month of what we know; none where nothing could be confirmed.'),
  use: z.enum(['yes', 'no', 'extra', 'unknown']).describe('Whether we would use it.'),
  source: id.optional().describe('Source id; none where nothing could be confirmed.'),
});

export const blockToolWords = z.strictObject({
  name: sentence.describe('What it is called.'),
  found: sentence.describe('What we found, in a sentence or two.'),
});

export type RequestKind = z.infer<typeof requestKind>;

export type DodgeId = (typeof dodges)[number];

/** A way past the list, with its id. */
export interface Dodge extends z.infer<typeof blockDodge> {
  readonly id: DodgeId;
}

/** What the tester fetches once it is opened. */
export interface BlockListChunk {
  readonly rules: readonly {
    readonly id: string;
    readonly facts: z.infer<typeof blockRule>;
    readonly words: z.infer<typeof blockRuleWords>;
  }[];
  readonly requests: readonly {
    readonly id: string;
    readonly facts: z.infer<typeof blockRequest>;
    readonly words: string;
  }[];
  readonly dodges: readonly Dodge[];
  readonly words: LiveTesterWords;
}
