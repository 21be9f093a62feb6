import { z } from 'astro/zod';
import { id, sentence, sentences, words } from './shapes.ts';

export const device = z.enum(['phone', 'computer', 'website', 'server', 'cloud']);
export const place = z.enum(['home', 'school', 'work']);
export const phase = z.enum(['stop', 'record', 'tell', 'recover', 'close', 'watch']);

/** When and where a step is to be taken. The order of the file is the order of the steps. */
export const hourStep = z.strictObject({
  phase: phase.describe('What it serves; phases follow each other.'),
  devices: z.array(device).min(1).describe('The devices it is for.'),
  places: z.array(place).min(1).describe('The places it is for.'),
  source: id.optional().describe('Id of the source that advises it; left out where the advice is ours.'),
});

/** What a step says. */
export const hourStepWords = z.strictObject({
  act: sentence.describe('What to do.'),
  why: sentence.describe('Why, and why just then.'),
});

/** Words of the first hour's list. */
export const firstHour = words({
  widget: z.literal('first-hour'),
  devices: sentences('legend', ...device.options).describe('The question, and what each device is called.'),
  places: sentences('legend', ...place.options).describe('The question, and whose the device is.'),
  phases: sentences(...phase.options).describe('What the steps serve.'),
  plain: words({
    intro: sentence.describe('How to read the list of all steps.'),
    only: sentence.describe('Before the devices a step is for.'),
    at: sentence.describe('Before the places it is for.'),
    short: sentences(...device.options, ...place.options).describe('Devices and places in one word.'),
    whom: sentence.describe('Before a line to write on.'),
  }),
  live: words({
    title: sentence.describe('The heading of a list: {device}, {place}.'),
    at: sentences(...place.options).describe('A place as a heading names it.'),
    progress: sentence.describe('How many of the steps are ticked: {done} of {all}.'),
    states: sentences('running', 'stopped', 'closed').describe('How far the reader has come, in a sentence.'),
    advice: sentence.describe('Instead of a source.'),
    whom: sentence,
    whomHint: sentence,
    print: sentence,
    copy: sentence,
    clear: sentence,
    clearSure: sentence.describe('Asks once more before everything is cleared.'),
    copied: sentence,
    notCopied: sentence.describe('Before the text, where it could not be copied.'),
    cleared: sentence,
    notKept: sentence.describe('The browser keeps nothing for this page.'),
    broken: sentence.describe('A link asked for a list there is not.'),
    done: sentence.describe('The mark of a step that is ticked, as text.'),
    open: sentence.describe('The mark of a step that is not.'),
    heading: sentence.describe('The first line of the text: the {title} of the list.'),
    line: sentence.describe('A step as text: {mark}, {number}, {act}, {why}.'),
    tell: sentence.describe('The line that names {whom} to tell.'),
  }),
});

export type FirstHourWords = z.infer<typeof firstHour>;
