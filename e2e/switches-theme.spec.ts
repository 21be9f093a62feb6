import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

const theSwitch = (page: Page) => page.getByRole('button', { name: 'Night colours' });

/** How light the page's ground is on the screen, from 0 to 255. */
const lightness = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d');
    if (!canvas) throw new Error('There is no canvas.');
    canvas.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data[1] ?? 0;
  });
const isDay = (page: Page) => expect.poll(() => lightness(page)).toBeGreaterThan(200);
const isNight = (page: Page) => expect.poll(() => lightness(page)).toBeLessThan(60);

test.describe('a reader switches theme', () => {
  test.use({ colorScheme: 'light' });

  test('from day to night and back, by pointer and by keyboard', async ({ page }) => {
    await page.goto('/');
    await isDay(page);
    await expect(theSwitch(page)).toHaveAttribute('aria-pressed', 'false');
    await theSwitch(page).click();
    await isNight(page);
    await expect(theSwitch(page)).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Enter');
    await isDay(page);
    await page.keyboard.press('Space');
    await isNight(page);
  });

  test('and finds it kept before anything is painted', async ({ page }) => {
    await page.goto('/');
    await theSwitch(page).click();
    await isNight(page);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector('body')) return;
        observer.disconnect();
        document.documentElement.dataset['themeAtBody'] = document.documentElement.dataset['theme'] ?? 'none';
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'night');
    await isNight(page);
    await expect(theSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  });

  test('never, and the page follows the system', async ({ page }) => {
    await page.goto('/');
    await isDay(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await isNight(page);
    await expect(theSwitch(page)).toHaveAttribute('aria-pressed', 'true');
    await page.emulateMedia({ colorScheme: 'light' });
    await isDay(page);
    await expect(theSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  });

  test('for this visit where storage is forbidden', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await theSwitch(page).click();
    await isNight(page);
    await page.reload();
    await isDay(page);
  });
});
