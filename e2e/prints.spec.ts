import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

/** Text in passages and questions that cannot be seen as the page is laid out now. */
const closedText = (page: Page) =>
  page
    .locator('details :is(p, li, td)')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.textContent.trim() && !part.closest('[hidden]') && !part.checkVisibility())
        .map((part) => part.textContent.trim().slice(0, 60)),
    );

/** Pages of the paper, counted in the file itself. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** A printer that only notes that it was asked. */
const standInForPrinter = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.title = 'asked to print';
    };
  });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a reader prints ${javaScriptEnabled ? 'the guide' : 'it without JavaScript'}`, () => {
    test.use({ javaScriptEnabled });

    test('with everything closed laid open, and every source with its address', async ({ page }) => {
      await page.goto('/');
      expect((await closedText(page)).length).toBeGreaterThan(50);
      await page.emulateMedia({ media: 'print' });
      expect(await closedText(page)).toEqual([]);
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('navigation')).toBeHidden();
      await expect(page.getByRole('link', { name: 'Skip to the guide' })).toBeHidden();
      expect(
        await page
          .locator('button')
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML)),
      ).toEqual([]);
      const addresses = await page.locator('a[href^="http"]').evaluateAll((links) =>
        links.map((link) => ({
          address: link.getAttribute('href') ?? '?',
          printed: getComputedStyle(link, '::after').content,
        })),
      );
      expect(addresses.length).toBeGreaterThanOrEqual(70);
      expect(addresses.filter(({ address, printed }) => !printed.includes(address))).toEqual([]);
    });
  });
}

test.describe('a reader prints', () => {
  test('the guide, and finds it on the screen as it was', async ({ page }) => {
    await page.goto('/');
    const first = page.locator('details').first();
    const closed = await page.locator('details:not([open])').count();
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(20);
    await expect(page.locator('details:not([open])')).toHaveCount(closed);
    await expect(first).toHaveJSProperty('open', false);
  });

  for (const format of ['A4', 'Letter']) {
    test(`the card alone, on one page of ${format}, and finds the guide again`, async ({ page }) => {
      await standInForPrinter(page);
      await page.goto('/');
      await page.getByRole('button', { name: 'Print this card' }).click();
      await expect(page).toHaveTitle('asked to print');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('heading', { name: 'Five steps, in this order' })).toBeVisible();
      await expect(page.getByText('One sign alone proves nothing.')).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      expect(pagesOf(await page.pdf({ format }))).toBe(1);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await expect(page.getByRole('banner')).toBeVisible();
      await expect(page.locator('details[open]')).toHaveCount(0);
    });
  }
});
