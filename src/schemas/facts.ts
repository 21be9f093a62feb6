import { z } from 'astro/zod';
import { id, sentence } from './shapes.ts';

/** A lesson's front matter. Depth, minutes and numbering are computed, never typed. */
export const lesson = z.strictObject({
  title: sentence.describe('The chapter heading.'),
  short: z.string().max(26).describe('The name in the contents, at most 26 characters.'),
  goals: z
    .array(sentence)
    .min(1)
    .max(4)
    .describe('What the reader will be able to do; each starts with a verb.'),
  keep: z
    .array(sentence)
    .min(1)
    .max(4)
    .describe('What to keep: sentences that stay true without the chapter.'),
  questions: z.array(id).max(2).describe('Ids of the questions asked at the end of the chapter.'),
  covers: z
    .record(z.string().regex(/^[SKOD]-\d\d$/), id)
    .describe('Point of the list: id of the passage that teaches it.'),
});

/** A cited work. Readers are linked only to the publisher's own address or a known archive. */
export const source = z.strictObject({
  title: sentence.describe('Title of the original work.'),
  publisher: sentence.describe('Who stands behind it: authors, publisher.'),
  year: z.number().int().min(1990).max(2030).describe('Year of publication, or of the version read.'),
  date: z
    .string()
    .regex(/^\d{4}-\d\d(-\d\d)?$/)
    .optional()
    .describe('ISO date where it is known more exactly.'),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe("The publisher's own address or a known archive."),
  readIn: sentence
    .optional()
    .describe('The copy, abstract or report in which it was read, if not the original.'),
});

/** A point the guide must teach, with the words its passage must name; `a/b` means either is enough. */
export const point = z.strictObject({
  point: sentence.describe('The point, in one sentence.'),
  words: z
    .array(sentence)
    .min(1)
    .max(6)
    .describe('Words the passage must contain; alternatives divided by a slash.'),
});

/** A term of the glossary. */
export const term = z.strictObject({
  term: sentence.describe('The term as it stands in running prose.'),
  means: sentence.describe('One or two plain sentences.'),
  seeAlso: z.array(id).optional().describe('Ids of related terms.'),
  source: id.optional().describe('Source id, where the explanation states a fact.'),
});

/** A belief many people hold, why it feels true, and what is so. */
export const misconception = z.strictObject({
  claim: sentence.describe('What many people think.'),
  feels: sentence.describe('Why it feels true.'),
  so: sentence.describe('What is so.'),
  sources: z.array(id).min(1).describe('Source ids.'),
});

/** A question readers ask. */
export const faq = z.strictObject({
  question: sentence.describe('As a reader would put it.'),
  answer: z.array(sentence).min(1).describe('Paragraphs of plain text.'),
  sources: z.array(id).describe('Source ids.'),
  seeAlso: id.optional().describe('Id of a passage or chapter that tells more.'),
});

const option = z.strictObject({
  text: sentence.describe('The option.'),
  right: z.boolean().optional().describe('For single and several: whether it is right.'),
  match: sentence.optional().describe('For match: the partner.'),
  feedback: z.string().min(40).describe('Why this option is right, or why it tempts and fails.'),
  misconception: id.optional().describe('The misconception this option is.'),
});

/** A question of the self-check. In `order`, options stand in the right order. */
export const question = z.strictObject({
  chapter: id.describe('Id of the chapter it belongs to.'),
  kind: z.enum(['single', 'several', 'order', 'match']).describe('How it is answered.'),
  stem: sentence.describe('The question.'),
  options: z.record(id, option).describe('Three to five options by id.'),
  explanation: sentence.describe('What the answer teaches.'),
  passage: id.describe('Id of the passage that answers it.'),
});

/** An assumption behind an estimate: a range with its unit, and where it comes from. */
export const tariff = z.union([
  z.strictObject({
    low: z.number().describe('Lower end.'),
    high: z.number().describe('Upper end.'),
    unit: sentence.describe('Unit of both ends.'),
    asOf: z.string().describe('ISO month of the figure.'),
    source: id.describe('Source id.'),
    reason: sentence.optional().describe('How it was derived from the source.'),
  }),
  z.strictObject({
    low: z.number().describe('Lower end.'),
    high: z.number().describe('Upper end.'),
    unit: sentence.describe('Unit of both ends.'),
    assumption: z.literal(true).describe('No source was found: this is our assumption.'),
    reason: sentence.describe('Why this range.'),
  }),
]);

/** A bench as the page places it: its frame's words, its depth, its minutes. */
export const bench = z.strictObject({
  title: sentence.describe('The name on the bench.'),
  try: sentence.describe('One line: what to try.'),
  notice: sentence.describe('One line: what to notice.'),
  depth: z.enum(['line', 'poster']).describe('Open on the line, or resting as a poster.'),
  minutes: z.number().positive().describe('Minutes a reader takes.'),
});

/** A recorded run; models/recording.ts knows its shape. */
export const recording = z.record(z.string(), z.unknown());
