import { z } from 'astro/zod';
import { id, sentence, sentences, words } from './shapes.ts';

/** Words of the dial that takes a miner under an alarm. */
export const stealthDial = words({
  widget: z.literal('stealth-dial'),
  needs: sentence.describe('Why there is no dial without script.'),
  poster: sentence.describe('The picture of the closed bench, in words.'),
  notice: sentence.describe('Before what there is to learn.'),
  dial: sentence.describe('The name of the dial.'),
  dialIs: sentence.describe('Its value: {percent} of one core.'),
  alarm: sentence.describe('The name of the choice of alarms.'),
  percent: sentence.describe('A share in {percent}.'),
  bell: sentences('name', 'rings', 'silent'),
  strip: words({
    title: sentence.describe('Over both cores, with the {percent} of the alarm.'),
    over: sentence.describe('What the dark parts are.'),
    miner: sentence,
    own: sentence,
    picture: sentence.describe(
      'The picture in words: {alarm}, the miner’s {percent}, {most} of the own work, {minutes} above.',
    ),
    doings: sentences('mail', 'film', 'map', 'call').describe('What the person does, in one word each.'),
  }),
  finding: words({
    caught: sentence.describe('At {percent} the miner alone rings it.'),
    silent: sentence.describe('At {percent} nothing rings it, and it costs {euros}.'),
    both: sentence.describe('At {percent} the miner rings it, and for {minutes} so does honest work.'),
    onlyFalse: sentence.describe('Honest work rings it for {minutes}, the miner at {percent} never.'),
  }),
  readings: words({
    measured: sentence,
    estimated: sentence,
    rate: sentence,
    kwh: sentence,
    euros: sentence,
    whole: sentence.describe('What it is of a whole machine: {percent} of {cores}.'),
    loss: sentence.describe('What the bar of the loss is drawn against.'),
  }),
  own: sentence.describe('Where the rate comes from, in the reader’s run: {hashes}, {seconds}.'),
  recorded: sentence.describe('Where it comes from otherwise: {where} it was recorded.'),
  lend: sentences('before', 'link'),
  marks: sentences('title', 'full', 'alarm', 'documented', 'hunt').describe('Places of the dial.'),
  table: words({ title: sentence, share: sentence, alarm: sentence.describe('Its {percent}.') }),
  alarms: sentences('title', 'caption', 'at', 'own', 'miner', 'parts'),
  assumed: sentence.describe('The assumptions: {watts} and {price}.'),
  known: z.array(words({ says: sentence, source: id })).describe('What is known, and from where.'),
});

export type StealthDialWords = z.infer<typeof stealthDial>;

/** What its live form says. */
export type TurnedWords = Omit<
  StealthDialWords,
  'needs' | 'poster' | 'notice' | 'table' | 'alarms' | 'assumed' | 'known'
>;
