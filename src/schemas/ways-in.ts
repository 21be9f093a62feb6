import { z } from 'astro/zod';
import { id, sentence, words } from './shapes.ts';

/** Stations of the road from a criminal to a wallet, in order. Every way in passes all of them. */
export const station = z.enum(['lure', 'door', 'code', 'machine', 'pool', 'wallet']);

/** For whom a way in, or a defence, is a matter of their own. */
export const audience = z.enum(['home', 'site', 'organisation', 'cloud']);

/** What is drawn at a station: one of the page's icons. */
export const picture = z.enum([
  ...['letter', 'page', 'advert', 'parcel', 'store', 'extension', 'router', 'server', 'key', 'package'],
  ...['script', 'window', 'build', 'laptop', 'phone', 'cloud', 'worm', 'pool', 'wallet', 'hole', 'app'],
] as const);

const atEveryStation = <Entry extends z.ZodType>(entry: Entry) =>
  z.strictObject({ lure: entry, door: entry, code: entry, machine: entry, pool: entry, wallet: entry });

/** A way in, as far as it has no language. */
export const vector = z.strictObject({
  audiences: z.array(audience).min(1).describe('Who has to reckon with it.'),
  techniques: z
    .array(z.string().regex(/^T\d{4}(\.\d{3})?$/))
    .describe('MITRE ATT&CK techniques by which the code arrives; empty where none fits.'),
  takes: z.number().int().min(1).max(3).describe('How much it takes where it gets through; our judgement.'),
  case: id.describe('Id of its best real case.'),
  sources: z.array(id).min(1).describe('Source ids for its steps.'),
  steps: atEveryStation(
    z.strictObject({
      picture: picture.describe('What is drawn at this station.'),
      heat: z.number().int().min(0).max(7).describe('Step of the heat scale; 0 before anything computes.'),
    }),
  ),
});

/** The words of a way in. */
export const vectorWords = words({
  name: sentence.describe('Its name, as a title.'),
  short: z.string().max(24).describe('Its name in a table.'),
  about: sentence.describe('One sentence: what it is.'),
  takes: sentence.describe('Why it takes that much: the reason behind our judgement.'),
  steps: atEveryStation(
    words({
      who: sentence.describe('Who acts.'),
      on: z.string().max(28).describe('What is acted upon: the word under the drawing.'),
      line: sentence.describe('What happens, in one line.'),
      notice: sentence.describe('What could be noticed here.'),
      left: sentence.describe('What is left after the tab is closed or the machine restarts.'),
    }),
  ),
});

const answer = z.enum(['stops', 'limits', 'nothing']);

/** A defence, as far as it has no language. */
export const defence = z.strictObject({
  audiences: z.array(audience).min(1).describe('Who can put it in place.'),
  effort: z.number().int().min(1).max(5).describe('What it takes to do and keep up; our judgement.'),
  money: z.number().int().min(0).max(2).describe('0 free, 1 some money, 2 a good deal; our judgement.'),
  against: z
    .record(
      id,
      z.union([
        z.strictObject({
          verdict: z.enum(['stops', 'limits']).describe('What it does against this way in.'),
          at: station.describe('The station at which it acts.'),
          source: id.optional().describe('Source id, where the reason states a fact.'),
        }),
        z.strictObject({ verdict: answer.extract(['nothing']), source: id.optional() }),
      ]),
    )
    .describe('One cell for every way in, by its id.'),
});

/** The words of a defence. */
export const defenceWords = words({
  name: sentence.describe('Its name.'),
  about: sentence.describe('One sentence: what it is and how it works.'),
  effort: sentence.describe('Why it takes that effort.'),
  money: sentence.describe('What it costs in money, and why.'),
  breaks: sentence.describe('What it breaks or gets in the way of.'),
  against: z.record(id, sentence).describe('The reason for each cell, by the id of the way in.'),
});

export type VectorFacts = z.infer<typeof vector>;
export type VectorWords = z.infer<typeof vectorWords>;
export type DefenceFacts = z.infer<typeof defence>;
export type DefenceWords = z.infer<typeof defenceWords>;
export type Picture = z.infer<typeof picture>;

/** A source as a chunk carries it. */
export interface ChunkSource {
  title: string;
  publisher: string;
  year: number;
  date?: string | undefined;
  url?: string | undefined;
  readIn?: string | undefined;
}

/** A way in as a chunk carries it. */
export interface ChainEntry {
  id: string;
  facts: VectorFacts;
  words: VectorWords;
  sources: ChunkSource[];
}

/** The matrix with all its reasons, as a chunk carries it. */
export interface ArguedMatrix {
  vectors: (Pick<VectorFacts, 'audiences' | 'takes'> &
    Pick<VectorWords, 'name' | 'short'> & { id: string })[];
  defences: { id: string; facts: DefenceFacts; words: DefenceWords }[];
  /** By id, every source that a cell names. */
  sources: Record<string, ChunkSource>;
}
