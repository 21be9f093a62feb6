import { z } from 'astro/zod';
import { sentence, sentences, words } from './shapes.ts';

const side = sentences('title', 'lead', 'description', 'back', 'contents').shape;

/** The page's own furniture: every word that is neither a lesson nor a widget. Braces mark what is filled in. */
export const page = words({
  title: sentence,
  name: sentence,
  lead: sentence,
  description: z.string().max(160),
  hotNow: sentence,
  skip: sentence,
  contents: sentence,
  continueAt: sentence,
  theme: words({ night: sentence }),
  heroDescription: sentence,
  promise: words({
    title: sentence,
    intro: sentence,
    rules: z.array(words({ rule: sentence, why: sentence })).length(6),
  }),
  teachers: words({ title: sentence, body: z.array(sentence) }),
  noAdvice: words({ title: sentence, body: sentence }),
  licence: sentence,
  sourcesTitle: sentence,
  sourcesIntro: sentence,
  glossaryTitle: sentence,
  glossaryIntro: sentence,
  sourceMark: sentence,
  readInCopy: sentence,
  stop: sentence,
  start: sentence,
  contentsRead: sentence,
  chapter: words({
    label: sentence,
    minutes: sentence,
    benches: sentence,
    goals: sentence,
    keep: sentence,
  }),
  misconception: words({ label: sentence, claim: sentence, feels: sentence, so: sentence }),
  figure: sentence,
  figureSources: sentence,
  table: sentence,
  bench: words({ minutes: sentence, try: sentence, open: sentence }),
  inSources: sentence,
  inGlossary: sentence,
  backTo: sentence,
  cardPrint: sentence,
  seeAlso: sentence,
  readMore: sentence,
  lending: words({
    idle: sentence,
    starting: sentence,
    measuring: sentence,
    stopping: sentence,
    half: sentence,
    whole: sentence,
    part: sentence,
    several: sentence,
    severalWhole: sentence,
    ofAll: sentence,
    left: sentence,
  }),
  fork: sentences('legend', 'all').describe('Chooses among the branches of a chapter.'),
  sides: words({
    cases: words({ ...side, found: sentence }),
    waysIn: words({ ...side, ways: sentence, defences: sentence, judgement: sentence }),
  }).describe('The two pages beside the guide.'),
});

/** The takeaway card that prints alone. */
export const card = words({
  title: sentence,
  lead: sentence,
  signsTitle: sentence,
  signs: z.array(words({ sign: sentence, detail: sentence })).length(5),
  stepsTitle: sentence,
  steps: z.array(words({ step: sentence, detail: sentence })).length(5),
  foot: sentence,
});
