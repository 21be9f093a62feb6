import { z } from 'astro/zod';
import { sentence, sentences, words } from './shapes.ts';

/** Words of the race of the kernels; what it shares with the benches that lend stands there. */
export const kernelRace = words({
  widget: z.literal('kernel-race'),
  needs: sentence.describe('Why there are no buttons without script.'),
  poster: sentence.describe('The picture of the closed bench, in words.'),
  start: sentence,
  again: sentence,
  terms: sentence.describe('How many {turns}, and the {seconds} of each.'),
  card: sentences('title', 'workersIs', 'withIs', 'timeIs', 'budget', 'decline'),
  status: words({
    turn: sentence.describe('Which of the turns is run: {turn} of {turns}, {kernel}.'),
    over: sentence,
    declined: sentence,
  }),
  finding: words({
    ahead: sentence.describe('The {fast} kernel did {times} times the hashes of the {slow} one.'),
    alike: sentence,
    untold: sentence,
    racing: sentence,
  }),
  row: words({
    waits: sentence,
    made: sentence.describe('How many {hashes}, and in how many {seconds} of CPU time.'),
    times: sentence.describe('So many {times} as plain JavaScript.'),
    recorded: sentence.describe('The recorded {hashes}.'),
  }),
  same: sentence.describe('What every turn cost, with its {step} on the heat scale.'),
  table: words({
    title: sentence,
    yours: sentence,
    recorded: sentence,
    kernel: sentence,
    hashes: sentence,
    coreSeconds: sentence,
    rate: sentence,
    times: sentence,
  }),
});

export type KernelRaceWords = z.infer<typeof kernelRace>;
