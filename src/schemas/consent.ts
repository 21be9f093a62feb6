import { z } from 'astro/zod';
import { id, sentence, sentences, words } from './shapes.ts';

const kinds = ['theft', 'deal', 'defence', 'unclear'] as const;
const consents = ['yes', 'part', 'no'] as const;
const profiteers = ['intruder', 'provider', 'cause', 'owner'] as const;
const fit = z.enum(['right', 'arguable', 'wrong']);

/** The lines of law a scene may fall under, and the places whose law is told. */
export const lawLines = ['intrusion', 'insider', 'unasked', 'proof', 'agreed'] as const;
export const lawPlaces = ['us', 'uk', 'eu', 'japan'] as const;

/** How a scene is judged. */
export const sceneOfConsent = z.strictObject({
  kinds: z
    .strictObject({ theft: fit, deal: fit, defence: fit, unclear: fit })
    .describe('How well each kind fits. One fits best; others may be argued.'),
  consent: z.enum(consents).describe('Whether those who pay agreed.'),
  profits: z.enum(profiteers).describe('Whom the work serves.'),
  law: z.enum(lawLines).describe('The line of law it falls under.'),
  source: id.optional().describe('Source id; left out where the scene is invented.'),
});

/** Where the law of a place is read. */
export const consentLaw = z.strictObject({
  sources: z.array(id).min(1).describe('Source ids.'),
});

const feedback = z.string().min(40);

/** What is told of a scene, and said to each choice. */
export const sceneOfConsentWords = z.strictObject({
  title: sentence.describe('Its name, which gives no answer away.'),
  happened: sentence.describe('What happened, without a judgement.'),
  feedback: z
    .strictObject({ theft: feedback, deal: feedback, defence: feedback, unclear: feedback })
    .describe('What to say to each kind: why it fits, or why it tempts and fails.'),
  consent: sentence.describe('Why the answer to whether they agreed is as it is.'),
  profits: sentence.describe('Why the answer to who profits is as it is.'),
});

const law = sentences('name', ...lawPlaces);

/** Words of the sorter. */
export const theftDealDefence = words({
  widget: z.literal('theft-deal-defence'),
  kinds: sentences(...kinds).describe('What a scene may be called.'),
  consents: sentences(...consents).describe('Whether those who pay agreed.'),
  profiteers: sentences(...profiteers).describe('Whom the work serves.'),
  invented: sentence.describe('Instead of a source.'),
  lawFor: sentence.describe('The heading over the lines of law.'),
  laws: words(
    Object.fromEntries(lawLines.map((line) => [line, law])) as Record<(typeof lawLines)[number], typeof law>,
  ).describe('What the law says, by line and place.'),
  places: sentences(...lawPlaces),
  columns: sentences('scene', 'kind', 'consent', 'profits', 'law').describe(
    'Headings of the table of scenes.',
  ),
  tables: words({
    scenes: sentence.describe('The caption of the table with {count} scenes.'),
    law: sentence,
  }),
  poster: sentence.describe('The picture of the closed bench, in words.'),
  moral: sentence.describe('What there is to learn.'),
  picture: sentences('title', 'axis', 'note').describe('The picture of all scenes.'),
  live: words({
    place: sentence.describe('Which scene: {place} of {all}.'),
    sourced: sentence.describe('Before the source of a scene.'),
    ask: sentences('kind', 'consent', 'profits'),
    check: sentence,
    choose: sentence.describe('Check was pressed before anything was chosen.'),
    fits: sentences('right', 'arguable', 'wrong').describe('The verdict on an answer.'),
    better: sentence.describe('The best {answer} after another one.'),
    law: sentence.describe('The heading over the law on a scene: its line’s {name}.'),
    noAdvice: sentence,
    back: sentence,
    next: sentence,
    overview: sentence,
    scenes: sentence.describe('Back from the picture.'),
    again: sentence,
    score: sentence.describe('What it came to: {sorted} of {all}, {defensible}.'),
    notKept: sentence.describe('The browser keeps nothing for this page.'),
    broken: sentence.describe('A link asked for a scene there is not.'),
  }),
});

export type TheftDealDefenceWords = z.infer<typeof theftDealDefence>;

/** All that the live bench fetches. */
export interface ToldConsent {
  readonly scenes: readonly ToldScene[];
  readonly words: TheftDealDefenceWords;
}

/** A scene with its judgement and its words, as the live bench fetches it. */
export interface ToldScene {
  readonly id: string;
  readonly facts: z.infer<typeof sceneOfConsent>;
  readonly words: z.infer<typeof sceneOfConsentWords>;
}
