import { z } from 'astro/zod';
import { id, sentence, sentences, words } from './shapes.ts';

const kinds = ['devices', 'sites', 'installs', 'mined', 'cost', 'blocked'] as const;
const victims = [
  ...['people', 'visitors', 'business', 'public', 'research', 'developers', 'providers'],
] as const;

const file = words({
  who: sentence,
  ways: sentence,
  numbers: sentence,
  unpublished: sentence.describe('Where nobody published a number.'),
  found: sentence,
  outcome: sentence,
  corrected: sentence.describe('The label before what is often told wrongly.'),
  stopped: sentence.describe('The heading of what would have stopped it.'),
  asRule: sentence.describe('That the matrix speaks of ways in, not of one day.'),
  against: sentence.describe('Before the defences against one way: {way}.'),
  stops: sentence.describe('The word for a defence that stops it.'),
  limits: sentence.describe('The word for a defence that at most limits it.'),
  at: sentence.describe('Where a defence acts: {station}.'),
  noStop: sentence.describe('Where nothing in the matrix stops this way.'),
  alsoLimits: sentence.describe('Opens the {count} defences that at most limit it.'),
  oneLimits: sentence.describe('Opens the one defence that at most limits it.'),
  sources: sentence,
  readIn: sentence.describe('The copy in which a source was read: {copy}.'),
  span: sentence.describe('A case that went on, {from} a date {to} another.'),
});

/** Words of the explorer of real cases, and of the case files on a page of their own. */
export const caseExplorer = words({
  widget: z.literal('case-explorer'),
  locale: sentence.describe('Language tag for figures and dates.'),
  poster: sentence.describe('What the resting picture shows: {all}, {first}, {last}, {counted}, {rest}.'),
  plain: words({
    intro: sentence.describe('What the table holds, and where its links lead.'),
    columns: sentences('date', 'name', 'who', 'way', 'number'),
    none: sentence.describe('In place of a number that nobody published.'),
    noteLabel: sentence,
  }),
  kinds: z
    .record(z.enum(kinds), words({ by: sentence, number: sentence }))
    .describe('What a number counts: its name in a list, and the {number} with its unit.'),
  victims: z.record(z.enum(victims), sentence),
  otherWays: z
    .record(id, words({ name: sentence, says: sentence }))
    .describe('Ways outside the matrix: the name, and what can honestly be said of stopping them.'),
  stations: sentences('lure', 'door', 'code', 'machine', 'pool', 'wallet'),
  file,
  live: words({
    filters: sentence,
    way: sentence,
    anyWay: sentence,
    victim: sentence,
    anyVictim: sentence,
    year: sentence,
    anyYear: sentence,
    words: sentence,
    by: sentence.describe('Before the kinds of numbers by which the dots are sized.'),
    found: sentence.describe('How many are found: {shown} of {all}.'),
    namesOnly: sentence.describe('The full stories could not be searched.'),
    reset: sentence,
    none: sentence.describe('No case fits.'),
    finding: sentence.describe('How many of {all} have a number of {by}: {counted}; {rest} have none.'),
    findingOne: sentence.describe('The same where there is exactly one.'),
    findingAll: sentence.describe('The same where every one of {all} has it.'),
    findingThis: sentence.describe('The same of a single case that has it.'),
    findingThisNone: sentence.describe('The same of a single case that does not.'),
    findingNone: sentence.describe('The same where there is none.'),
    chart: sentence.describe('The name of the dots, and how to move among them.'),
    above: sentence.describe('What stands above the line: {by}.'),
    beneath: sentence.describe('What hangs beneath the line: {by}.'),
    key: sentence.describe('What sizes and colours mean: {by}.'),
    steps: z.record(z.enum(['2', '3', '4', '5', '6', '7']), sentence).describe('Words of each step.'),
    hollow: sentence.describe('What a hollow dot means.'),
    hint: sentence.describe('Stands where the pointed dot is named, before one is.'),
    said: sentence.describe('A dot in words: {name}, {date}, {number}.'),
    unknown: sentence.describe('No number of this kind: {by}.'),
    table: sentence,
    close: sentence,
    earlier: sentence,
    later: sentence,
    opened: sentence.describe('Says that {name} is open now.'),
    loading: sentence,
    failed: sentence.describe('A case file that could not be fetched.'),
    onPage: sentence.describe('Leads to the same case on the page of all cases.'),
    unread: sentence.describe('The address named a case that there is not.'),
    unreadFilter: sentence.describe('Part of the address could not be read.'),
  }),
});

export type ExplorerWords = z.infer<typeof caseExplorer>;
