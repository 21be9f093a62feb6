import type { Option, Question, QuestionKind } from '#models/quiz.ts';

const kinds: readonly string[] = ['single', 'several', 'order', 'match'] satisfies QuestionKind[];
let found: readonly Question[] | undefined;

/** Every question of the page, read once from its plain form; throws where that form is not as expected. */
export function questionsOnPage(): readonly Question[] {
  found ??= [...document.querySelectorAll<HTMLElement>('[data-question]')].map(questionIn);
  return found;
}

/** A chapter as the self-check's plain form names it. */
export interface AskedChapter {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

/** The chapters that ask questions, in their order. */
export function chaptersIn(plain: ParentNode): AskedChapter[] {
  return [...plain.querySelectorAll<HTMLElement>('details[data-asks]')].map((chapter) => {
    const [number, title] = textsIn(chapter.querySelector('summary')?.children);
    return { id: chapter.dataset['asks'] ?? '', number: number ?? '', title: title ?? '' };
  });
}

/** What a passage is called on the page: its heading or summary, or its id where it has neither. */
export function titleOf(passage: string): string {
  const place = document.getElementById(passage);
  return place?.querySelector('h2, h3, h4, summary')?.textContent.trim() ?? passage;
}

function questionIn(root: HTMLElement): Question {
  const { question: id = '', kind = '' } = root.dataset;
  const lists = [...root.querySelectorAll(':scope > :is(ol, ul)')].map((list) => textsIn(list.children));
  const told = [...root.querySelectorAll<HTMLElement>('[data-option]')];
  const [explanation = '', link] = [...root.querySelectorAll('details > p')].map((line) => line.textContent);
  const chapter = root.closest<HTMLElement>('[data-asks]')?.dataset['asks'];
  if (!isKind(kind) || !chapter || link === undefined || told.length === 0) {
    throw new Error(`The plain form of the question ${id} cannot be read.`);
  }
  return {
    id,
    chapter,
    kind,
    stem: root.querySelector('.question-stem')?.textContent ?? '',
    options: told.map((item, place) => optionIn(item, kind, lists.at(-1)?.[place] ?? '')),
    explanation,
    passage: root.querySelector('details > p > a')?.getAttribute('href')?.slice(1) ?? '',
  };
}

/** In an order the answer names each step; in a match it names the partner. */
function optionIn(item: HTMLElement, kind: QuestionKind, text: string): Option {
  const lead = item.querySelector('b')?.textContent ?? '';
  return {
    id: item.dataset['option'] ?? '',
    text: kind === 'order' ? lead : text,
    feedback: item.querySelector('span')?.textContent ?? '',
    isRight: item.dataset['right'] !== undefined,
    match: kind === 'match' ? lead : '',
  };
}

function textsIn(items: Iterable<Element> = []): string[] {
  return [...items].map((item) => item.textContent);
}

function isKind(kind: string): kind is QuestionKind {
  return kinds.includes(kind);
}
