import { z } from 'astro/zod';
import { sentence, sentences, words } from './shapes.ts';

const byPlural = z.record(z.string(), sentence).describe('By plural category.');
const field = sentences('name', 'means');
const block = z.strictObject({
  words: sentence.describe('What the block says.'),
  nonce: z.number().int().nonnegative().describe('Found by a search; the build checks it.'),
});

/** Words of the block workbench, and the blocks of its practice chain. */
export const workbench = words({
  widget: z.literal('block-workbench'),
  locale: sentence.describe('Language tag for figures and dates.'),
  needs: sentence,
  measured: sentence,
  estimated: sentence,
  notice: sentence,
  chanceKind: sentence.describe('Kind of a figure that follows from arithmetic alone.'),
  bitsInFront: byPlural,
  tries: byPlural,
  timeIs: sentences('ms', 's', 'min', 'h', 'd'),
  times: sentence,
  percent: sentence,
  guess: words({
    label: sentence,
    question: sentence,
    options: sentences('few', 'average', 'many'),
    kept: sentence,
    notKept: sentence,
    answer: sentence,
    unguessed: sentence,
    plain: sentence,
  }),
  hand: words({
    ...sentences(
      ...(['title', 'example', 'words', 'nonce', 'hash', 'strip', 'stripStill', 'key', 'inFront'] as const),
      ...([
        'flipped',
        'yours',
        'ofAll',
        'inTime',
        'none',
        'next',
        'first',
        'changed',
        'tried',
        'won',
      ] as const),
      ...(['badNonce', 'placed', 'log', 'others', 'other', 'bytes', 'bytesNote'] as const),
    ).shape,
    otherWords: z.array(sentence).describe('Other words over which the same search is shown.'),
  }),
  table: sentences('nonce', 'hash', 'bits'),
  machine: sentences(
    ...(['title', 'bits', 'fewer', 'more', 'doubling', 'average', 'hand', 'start', 'example'] as const),
    ...(['exampleLabel', 'exampleIs', 'soFar', 'expected', 'chance', 'curve', 'curveIs', 'top'] as const),
    ...([
      'from',
      'to',
      'mean',
      'starting',
      'running',
      'stopping',
      'found',
      'notFound',
      'noNearer',
      'goOn',
    ] as const),
    ...(['compare', 'cost'] as const),
  ),
  ended: sentences('pressed', 'escape', 'hidden', 'left', 'battery', 'lost', 'replaced', 'slept'),
  stop: sentence,
  card: sentences(
    ...(['title', 'work', 'workIs', 'workers', 'workersIs', 'share', 'shareIs', 'time', 'timeIs'] as const),
    ...(['energy', 'energyIs', 'sent', 'sentIs', 'kept', 'keptIs', 'budget', 'stops'] as const),
    ...(['start', 'decline'] as const),
  ),
  left: sentence,
  refusal: sentences(
    ...(['busy', 'takeOver', 'battery', 'lastBattery', 'memory', 'saveData', 'insist'] as const),
    ...(['hidden', 'unavailable', 'notNow', 'retry'] as const),
  ),
  luck: words({
    ...sentences(
      ...(['title', 'intro', 'start', 'more', 'example', 'exampleLabel', 'plot', 'described'] as const),
      ...(['top', 'from', 'to', 'median', 'mean', 'longest', 'line', 'running', 'outcome'] as const),
      ...(['short', 'cut', 'table', 'average', 'noEnd'] as const),
    ).shape,
    columns: sentences('from', 'to', 'count', 'share'),
  }),
  chain: words({
    ...sentences(
      ...([
        'title',
        'intro',
        'forged',
        'number',
        'says',
        'before',
        'hash',
        'nonce',
        'holds',
        'broken',
      ] as const),
      ...(['forge', 'remake', 'goOn', 'restore', 'whole', 'isBroken', 'oneBroken', 'searching'] as const),
      ...([
        'mended',
        'one',
        'several',
        'you',
        'others',
        'race',
        'same',
        'behind',
        'verdict',
        'plain',
      ] as const),
    ).shape,
    blocksOfWork: byPlural,
    blocks: z.array(block).length(5).describe('The chain, each nonce found for the blocks before it.'),
    forgedNonces: z
      .array(block.shape.nonce)
      .length(4)
      .describe('Nonces of blocks 2 to 5 once block 2 says the forged words.'),
    columns: sentences('block', 'says', 'true', 'forged', 'mended'),
  }),
  real: words({
    ...sentences('title', 'intro', 'noneBefore', 'check', 'checked', 'holds').shape,
    blocks: sentences('genesis', 'later'),
    columns: sentences('field', 'bytes', 'means'),
    fields: words({
      version: field,
      previousHashHex: field,
      merkleRootHex: field,
      time: field,
      bits: field,
      nonce: field,
    }),
  }),
  how: sentences('title', 'hashing', 'header', 'target', 'energy'),
});

export type WorkbenchWords = z.infer<typeof workbench>;
