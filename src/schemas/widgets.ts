import { z } from 'astro/zod';
import { caseExplorer } from './case-explorer.ts';
import { theftDealDefence } from './consent.ts';
import { firstHour } from './first-hour.ts';
import { breakChain } from './break-chain.ts';
import { attackChain } from './attack-chain.ts';
import { blockListTester } from './block-list-tester.ts';
import { hashLab } from './hash-lab.ts';
import { keyRace } from './key-race.ts';
import { hunt } from './hunt.ts';
import { kernelRace } from './kernel-race.ts';
import { policyLab } from './policy-lab.ts';
import { race } from './race.ts';
import { sentence, words } from './shapes.ts';
import { stealthDial } from './stealth-dial.ts';
import { whoPays } from './who-pays.ts';
import { workbench } from './workbench.ts';

/** Words of a question, wherever it is asked. */
const questionWords = words({
  widget: z.literal('question'),
  answer: sentence.describe('Opens the answer where there is no script.'),
  passage: sentence.describe('Leads to the passage that answers the question.'),
  hints: words({ single: sentence, several: sentence, order: sentence, match: sentence }),
  check: sentence,
  checked: sentence,
  again: sentence,
  notReady: sentence.describe('Check was pressed before anything was chosen.'),
  yes: sentence.describe('The verdict on a right answer.'),
  notQuite: sentence.describe('The verdict on any other answer.'),
  right: sentence.describe('Beside an option that is right, or a step in its place.'),
  chosen: sentence.describe('Beside an option that was chosen and is not right.'),
  leftOut: sentence.describe('Beside an option that is right and was not chosen.'),
  belongs: sentence.describe('Beside a step out of its {place}.'),
  up: sentence.describe('Moves {option} one place up.'),
  down: sentence.describe('Moves {option} one place down.'),
  moved: sentence.describe('Says that {option} is now at {place} of {all}.'),
  partner: sentence.describe('Asks for the partner of {option}.'),
  noPartner: sentence.describe('No partner chosen yet.'),
  lettered: sentence.describe('A {partner} with its {letter}.'),
  readAgain: sentence.describe('Leads to the passage called {title}.'),
  others: sentence.describe('Opens the feedback on the other options.'),
});

const selfCheckWords = words({
  widget: z.literal('self-check'),
  title: sentence,
  intro: sentence.describe('How many questions there are in {all}, and that none must be answered.'),
  soFar: sentence.describe('How many of {all} are {checked}, and how many of those {right}.'),
  count: sentence.describe('How many questions a chapter has: {all}.'),
  asked: sentence.describe('Leads to the question at the end of chapter {number}.'),
  right: sentence.describe('How many of a chapter are right: {count}.'),
  missed: sentence.describe('How many were missed: {count}.'),
  open: sentence.describe('How many are open: {count}.'),
  readAgain: sentence.describe('Before the passages to read again.'),
  start: sentence,
  goOn: sentence.describe('Goes to the first open question.'),
  retry: sentence.describe('Asks the {count} missed questions again.'),
  progress: sentence.describe('Which question of how many: {place} of {all}.'),
  chapter: sentence.describe('The chapter a question belongs to: {number}, {title}.'),
  leave: sentence.describe('Back to the list of chapters.'),
  back: sentence,
  next: sentence,
  finish: sentence.describe('After the last question.'),
  clear: sentence,
  clearAsk: sentence.describe('Asks whether everything kept should go, and says what that is.'),
  clearYes: sentence,
  clearNo: sentence,
  cleared: sentence,
  notKept: sentence.describe('The browser keeps nothing for this page.'),
});

/** Words of the widgets, by widget; `widget` tells which shape an entry has. */
export const ui = z.discriminatedUnion('widget', [
  firstHour,
  breakChain,
  attackChain,
  blockListTester,
  hashLab,
  hunt,
  kernelRace,
  keyRace,
  questionWords,
  selfCheckWords,
  theftDealDefence,
  whoPays,
  workbench,
  race,
  caseExplorer,
  policyLab,
  stealthDial,
  words({
    widget: z.literal('chapter-question'),
    title: sentence.describe('The heading of the questions at the end of a chapter.'),
    notKept: sentence.describe('The browser keeps nothing for this page.'),
  }),
]);

export type { HashLabWords } from './hash-lab.ts';

export type SelfCheckWords = Omit<z.infer<typeof selfCheckWords>, 'widget'>;

export type QuestionWords = Omit<z.infer<typeof questionWords>, 'widget'>;
