/** Questions a reader checks themselves with: what an answer is, when it is right, what it says to read again. */

import { fnv1a, mulberry32 } from './chance.ts';

export type QuestionKind = 'single' | 'several' | 'order' | 'match';

export interface Option {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
  readonly isRight: boolean;
  /** The partner in a question of kind `match`; empty in every other kind. */
  readonly match: string;
}

/** In a question of kind `order` the options stand in the right order. */
export interface Question {
  readonly id: string;
  readonly chapter: string;
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly options: readonly Option[];
  readonly explanation: string;
  readonly passage: string;
}

/**
 * What a reader has put down. `picks` are option ids: those chosen (`single`, `several`), all in the reader's
 * order (`order`), or for each option in turn the one whose partner was chosen, empty where none was (`match`).
 * `wasMissed` stays true while a missed question is open again.
 */
export interface Answer {
  readonly picks: readonly string[];
  readonly isChecked: boolean;
  readonly wasMissed: boolean;
}

export type Answers = Readonly<Record<string, Answer>>;
export type Standing = 'open' | 'right' | 'missed';

interface Entry extends Omit<Question, 'id' | 'options'> {
  readonly options: Readonly<Record<string, EntryOption>>;
}

interface EntryOption {
  readonly text: string;
  readonly feedback: string;
  readonly right?: boolean | undefined;
  readonly match?: string | undefined;
}

/**
 * A question as content holds it, and its options in the order they are shown. That order is shuffled, so that
 * nothing can be read from where an author happened to put the right one.
 */
export function asked(id: string, entry: Entry): { question: Question; shown: readonly Option[] } {
  const options = Object.entries(entry.options).map(
    ([option, { text, feedback, right = false, match = '' }]) => {
      return { id: option, text, feedback, isRight: right, match };
    },
  );
  const { chapter, kind, stem, explanation, passage } = entry;
  return {
    question: { id, chapter, kind, stem, options, explanation, passage },
    shown: shuffled(options, id),
  };
}

/** The same items in an order that depends on nothing but the seed, and that is never the order they came in. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const found = [...items];
  const dice = mulberry32(fnv1a(seed));
  for (let last = found.length - 1; last > 0; last -= 1) {
    const other = Math.floor(dice() * (last + 1));
    [found[last], found[other]] = [found[other] as T, found[last] as T];
  }
  const isAsItCame = found.every((item, index) => item === items[index]);
  return isAsItCame ? [...found.slice(1), ...found.slice(0, 1)] : found;
}

/** An answer nobody has touched: nothing chosen, things to be ordered in their shuffled order. */
export function blank({ id, kind, options }: Question): Answer {
  const ids = options.map((option) => option.id);
  const picks = kind === 'order' ? shuffled(ids, id) : kind === 'match' ? ids.map(() => '') : [];
  return { picks, isChecked: false, wasMissed: false };
}

/** The answer kept for this question, or a blank one where none is kept or the question has changed since. */
export function answerTo(question: Question, answers: Answers): Answer {
  const kept = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return kept && isFitting(question, kept) ? kept : blank(question);
}

/** Whether enough has been put down for the answer to be checked. */
export function isReady({ kind }: Question, { picks }: Answer): boolean {
  if (kind === 'match') return picks.every((pick) => pick !== '');
  return picks.length > 0;
}

/** Whether what has been put down is right, checked or not. */
export function isRight({ kind, options }: Question, { picks }: Answer): boolean {
  const right = kind === 'order' || kind === 'match' ? options : options.filter((option) => option.isRight);
  if (picks.length !== right.length) return false;
  if (kind === 'order' || kind === 'match') return right.every(({ id }, place) => picks[place] === id);
  return right.every(({ id }) => picks.includes(id));
}

/** Where a question stands: open until checked, and missed until it has been checked and is right. */
export function standing(question: Question, answers: Answers): Standing {
  const answer = answerTo(question, answers);
  if (!answer.isChecked) return answer.wasMissed ? 'missed' : 'open';
  return isRight(question, answer) ? 'right' : 'missed';
}

/** What became of the questions of one chapter, in the order they are asked. */
export interface ChapterResult {
  readonly chapter: string;
  readonly all: readonly Question[];
  readonly standings: readonly Standing[];
  /** Passages that answer the questions missed, each once. */
  readonly readAgain: readonly string[];
}

/** Results for each of the chapters named, in that order. */
export function resultsByChapter(
  chapters: readonly string[],
  questions: readonly Question[],
  answers: Answers,
): ChapterResult[] {
  return chapters.map((chapter) => {
    const all = questions.filter((question) => question.chapter === chapter);
    const standings = all.map((question) => standing(question, answers));
    const missed = all.filter((_, place) => standings[place] === 'missed');
    return { chapter, all, standings, readAgain: [...new Set(missed.map(({ passage }) => passage))] };
  });
}

/**
 * The options whose feedback comes first once the answer is checked: those chosen and, of several, those left
 * out; of an order or a match, those that stand wrong.
 */
export function concerned({ kind, options }: Question, { picks }: Answer): readonly Option[] {
  if (kind === 'order' || kind === 'match') return options.filter(({ id }, place) => picks[place] !== id);
  return options.filter(({ id, isRight: right }) => picks.includes(id) || (kind === 'several' && right));
}

/** The answer with one option chosen; of several, chosen or let go again. */
export function choose({ kind, options }: Question, answer: Answer, id: string): Answer {
  if (kind === 'single') return { ...answer, picks: [id] };
  const has = (option: string) => answer.picks.includes(option) !== (option === id);
  return { ...answer, picks: options.map((option) => option.id).filter(has) };
}

/** The answer with one option moved by so many places; unchanged where it would leave the list. */
export function move(answer: Answer, id: string, places: -1 | 1): Answer {
  const from = answer.picks.indexOf(id);
  const to = from + places;
  if (from < 0 || to < 0 || to >= answer.picks.length) return answer;
  const picks = [...answer.picks];
  picks.splice(to, 0, ...picks.splice(from, 1));
  return { ...answer, picks };
}

/** The answer with the option at a place joined to the partner of another (`''` for none). */
export function join(answer: Answer, place: number, partner: string): Answer {
  return { ...answer, picks: answer.picks.map((pick, index) => (index === place ? partner : pick)) };
}

/** The question open again, remembering whether it was missed. */
export function reopened(question: Question, answers: Answers): Answer {
  return { ...blank(question), wasMissed: standing(question, answers) === 'missed' };
}

function isFitting({ kind, options }: Question, { picks, isChecked }: Answer): boolean {
  const ids = options.map((option) => option.id);
  const isKnown = picks.every((pick) => ids.includes(pick) || (kind === 'match' && pick === ''));
  const isWhole = kind === 'order' || kind === 'match';
  const isSized = isWhole
    ? picks.length === ids.length
    : picks.length <= (kind === 'single' ? 1 : ids.length);
  const isDistinct = kind === 'match' || new Set(picks).size === picks.length;
  return isKnown && isSized && isDistinct && (!isChecked || (picks.length > 0 && !picks.includes('')));
}
