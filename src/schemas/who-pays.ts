import { z } from 'astro/zod';
import { sentence, sentences, words } from './shapes.ts';

const starts = ['laptop', 'office', 'website', 'cloud'] as const;
const named = sentences('name', 'unit');

/** Words of the bench that works out who pays. */
export const whoPays = words({
  widget: z.literal('who-pays'),
  locale: sentence.describe('Language tag for figures.'),
  starts: sentences(...starts),
  uses: sentences(...starts),
  payers: sentences(...starts),
  thief: sentence,
  money: sentences('euro', 'pound', 'dollar'),
  one: sentences('euro', 'pound', 'dollar'),
  range: sentence,
  atLeast: sentence.describe('A range without an upper end.'),
  headline: words({
    more: sentence.describe('The victim pays more, for certain.'),
    either: sentence.describe('The range reaches below one.'),
    less: sentence.describe('The thief earns more, for certain.'),
    nobody: sentence.describe('Nothing runs.'),
    free: sentence.describe('Power costs nothing.'),
    worthless: sentence.describe('Coins are worth nothing.'),
  }),
  scale: sentence,
  kwh: sentence,
  carbon: sentence,
  wear: sentence,
  coreHours: sentence,
  estimated: sentence,
  readings: sentence,
  notice: sentence,
  plain: words({
    needs: sentence,
    place: sentence,
    columns: sentences('start', 'paid', 'earned', 'ratio', 'kwh', 'carbon'),
  }),
  places: z.record(z.string(), sentence).describe('Names of places, as they stand in a sentence.'),
  assumptions: words({
    title: sentence,
    intro: sentence,
    assumption: sentence,
    asOf: sentence,
    names: z.record(z.string(), sentence).describe('By the name of the tariff; two are by place.'),
    byPlace: sentence,
    table: sentence,
    columns: sentences('place', 'price', 'carbon'),
  }),
  check: sentences('title', 'cloud', 'cloudOurs', 'adverts', 'advertsOurs'),
  live: words({
    starts: sentence,
    fields: z.record(z.string(), named),
    place: sentence,
    from: sentence,
    to: sentence,
    problems: sentences('empty', 'unreadable', 'negative', 'tooLow', 'tooHigh'),
    adverts: sentence,
    published: sentence,
    why: sentence,
    guessLabel: sentence,
    guess: sentence,
    guesses: z.record(z.string(), sentence).describe('Guesses by the value that is kept.'),
    guessHint: sentence,
    guessed: sentence,
    share: sentence,
    shared: sentence,
    sharedHere: sentence.describe('The browser did not let the page copy.'),
    reset: sentence,
    wasReset: sentence,
    broken: sentence.describe('The link held something that cannot be used.'),
  }),
});

export type WhoPaysWords = z.infer<typeof whoPays>;
