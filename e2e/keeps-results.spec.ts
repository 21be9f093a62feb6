import type { Page } from '@playwright/test';
import {
  answerRight,
  answerWrong,
  button,
  comeTo,
  formOf,
  inView,
  key,
  optionsOf,
  questions,
} from './quiz.ts';
import { expect, test } from './reader.ts';

const all = questions.length;
const notKept = 'This browser does not let the page keep anything.';

const leave = (page: Page, text: string) =>
  page.addInitScript(([name = '', kept = '']) => localStorage.setItem(name, kept), [key, text]);

/** Answers the first question and comes back to the list of chapters. */
async function answerOne(page: Page) {
  const check = await comeTo(page);
  await button(check, 'Start').click();
  const one = await inView(check, `1 of ${all}`);
  await answerRight(formOf(check, one), one);
  await button(check, 'Check').click();
  await button(check, 'All chapters').click();
  await expect(check).toContainText(`1 of ${all} answered, 1 right.`);
  return check;
}

for (const damage of ['{"version":1,"quiz":{"what', '{"version":1,"quiz":[7],"theme":{}}']) {
  test(`a reader whose storage is damaged starts afresh: ${damage}`, async ({ page }) => {
    await page.goto('/');
    await page.evaluate(([name = '', kept = '']) => localStorage.setItem(name, kept), [key, damage]);
    await page.reload();
    await expect(await answerOne(page)).not.toContainText(notKept);
    await page.reload();
    await expect(await comeTo(page)).toContainText(`1 of ${all} answered`);
  });
}

test('a reader whose storage holds a newer version keeps it, and their answers for this visit', async ({
  page,
}) => {
  const newer = '{"version":2,"quiz":{"all":"of them"}}';
  await leave(page, newer);
  const check = await answerOne(page);
  await expect(check).toContainText(notKept);
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(newer);
  await button(check, 'Clear my results').click();
  await button(check, 'Clear everything').click();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
  await expect(check).not.toContainText(notKept);
});

const refusals: Record<string, () => void> = {
  forbidden: () => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is denied.', 'SecurityError');
      },
    });
  },
  full: () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Storage is full.', 'QuotaExceededError');
    };
  },
};

for (const [kind, refuse] of Object.entries(refusals)) {
  test(`a reader whose storage is ${kind} is told so, and loses nothing on the screen`, async ({ page }) => {
    await page.addInitScript(refuse);
    const check = await answerOne(page);
    await expect(check).toContainText(notKept);
    await button(check, 'Continue').click();
    const two = await inView(check, `2 of ${all}`);
    await answerWrong(formOf(check, two), two);
    await button(check, 'Check').click();
    await button(check, 'All chapters').click();
    await expect(check).toContainText(`2 of ${all} answered, 1 right.`);
  });
}

test('a reader with two tabs sees in one what they answered in the other', async ({ context, page }) => {
  const check = await comeTo(page);
  const other = await context.newPage();
  await other.bringToFront();
  await answerOne(other);
  await page.bringToFront();
  await expect(check).toContainText(`1 of ${all} answered, 1 right.`);
});

test.describe('a reader without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('finds every question with its options, answer, explanation and way back', async ({ page }) => {
    await page.goto('/');
    const told = await page.locator('article article, section article').evaluateAll((plain) =>
      plain.map((one) => ({
        text: one.textContent,
        way: one.querySelector('a')?.getAttribute('href') ?? '',
      })),
    );
    const ways = new Set(told.map(({ way }) => way));
    for (const way of ways) await expect(page.locator(way)).toHaveCount(1);
    for (const question of questions) {
      const asked = told.filter(({ text }) => text.includes(question.stem));
      expect(asked, question.stem).toHaveLength(1);
      const words = optionsOf(question).flatMap(({ text, match = '', feedback }) => [text, match, feedback]);
      const missing = [...words, question.explanation].filter((each) => !asked[0]?.text.includes(each));
      expect(missing, question.stem).toEqual([]);
    }
  });

  test('opens a chapter of the self-check, and one answer in it', async ({ page }) => {
    await page.goto('/#self-check');
    const check = page.getByRole('region', { name: 'Check yourself', exact: true });
    const answer = check.getByText('Answer and why').first();
    await expect(answer).toBeHidden();
    await check.getByText('The theft you cannot see').click();
    await answer.click();
    await expect(check.getByText('Right answer').first()).toBeVisible();
    await expect(check.getByRole('button')).toHaveCount(0);
  });
});

test('a reader whose scripts never arrive keeps the plain questions', async ({ page, trouble }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/#self-check');
  const check = page.getByRole('region', { name: 'Check yourself', exact: true });
  await check.getByText('The theft you cannot see').click();
  await expect(check.getByText('Answer and why').first()).toBeVisible();
  await expect(check.getByRole('button')).toHaveCount(0);
  trouble.length = 0;
});
