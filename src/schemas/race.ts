import { z } from 'astro/zod';
import { sentence, sentences, words } from './shapes.ts';

const work = sentences('name', 'what', 'memory');

/** Words of the hash race; what it shares with the benches that lend stands there. */
export const race = words({
  widget: z.literal('hash-race'),
  needs: sentence,
  poster: sentence.describe('What the poster shows, for those who do not see it.'),
  posterWorks: sentences('sha256d', 'randomx'),
  works: words({ short: work, memoryHard: work }),
  memory: sentence.describe('Over the squares that show how much memory each keeps at hand.'),
  family: sentence.describe('What Argon2d has to do with Monero, and what not.'),
  guess: words({
    label: sentence,
    question: sentence,
    options: sentences('alike', 'hundred', 'tenThousand', 'million'),
    kept: sentence,
    notKept: sentence,
    nearest: sentence.describe('To the guess that was nearest: {guess}, {ratio}.'),
    answer: sentence.describe('To any other guess: {guess}, {ratio}.'),
    unguessed: sentence,
    plain: sentence.describe('Where nobody can guess: the {ratio} of the recorded race.'),
  }),
  recorded: sentences('label', 'where'),
  readings: sentences('title', 'ratio', 'perSecond'),
  given: sentence,
  made: sentence,
  described: sentence.describe('One lane of the picture, for those who do not see it.'),
  own: sentences('recorded', 'yours', 'label', 'hard').describe('The row below the chart.'),
  rest: sentences('start', 'lacking'),
  card: sentences('workIs', 'keptIs', 'decline'),
  running: sentence,
  finding: sentence.describe('What a race came to: its {ratio}.'),
  untold: sentence,
  again: sentence,
  slip: sentences('short', 'memoryHard').describe('The two counts on the receipt, in few letters.'),
  how: sentences('title', 'turns', 'kernels'),
});

export type RaceWords = z.infer<typeof race>;

/** What the live form says: the rest stands in the page already. */
export type LiveRaceWords = Omit<RaceWords, 'needs' | 'poster' | 'posterWorks' | 'recorded' | 'how'>;
