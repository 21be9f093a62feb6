import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect } from './reader.ts';

interface Option {
  text: string;
  right?: boolean;
  match?: string;
  feedback: string;
}

export interface Question {
  chapter: string;
  kind: 'single' | 'several' | 'order' | 'match';
  stem: string;
  options: Record<string, Option>;
  explanation: string;
}

const file = new URL('../content/en/quiz.yaml', import.meta.url);

/** The questions as content holds them, in its order. */
export const questions = Object.values(parse(readFileSync(file, 'utf8')) as Record<string, Question>);
export const optionsOf = (question: Question) => Object.values(question.options);

/** The key under which the page keeps what it keeps. */
export const key = 'stolen-cycles';

export const selfCheck = (page: Page) => page.getByRole('region', { name: 'Check yourself', exact: true });
export const button = (place: Locator, name: string | RegExp) =>
  place.getByRole('button', { name, exact: true });

/** Comes to the self-check and waits until it is awake, which takes a busy machine its time. */
export async function comeTo(page: Page): Promise<Locator> {
  await page.goto('/#self-check');
  await expect(button(selfCheck(page), 'Clear my results')).toBeVisible({ timeout: 30_000 });
  return selfCheck(page);
}

/** The one question in view, at its place in the round if that is known. Its stem has the focus on arrival. */
export async function inView(place: Locator, progress?: string): Promise<Question> {
  if (progress) await expect(place.getByText(progress, { exact: true })).toBeVisible();
  const stem = await place.locator('form p:focus').textContent();
  const question = questions.find((each) => each.stem === stem);
  if (!question) throw new Error(`The quiz does not ask: ${String(stem)}`);
  return question;
}

/** Opens the first chapter that asks a question of this kind, and goes on to it. */
export async function goTo(check: Locator, kind: Question['kind']): Promise<Question> {
  const chapters = [...new Set(questions.map(({ chapter }) => chapter))];
  const chapter = questions.find((question) => question.kind === kind)?.chapter ?? '';
  await check.getByRole('listitem').nth(chapters.indexOf(chapter)).getByRole('button').click();
  let question = await inView(check);
  while (question.kind !== kind) {
    const gone = formOf(check, question);
    await button(check, 'Next').click();
    await expect(gone).toHaveCount(0);
    question = await inView(check);
  }
  return question;
}

/** The form that asks a question. */
export const formOf = (place: Locator, { stem }: Question) => place.locator('form').filter({ hasText: stem });

/** Puts down the right answer, as a hand would. */
export async function answerRight(form: Locator, question: Question): Promise<void> {
  const options = optionsOf(question);
  switch (question.kind) {
    case 'single':
    case 'several':
      for (const { text, right } of options) {
        if (right) await form.getByLabel(text, { exact: true }).check();
      }
      return;
    case 'order':
      for (const [place, { text }] of options.entries()) {
        const texts = await form.getByRole('listitem').allTextContents();
        for (let at = texts.indexOf(text); at > place; at -= 1)
          await button(form, `Move up: ${text}`).click();
      }
      return;
    case 'match':
      for (const { text, match = '' } of options) {
        const choice = form.getByRole('combobox', { name: `Partner of: ${text}`, exact: true });
        const labels = await choice.getByRole('option').allTextContents();
        await choice.selectOption({ index: labels.findIndex((label) => label.endsWith(`: ${match}`)) });
      }
  }
}

/** Puts down an answer that is not right. */
export async function answerWrong(form: Locator, question: Question): Promise<Option | undefined> {
  const wrong = optionsOf(question).find(({ right }) => !right);
  if (question.kind === 'match') {
    for (const choice of await form.getByRole('combobox').all()) await choice.selectOption({ index: 1 });
    return undefined;
  }
  if (question.kind === 'order' || !wrong) return undefined;
  await form.getByLabel(wrong.text, { exact: true }).check();
  return wrong;
}
