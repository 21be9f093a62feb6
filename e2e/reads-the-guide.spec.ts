import type { Locator, Page } from '@playwright/test';
import { button, comeTo } from './quiz.ts';
import { expect, test } from './reader.ts';

/** The keyboard's place is on the screen and under nothing (WCAG 2.2, 2.4.11). */
async function isInSight(place: Locator) {
  await expect(place).toBeInViewport();
  return place.evaluate((element) => {
    const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    return !!seen && (element.contains(seen) || seen.contains(element));
  });
}

/** Presses Tab until the place is reached, as a reader does. */
async function tabTo(page: Page, place: Locator, most = 40) {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await place.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The keyboard did not reach ${String(place)} within ${most} presses.`);
}

test.describe('a reader reads the guide by keyboard', () => {
  test('and skips to it, and finds what to do with a hot machine', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the guide' });
    await expect(skip).toBeFocused();
    expect(await isInSight(skip)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    const hot = page.getByRole('link', { name: 'My machine is hot now' }).first();
    await tabTo(page, hot);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#hot-now$/);
    const heading = page.getByRole('heading', { name: 'My machine is hot now' });
    await expect(heading).toBeInViewport();
    await tabTo(page, heading.getByRole('link'), 1);
    expect(await isInSight(heading)).toBe(true);
  });

  test('and chooses a chapter from the contents on a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    const button = page.getByRole('button', { name: 'Contents' });
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents).toBeHidden();
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expect(contents).toBeVisible();
    await expect(contents.getByRole('listitem')).toHaveCount(14);
    await page.keyboard.press('Escape');
    await expect(contents).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    const chapter = contents.getByRole('link', { name: 'It really happened' });
    await tabTo(page, chapter);
    expect(await isInSight(chapter)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#cases$/);
    await expect(contents).toBeHidden();
    const heading = page.getByRole('article', { name: 'It really happened' }).getByRole('heading').first();
    await expect(heading).toBeInViewport();
    await tabTo(page, heading.getByRole('link'), 1);
    expect(await isInSight(heading)).toBe(true);
  });

  test('and sees where they are, at every place the contents name', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await expect(page.getByRole('button', { name: 'Contents' })).toBeHidden();
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const links = contents.getByRole('link');
    await expect(links).toHaveCount(14);
    for (const link of await links.all()) {
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(link).toHaveAttribute('aria-current', 'location');
      await expect(contents.locator('[aria-current]')).toHaveCount(1);
    }
    await page.getByRole('link', { name: 'Stolen Cycles' }).press('Enter');
    await expect(contents.locator('[aria-current]')).toHaveCount(0);
    await expect(page.getByRole('banner')).not.toContainText('Sources');
    // Jumping over chapters is not reading them.
    await expect(contents).not.toContainText('of 10 read');
  });

  test('and what they have read to the end is counted, kept, and forgotten when they ask', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/');
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await expect(contents).not.toContainText('of 10 read');
    for (const [place, chapter] of ['The theft you cannot see', 'Catch it working'].entries()) {
      await page.getByRole('article', { name: chapter }).getByText('Keep this').scrollIntoViewIfNeeded();
      await expect(contents).toContainText(`${place + 1} of 10 read`);
    }
    await page.reload();
    await expect(contents).toContainText('2 of 10 read');
    const check = await comeTo(page);
    await button(check, 'Clear my results').click();
    await button(check, 'Clear everything').click();
    await expect(contents).not.toContainText('of 10 read');
  });

  test('and passages open, and headings are links to themselves', async ({ page }) => {
    await page.goto('/');
    const heading = page.getByRole('link', { name: 'What it takes', exact: true });
    await heading.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#what-it-takes$/);
    const passage = page.getByRole('group').filter({ hasText: 'When is privacy touched?' });
    const summary = passage.getByText('When is privacy touched?');
    const words = passage.getByText('hospital in Tennessee');
    await expect(words).toBeHidden();
    await tabTo(page, passage.locator('summary'));
    expect(await isInSight(summary)).toBe(true);
    await page.keyboard.press('Enter');
    await expect(words).toBeVisible();
    await page.keyboard.press('Space');
    await expect(words).toBeHidden();
    await page.goto('/#when-privacy-is-touched');
    await expect(words).toBeVisible();
  });

  test('and nothing they reach is hidden, from the first stop to the last', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const hidden = await page.evaluate(() => {
      const stops = document.querySelectorAll<HTMLElement>('a[href], button, summary, input, [tabindex="0"]');
      const isCovered = (stop: HTMLElement) => {
        stop.focus();
        if (document.activeElement !== stop) return false;
        const boxes = [...stop.getClientRects()];
        return !boxes.some(({ left, top, width, height }) => {
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          return !!seen && (stop.contains(seen) || seen.contains(stop));
        });
      };
      const both = [...stops, ...[...stops].reverse()].filter((stop) => stop.checkVisibility());
      return both.filter(isCovered).map((stop) => stop.outerHTML.slice(0, 120));
    });
    expect(hidden).toEqual([]);
  });
});

test('a reader comes back, and goes on where they were', async ({ page }) => {
  await page.goto('/');
  const start = page.getByRole('link', { name: 'Start reading' });
  await expect(start).toHaveAttribute('href', '#unseen');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'The ways in' }).click();
  await expect(contents.locator('[aria-current]')).toContainText('The ways in');
  await page.goto('about:blank');
  await page.goto('/');
  await expect(start).toHaveCount(0);
  const onward = page.getByRole('link', { name: 'Continue at 5: The ways in' });
  await onward.click();
  await expect(page.getByRole('heading', { name: 'The ways in' })).toBeInViewport();
});
