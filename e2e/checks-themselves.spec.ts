import {
  answerRight,
  answerWrong,
  button,
  comeTo,
  formOf,
  goTo,
  inView,
  key,
  optionsOf,
  questions,
} from './quiz.ts';
import { expect, test } from './reader.ts';

const all = questions.length;

test('a reader takes the self-check, reloads, retries what they missed, and clears', async ({ page }) => {
  test.slow();
  let check = await comeTo(page);
  await expect(check).toContainText(`${all} questions`);
  await button(check, 'Start').click();

  const one = await inView(check, `1 of ${all}`);
  const wrong = await answerWrong(formOf(check, one), one);
  await button(check, 'Check').click();
  await expect(check.getByRole('status').filter({ hasText: 'Not quite' })).toContainText(
    wrong?.feedback ?? '',
  );
  await expect(formOf(check, one)).toContainText(one.explanation);

  await button(check, 'Next').click();
  const two = await inView(check, `2 of ${all}`);
  await answerRight(formOf(check, two), two);
  await button(check, 'Check').click();
  await expect(check.getByRole('status').filter({ hasText: 'Yes' })).toBeVisible();
  await button(check, 'All chapters').click();
  await expect(check).toContainText(`2 of ${all} answered, 1 right.`);
  await expect(button(check, /The theft you cannot see/)).toContainText('1 right, 1 missed');

  await page.reload();
  check = await comeTo(page);
  await expect(check).toContainText(`2 of ${all} answered, 1 right.`);
  await expect(check.getByRole('listitem').first().getByRole('link')).toBeVisible();
  await button(check, 'Retry what I missed (1)').click();
  await inView(check, '1 of 1');
  await expect(button(check, 'Check')).toHaveAttribute('aria-disabled', 'true');
  await answerRight(formOf(check, one), one);
  await button(check, 'Check').click();
  await button(check, 'See the result').click();
  await expect(check).toContainText(`2 of ${all} answered, 2 right.`);
  await expect(button(check, /Retry/)).toBeHidden();

  await button(check, 'Clear my results').click();
  await button(check, 'Keep it').click();
  await expect(check).toContainText(`2 of ${all} answered`);
  await button(check, 'Clear my results').click();
  await button(check, 'Clear everything').click();
  await expect(check.getByRole('status').filter({ hasText: 'Cleared.' })).toBeVisible();
  expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
  await page.reload();
  await expect(await comeTo(page)).toContainText(`${all} questions, chapter by chapter`);
});

for (const kind of ['single', 'several', 'order', 'match'] as const) {
  test(`a reader answers a question of the kind ${kind}, and changes their mind before checking`, async ({
    page,
  }) => {
    const check = await comeTo(page);
    const question = await goTo(check, kind);
    const form = formOf(check, question);
    const wrong = await answerWrong(form, question);
    if (wrong && kind === 'several') await form.getByLabel(wrong.text, { exact: true }).uncheck();
    await answerRight(form, question);
    await button(form, 'Check').click();
    await expect(form.getByRole('status').filter({ hasText: 'Yes' })).toBeVisible();
    const others = form.getByText('And the others?');
    if (await others.isVisible()) await others.click();
    for (const { feedback } of optionsOf(question)) await expect(form.getByText(feedback)).toBeVisible();
  });
}

test('a reader checks themselves by keyboard, and the focus follows nothing but their keys', async ({
  page,
}) => {
  const check = await comeTo(page);
  await button(check, 'Start').focus();
  await page.keyboard.press('Enter');
  const one = await inView(check, `1 of ${all}`);
  const form = formOf(check, one);
  const stem = form.getByText(one.stem, { exact: true });
  await expect(stem).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(form.getByRole('radio').nth(1)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(button(form, 'Check')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(form, 'Checked')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button(form, 'Checked')).toBeFocused();
  await button(check, 'Next').focus();
  await page.keyboard.press('Enter');
  const two = await inView(check, `2 of ${all}`);
  await expect(formOf(check, two).getByText(two.stem, { exact: true })).toBeFocused();
  await button(check, 'Back').focus();
  await page.keyboard.press('Enter');
  await inView(check, `1 of ${all}`);
  await expect(button(check, 'Checked')).toBeVisible();
  await button(check, 'All chapters').focus();
  await page.keyboard.press('Enter');
  await expect(check.getByText(`1 of ${all} answered`)).toBeFocused();
});

test('a reader puts steps in order by keyboard, and each new place is spoken', async ({ page }) => {
  const check = await comeTo(page);
  const form = formOf(check, await goTo(check, 'order'));
  const text = (await form.getByRole('listitem').first().textContent()) ?? '';
  const down = button(form, `Move down: ${text}`);
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('status').filter({ hasText: `${text} is now 2 of` })).toHaveCount(1);
  await expect(down).toBeFocused();
  await expect(form.getByRole('listitem').nth(1)).toContainText(text);
});

test('a reader finds the answer they gave at the end of a chapter again in the self-check', async ({
  page,
}) => {
  await page.goto('/#unseen-check');
  const atTheEnd = page.getByRole('article', { name: 'The theft you cannot see' }).locator('form');
  await expect(button(atTheEnd, 'Check')).toBeVisible();
  const stem = await atTheEnd.locator('p').first().textContent();
  const question = questions.find((each) => each.stem === stem);
  if (!question) throw new Error(`The quiz does not ask: ${String(stem)}`);
  await answerRight(atTheEnd, question);
  await button(atTheEnd, 'Check').click();
  const check = await comeTo(page);
  await button(check, /The theft you cannot see.*1 right/).click();
  await inView(check, `2 of ${all}`);
  await button(check, 'Back').click();
  const again = formOf(check, question);
  await expect(again.getByRole('status').filter({ hasText: 'Yes' })).toBeVisible();
});
