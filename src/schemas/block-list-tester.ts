import { z } from 'astro/zod';
import { id, sentence, sentences, words } from './shapes.ts';

/** Ids of the ways past the list. */
export const dodges = ['as-it-was', 'renamed', 'own-host', 'both', 'written-in'] as const;

/** Words of the bench that tests a block list. */
export const blockListTester = words({
  widget: z.literal('block-list-tester'),
  needs: sentence,
  failed: sentence.describe('The bench itself did not load.'),
  loading: sentence,
  engineFailed: sentence,
  poster: sentence.describe('What the poster shows, for those who do not see it.'),
  posterNames: sentences('known', 'passes'),
  list: words({
    title: sentence,
    intro: sentence,
    columns: sentences('rule', 'means', 'shows'),
    noRequest: sentence,
  }),
  modes: sentences('title', 'ask', 'own', 'dodge'),
  ask: words({
    take: sentence,
    groups: sentences('miner', 'consent', 'innocent'),
    yourOwn: sentence,
    address: sentence,
    kind: sentence,
    page: sentence,
    press: sentence,
    rest: sentence,
    kinds: sentences('script', 'websocket', 'xmlhttprequest', 'sub_frame', 'image', 'stylesheet', 'font'),
    problems: sentences('empty', 'tooLong', 'inside', 'scheme', 'broken'),
    pageProblem: sentence.describe('A problem of the page’s address.'),
  }),
  verdict: sentences(
    'stopped',
    'passes',
    'freed',
    'right',
    'falseAlarm',
    'missed',
    'consent',
    'rule',
    'also',
    'nearly',
    'page',
    'third',
    'first',
  ),
  parts: z.record(z.string(), sentence).describe('What a part of a rule says, by its kind.'),
  own: words({
    field: sentence,
    press: sentence,
    try: sentence,
    examples: z.array(sentence).describe('Rules to try.'),
    rest: sentence,
    caught: sentence,
    acts: sentence,
    exception: sentence,
    consentToo: sentence,
    miners: sentence,
    innocent: sentence,
    none: sentence,
    others: sentence,
    trouble: sentence.describe('Where a problem stands: {at}.'),
    problems: sentences(
      'empty',
      'tooLong',
      'tooShort',
      'remark',
      'hiding',
      'space',
      'unknownOption',
      'brokenPattern',
      'slowPattern',
      'manyGaps',
      'unread',
    ),
    share: sentence,
    shared: sentence,
    sharedHere: sentence.describe('The browser did not let the page copy.'),
  }),
  dodge: words({
    title: sentence,
    intro: sentence,
    pick: sentence,
    names: sentences(...dodges),
    says: sentences(...dodges),
    noRequest: sentence,
    holds: sentence,
    rule: sentence,
    stops: sentence,
    passes: sentence,
    acts: sentence,
    pool: sentence,
  }),
  cannot: words({ title: sentence, body: sentence, source: id }),
  tools: words({
    title: sentence,
    columns: sentences('name', 'kind', 'found', 'asOf', 'use'),
    kinds: sentences('extension', 'browser', 'list'),
    uses: sentences('yes', 'no', 'extra', 'unknown'),
    never: sentence.describe('Stands for the month where nothing could be confirmed.'),
  }),
  notice: sentence,
});

export type BlockListTesterWords = z.infer<typeof blockListTester>;

/** What the live form says: the rest stands in the page already. */
export type LiveTesterWords = Omit<
  BlockListTesterWords,
  'needs' | 'poster' | 'posterNames' | 'list' | 'cannot' | 'tools'
>;
