import type { Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './reader.ts';

const titles = ['At home', 'On a website you run', 'In the cloud'];
const branch = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const choice = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Which of these is yours?' }).getByRole('radio', { name });

async function expectOpen(page: Page, open: string[]) {
  for (const title of titles) {
    const heading = branch(page, title);
    await (open.includes(title) ? expect(heading).toBeVisible() : expect(heading).toBeHidden());
  }
}

test.describe('a reader chooses the branch that is theirs', () => {
  test('by pointer and by keyboard, one open at a time', async ({ page }) => {
    await page.goto('/#doors');
    await expectOpen(page, ['At home']);
    await choice(page, 'In the cloud').check();
    await expectOpen(page, ['In the cloud']);
    await page.keyboard.press('ArrowUp');
    await expect(choice(page, 'On a website you run')).toBeFocused();
    await expectOpen(page, ['On a website you run']);
    await expectNoBarrier(page, '#doors');
    await choice(page, 'All three').check();
    await expectOpen(page, titles);
  });

  test('and a link into another opens that one, from the page and from outside', async ({ page }) => {
    await page.goto('/#doors-on-a-website');
    await expectOpen(page, ['On a website you run']);
    await expect(branch(page, 'On a website you run')).toBeInViewport();
    await page.getByRole('link', { name: 'within minutes' }).click();
    await expectOpen(page, ['In the cloud']);
    await expect(branch(page, 'In the cloud')).toBeInViewport();
    await page.goBack();
    await expectOpen(page, ['On a website you run']);
  });

  test('and has all of them on paper', async ({ page }) => {
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    await expectOpen(page, titles);
    await expect(page.getByRole('group', { name: 'Which of these is yours?' })).toBeHidden();
  });
});

test.describe('a reader has every branch open', () => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript', async ({ page }) => {
    await page.goto('/');
    await expectOpen(page, titles);
    await expect(page.getByText('Which of these is yours?')).toBeHidden();
  });
});
