import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './reader.ts';

/** The bench of chapter 9, open and awake. */
async function comeTo(page: Page, address = '/'): Promise<Locator> {
  await page.goto(address);
  const bench = page.getByRole('group', { name: 'The first hour', exact: true });
  if (!address.includes('?')) await bench.locator('summary').first().press('Enter');
  await expect(choice(bench, 'a phone')).toBeVisible({ timeout: 20_000 });
  return bench;
}

const choice = (bench: Locator, name: string) => bench.getByRole('radio', { name });
const steps = (bench: Locator) => bench.getByRole('checkbox');
const button = (bench: Locator, name: string) => bench.getByRole('button', { name, exact: true });
const whom = (bench: Locator) => bench.getByRole('textbox', { name: 'Whom to tell here' });
const said = (bench: Locator) => bench.getByRole('status');

/** A printer that only notes that it was asked. */
const standInForPrinter = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.title = 'asked to print';
    };
  });

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.describe('a reader acts in the first hour', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('by pointer, and finds the list again after a reload', async ({ page }) => {
    const bench = await comeTo(page);
    await choice(bench, 'a cloud account').check();
    await choice(bench, 'to my work').check();
    await expect(bench.getByRole('heading', { name: 'For a cloud account, at work' })).toBeVisible();
    await expect(steps(bench).first()).toHaveAccessibleName(/Cut the key\./);
    await expect(said(bench).first()).toContainText('0 of 11 done. It still works for a stranger.');
    await steps(bench).first().check();
    await expect(said(bench).first()).toContainText('1 of 11 done. The work is stopped.');
    await whom(bench).fill('Ms Adeyemi, 555 0100');
    await expect(page).toHaveURL(/#first-hour-list\?for=cloud&at=work$/);

    await page.goto('/');
    const again = await comeTo(page);
    await expect(choice(again, 'a cloud account')).toBeChecked();
    await expect(steps(again).first()).toBeChecked();
    await expect(whom(again)).toHaveValue('Ms Adeyemi, 555 0100');

    await button(again, 'Copy as text').click();
    await expect(again).toContainText('The list is copied.');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const lines = text.split('\n');
    expect(lines).toHaveLength(13);
    expect(lines[0]).toBe('For a cloud account, at work, from the guide Stolen Cycles');
    expect(lines[1]).toBe('Whom to tell here: Ms Adeyemi, 555 0100');
    expect(lines[2]).toMatch(/^\[x\] 1\. Cut the key\./);
    expect(lines[3]).toMatch(/^\[ \] 2\. Copy the logs/);

    await choice(again, 'a phone').check();
    await expect(said(again).first()).toContainText('0 of 9 done.');
    await button(again, 'Clear this list').click();
    await button(again, 'Clear it: all ticks, and whom to tell?').click();
    await expect(again).toContainText('Cleared. No tick and no name is kept.');
    await expect(whom(again)).toHaveValue('');
    await choice(again, 'a cloud account').check();
    await expect(steps(again).first()).not.toBeChecked();
  });

  test('by keyboard alone, until the way in is closed', async ({ page }) => {
    const bench = await comeTo(page);
    await choice(bench, 'a computer').focus();
    await page.keyboard.press('ArrowLeft');
    await expect(choice(bench, 'a phone')).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(choice(bench, 'to me, at home')).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.type('My sister\u0007');
    const all = await steps(bench).count();
    for (let step = 0; step < all; step += 1) {
      await expect
        .poll(async () => {
          await page.keyboard.press('Tab');
          return steps(bench)
            .nth(step)
            .evaluate((box) => box === document.activeElement);
        })
        .toBe(true);
      await page.keyboard.press('Space');
    }
    await expect(said(bench).first()).toContainText(
      `${all} of ${all} done. The work is stopped and the way in is closed.`,
    );
    await expect(whom(bench)).toHaveValue(/^My sister ?$/);
  });

  test('with a source for what is advised, and a word where the advice is ours', async ({ page }) => {
    const bench = await comeTo(page, '/#first-hour-list?for=phone&at=work');
    await expect(bench).toBeInViewport();
    await expect(choice(bench, 'to my work')).toBeChecked();
    const tell = bench.getByRole('listitem').filter({ hasText: 'before you clean anything' });
    await expect(tell).toContainText('(our advice)');
    const login = bench.getByRole('listitem').filter({ hasText: 'Do not log in' }).filter({ visible: true });
    await login.getByRole('button', { name: /^Source \d+$/ }).click();
    await expect(page.locator('#note')).toContainText('What to do if your device is infected');
  });

  for (const format of ['A4', 'Letter']) {
    test(`and prints the list alone on one page of ${format}`, async ({ page }) => {
      await standInForPrinter(page);
      const bench = await comeTo(page, '/#first-hour-list?for=cloud&at=work');
      await whom(bench).fill('The help desk, 555 0100');
      await steps(bench).first().check();
      await button(bench, 'Print this list').click();
      await expect(page).toHaveTitle('asked to print');
      await page.emulateMedia({ media: 'print' });
      await expect(bench.getByRole('heading', { name: 'For a cloud account, at work' })).toBeVisible();
      await expect(whom(bench)).toBeVisible();
      await expect(choice(bench, 'a phone')).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      expect(pagesOf(await page.pdf({ format }))).toBe(1);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      await expect(choice(bench, 'a phone')).toBeVisible();
    });
  }

  test('and a broken link is met kindly', async ({ page }) => {
    const kind = 'That link could not be read in full, so choose for yourself.';
    const bench = await comeTo(page, '/#first-hour-list?for=fridge&at=home');
    await expect(bench).toContainText(kind);
    await expect(choice(bench, 'a computer')).toBeChecked();
    for (const values of ['for=phone', 'at=%E0%A4%A', 'for=cloud&at=<script>']) {
      await page.evaluate((to) => {
        location.hash = `first-hour-list?${to}`;
      }, values);
      await expect(bench).toContainText(kind);
    }
    await choice(bench, 'a server').check();
    await expect(bench).not.toContainText(kind);
  });

  test('where storage is forbidden, and is told so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    const bench = await comeTo(page);
    await steps(bench).first().check();
    await expect(bench).toContainText('This browser keeps nothing for the page.');
    await expect(said(bench).first()).toContainText('1 of');
  });

  test('where what was kept is damaged', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem(
        'stolen-cycles',
        JSON.stringify({ version: 1, firstHour: { situation: 'phone', whom: { a: 1 }, done: [[]] } }),
      );
    });
    const bench = await comeTo(page);
    await expect(whom(bench)).toHaveValue('');
    await expect(said(bench).first()).toContainText('0 of');
  });

  test('where the page may not copy, and copies by hand', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    const bench = await comeTo(page);
    await button(bench, 'Copy as text').click();
    await expect(bench).toContainText('Here is the text to copy yourself.');
    await expect(bench.getByRole('textbox', { name: 'Copy as text' })).toHaveValue(
      /^For a computer, at home/,
    );
    await expectNoBarrier(page, '#first-hour-list');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in every state without a barrier and without motion, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const bench = await comeTo(page, '/#first-hour-list?for=nothing');
      await expectNoBarrier(page, '#first-hour-list');
      await choice(bench, 'a phone').check();
      for (let step = 0; step < (await steps(bench).count()); step += 1) {
        await steps(bench).nth(step).check();
        if (step === 1) await expectNoBarrier(page, '#first-hour-list');
      }
      await expectNoBarrier(page, '#first-hour-list');
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  }

  test('on a screen of 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await comeTo(page);
    for (const device of ['a phone', 'a website', 'a cloud account']) {
      await choice(bench, device).check();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    }
  });

  test('and the one button that clears everything clears the list too', async ({ page }) => {
    const bench = await comeTo(page);
    await whom(bench).fill('The help desk');
    const check = page.getByRole('region', { name: 'Check yourself', exact: true });
    await check.scrollIntoViewIfNeeded();
    await button(check, 'Clear my results').click();
    await expect(check).toContainText('your list of the first hour');
    await button(check, 'Clear everything').click();
    await expect(whom(bench)).toHaveValue('');
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader acts in the first hour by the list of all steps', async ({ page }) => {
    await page.goto('/');
    const bench = page.getByRole('group', { name: 'The first hour', exact: true });
    await bench.locator('summary').first().click();
    const items = bench.getByRole('listitem');
    await expect(items.first()).toContainText('Cut the key.');
    await expect(items.first()).toContainText('for cloud');
    await expect(items.filter({ hasText: 'Tell the people this list names' })).toContainText(
      'at school, work',
    );
    await expect(bench.getByText('Whom to tell here:')).toBeVisible();
    await expect(bench.getByRole('checkbox').or(bench.getByRole('textbox'))).toHaveCount(0);
  });
});
