import { z } from 'astro/zod';
import { id, sentence, words } from './shapes.ts';
import type { ChunkSource } from './ways-in.ts';

/** A date as exact as the sources allow. */
const date = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/);

/** What a number of a case counts. */
export const scaleKind = z.enum(['devices', 'sites', 'installs', 'blocked', 'mined', 'cost']);

/** Where no way in of the matrix was used, or none is known. */
export const otherWay = z.enum(['own-script', 'insider', 'false-accounts', 'not-known']);

/** Who it happened to. */
export const victimKind = z.enum([
  ...['people', 'visitors', 'business', 'public', 'research', 'developers', 'providers'],
] as const);

/** A real case, as far as it has no language. */
export const incident = z.strictObject({
  date: date.describe('When it began or became known: ISO year, month or day.'),
  until: date.optional().describe('When it ended, where it went on.'),
  ways: z.array(id).min(1).describe('Ids of ways in, the main one first, or one of the other ways.'),
  victim: victimKind.describe('Who it happened to.'),
  scales: z
    .array(
      z.strictObject({
        of: scaleKind.describe('What is counted.'),
        count: z.number().positive().describe('How many, or how many US dollars of the time.'),
        source: id.describe('Source id.'),
      }),
    )
    .describe('Published numbers, the best first; empty where none was published. Never guessed.'),
  sources: z.array(id).min(1).describe('Source ids.'),
});

/** The words of a case. */
export const incidentWords = words({
  name: z.string().max(64).describe('What happened, as a title.'),
  victim: z.string().max(44).describe('Who it happened to, in a few words.'),
  story: z.array(sentence).min(1).max(3).describe('What happened: paragraphs of plain text.'),
  scale: sentence.describe('What was counted and by whom, or that nobody published a number.'),
  found: sentence.describe('Who discovered it, and how.'),
  outcome: sentence.describe('What came of it.'),
  corrected: sentence.optional().describe('What is often told wrongly, and what is so.'),
});

export type IncidentFacts = z.infer<typeof incident>;
export type IncidentWords = z.infer<typeof incidentWords>;

/** A case as a chunk carries it. */
export interface CaseFile {
  id: string;
  facts: IncidentFacts;
  words: IncidentWords;
  sources: ChunkSource[];
}
