import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const term = (page: Page) =>
  page.getByRole('article').first().getByRole('button', { name: 'cryptocurrency', exact: true });
const mark = (page: Page) =>
  page.getByRole('article').first().getByRole('button', { name: 'Source 1' }).first();
const explanation = 'Digital money';
const work = 'SoK: Cryptojacking Malware';
const note = (page: Page, words: string) => page.locator('[popover]').filter({ hasText: words });

test.describe('a reader opens a note', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  for (const key of ['Enter', 'Space']) {
    test(`on a source with ${key}, follows it to the list, and comes back to the mark`, async ({ page }) => {
      await mark(page).focus();
      await page.keyboard.press(key);
      await expect(note(page, work)).toBeVisible();
      await expect(mark(page)).toHaveAttribute('aria-expanded', 'true');
      await expect(mark(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(note(page, work)).toBeHidden();
      await expect(mark(page)).toHaveAttribute('aria-expanded', 'false');
      await expect(mark(page)).toBeFocused();
      await page.keyboard.press(key);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const onward = page.getByRole('link', { name: 'Find it in the list of sources' });
      await expect(onward).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(note(page, work)).toBeHidden();
      await expect(page).toHaveURL(/#source-1$/);
      const entry = page.getByRole('listitem').filter({ hasText: work });
      await expect(entry).toBeInViewport();
      const back = entry.getByRole('link', { name: 'Back to mention 1 of source 1', exact: true });
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(back).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(mark(page)).toBeFocused();
      await expect(mark(page)).toBeInViewport();
    });
  }

  test('on a word, and follows it to the glossary', async ({ page }) => {
    await term(page).focus();
    await page.keyboard.press('Enter');
    await expect(note(page, explanation)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Find it in the glossary' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#term-cryptocurrency$/);
    await expect(note(page, explanation)).toBeHidden();
    await expect(page.getByRole('term').filter({ hasText: /^cryptocurrency$/i })).toBeInViewport();
  });

  test('which goes as the keyboard moves on', async ({ page }) => {
    await term(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(note(page, explanation)).toBeHidden();
    await expect(mark(page)).toBeFocused();
    await mark(page).press('Enter');
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(mark(page)).toHaveAttribute('aria-expanded', 'true');
  });

  test('by resting the pointer on a word: it can be pointed at, dismissed, and stays meanwhile', async ({
    page,
  }) => {
    await term(page).hover();
    await expect(note(page, explanation)).toBeVisible();
    await note(page, explanation).hover();
    await note(page, explanation).getByRole('link').hover();
    await expect(note(page, explanation)).toBeVisible();
    await page.getByRole('heading', { name: 'What it takes' }).hover();
    await expect(note(page, explanation)).toBeHidden();
    await term(page).hover();
    await expect(note(page, explanation)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(note(page, explanation)).toBeHidden();
  });

  test('with a slow click, and closes it with another', async ({ page }) => {
    await term(page).hover();
    await expect(note(page, explanation)).toBeVisible();
    await term(page).click();
    await expect(note(page, explanation)).toBeVisible();
    await expect(term(page)).toHaveAttribute('aria-expanded', 'true');
    await term(page).click();
    await expect(note(page, explanation)).toBeHidden();
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
    await term(page).click();
    await mark(page).click();
    await expect(note(page, work)).toBeVisible();
    await expect(term(page)).toHaveAttribute('aria-expanded', 'false');
    await page.getByRole('heading', { level: 1 }).click();
    await expect(note(page, work)).toBeHidden();
  });
});

test.describe('a reader opens a note on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('by touch, within the screen', async ({ page }) => {
    await page.goto('/');
    await term(page).tap();
    await expect(note(page, explanation)).toBeInViewport({ ratio: 1 });
    await page.getByRole('heading', { name: 'Work, not files' }).tap();
    await expect(note(page, explanation)).toBeHidden();
    await mark(page).tap();
    await expect(note(page, work)).toBeInViewport({ ratio: 1 });
    await mark(page).tap();
    await expect(note(page, work)).toBeHidden();
  });
});
