import { z } from 'astro/zod';
import { id, sentence, sentences, words } from './shapes.ts';

const byId = z.record(z.string(), sentence);

/** Words of the bench that hunts. */
export const hunt = words({
  widget: z.literal('hunt'),
  locale: sentence.describe('Language tag for figures.'),
  case: sentence.describe('Asks for a case.'),
  number: sentence.describe('Names a case by its {seed}.'),
  link: sentence,
  broken: sentence.describe('The link named no case.'),
  opened: sentence.describe('Says that a {case} with a {seed} has been opened.'),
  total: sentence,
  totalNow: sentence.describe('The {total} now, of so many {cores}.'),
  looked: sentence.describe('Key of the bands in the graph.'),
  totalDrawn: sentence.describe('The graph in words: {low}, {high}, {mean}.'),
  totalDrops: sentence.describe('What the graph shows where something hides.'),
  listed: sentence.describe('What the programs in the list come to: {total}.'),
  scale: sentence,
  pause: sentence,
  goOn: sentence,
  ahead: sentence.describe('Moves the time on by ten seconds.'),
  isPaused: sentence,
  tooSoon: sentence.describe('Nobody is accused, and the case is about to be closed.'),
  view: sentence.describe('Asks for a list.'),
  filter: sentence,
  filterCount: sentence.describe('How many of {all} are shown: {count}.'),
  none: sentence,
  all: sentence.describe('Shows every row: {count}.'),
  fewer: sentence,
  sortBy: sentence.describe('Says what a press on the head of a {column} does.'),
  columns: byId.describe('Heads of columns, by the id of the column.'),
  units: byId.describe('How a number {n} is written, by unit.'),
  sentence: sentences('line', 'days').describe('A small graph in words.'),
  facts: byId.describe('What a fact is about, by its id.'),
  drawn: sentences('history', 'quiet', 'absent', 'days').describe('Graphs in words.'),
  record: sentence,
  recording: sentence.describe('Nothing has been recorded.'),
  recorded: sentence,
  recordAgain: sentence,
  accuse: sentence,
  why: sentence.describe('Asks for a reason against {name}.'),
  charge: sentence,
  cancel: sentence,
  withdraw: sentence,
  withdrawName: sentence.describe('The same with its {name}, for whoever does not see the list.'),
  accused: sentence,
  charges: sentence,
  noCharges: sentence,
  close: sentence,
  closeHint: sentence,
  hint: sentence.describe('Asks for a hint, which costs {points}.'),
  hintsGone: sentence,
  hints: sentence,
  result: words({
    title: sentence,
    points: sentence,
    sum: sentence,
    found: sentence,
    missed: sentence,
    alarm: sentence,
    cleared: sentence,
    reason: sentence,
    noReason: sentence.describe('A reason that holds: {reason}.'),
    holds: sentence.describe('Beside what was missed: a {reason}.'),
    cost: sentence,
    rule: sentence.describe('What a rule would have missed; {high} is the highest load of the guilty.'),
    show: sentence.describe('Goes to a {fact}.'),
    here: sentence,
    back: sentence,
  }),
  again: sentence,
  noticeLabel: sentence,
  own: sentence,
  ownLink: sentence,
  plain: words({
    intro: sentence,
    is: sentence,
    which: sentence.describe('Names the guilty: {name}.'),
    more: sentence.describe('Names the cases that script brings.'),
  }),
});

const suspectWords = words({
  name: sentence.optional().describe('What it is called; numbers of the case in braces.'),
  names: z.array(sentence).min(2).optional().describe('Names of which it goes by one.'),
  rows: byId.optional().describe('What it is called in some lists.'),
  facts: byId.describe('What can be found out about it, by the id of the fact. Without a full stop.'),
  cells: byId.optional().describe('What stands in a column of words, or in one of its rows.'),
  verdict: sentence.describe('What it turns out to be, said kindly.'),
}).refine(({ name, names }) => (name === undefined) !== (names === undefined), 'either name or names');

/** The words of a case. */
export const huntCase = words({
  title: sentence,
  brief: sentence.describe('What is known at first.'),
  count: sentence.describe('How many there are to find.'),
  views: z.record(id, words({ title: sentence, about: sentence })).describe('The lists, by their id.'),
  reasons: z.record(id, sentence).describe('Reasons offered, right ones and wrong ones, by their id.'),
  hints: z.tuple([sentence, sentence, sentence]).describe('Three rungs, each leading nearer.'),
  suspects: z.record(id, suspectWords),
});

export type HuntWords = z.infer<typeof hunt>;
export type HuntCase = z.infer<typeof huntCase>;
export type SuspectWords = z.infer<typeof suspectWords>;

/** What the chunk brings: the words of the bench and of every case. */
export interface HuntContent {
  words: HuntWords;
  cases: Record<string, HuntCase>;
}
