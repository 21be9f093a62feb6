import type { Locator } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import {
  address,
  benchOf,
  dot,
  dots,
  expectUtility,
  file,
  found,
  kind,
  openBench,
  shownDots,
  utility,
  words,
} from './cases.ts';
import { expect, test } from './reader.ts';

const startsAt = (part: Locator) => part.evaluate((element) => element.getBoundingClientRect().top);

test.describe('a reader finds the case of the water utility and what would have stopped it', () => {
  test('by pointer', async ({ page }) => {
    const bench = await openBench(page);
    const all = await shownDots(bench).count();
    await expect(found(bench)).toHaveText(`${String(all)} of ${String(all)} cases.`);
    await kind(bench, 'Who it happened to').selectOption('Public services');
    await kind(bench, 'Year').selectOption('2018');
    await expect(found(bench)).toHaveText(/^[1-3] of /);
    await dot(bench, utility).hover();
    await expect(bench.locator('.cases-said')).toContainText(
      `${utility}. 8 February 2018. No number of devices.`,
    );
    await dot(bench, utility).click();
    await expectUtility(bench);
    await expect(page).toHaveURL(/#case-radiflow-water-utility-2018\?victim=public&year=2018$/);
    await expect(dot(bench, utility)).toHaveAttribute('aria-selected', 'true');
    await bench.getByText('more that at most limit it').click();
    await expect(file(bench)).toContainText('Limits it at');

    await bench.getByRole('button', { name: 'Show all cases' }).click();
    await bench.getByRole('button', { name: 'Later case' }).click();
    await expect(file(bench).getByRole('heading')).toContainText('Los Angeles Times');
    await expect(bench.getByRole('button', { name: 'Later case' })).toBeFocused();
    await expect(bench.getByText(/^Now open: /)).toHaveText(/Los Angeles Times/);
    await bench.getByRole('button', { name: 'Close' }).click();
    await expect(file(bench)).toHaveCount(0);
    await expect(page).toHaveURL(/#case-explorer$/);
  });

  test('by words of its story, which is only fetched then', async ({ page }) => {
    const bench = await openBench(page);
    await words(bench).pressSequentially('windows xp');
    await expect(found(bench)).toHaveText(/^1 of /);
    await expect(words(bench)).toBeFocused();
    await expect(page).toHaveURL(/#case-explorer\?words=windows\+xp$/);
    await dot(bench, utility).click();
    await expectUtility(bench);
    await words(bench).fill('zeppelin');
    await expect(bench.getByText('No case fits all of that.')).toBeVisible();
    await expect(shownDots(bench)).toHaveCount(0);
    await bench.getByRole('button', { name: 'Show all cases' }).click();
    await expect(words(bench)).toHaveValue('');
    expect(await shownDots(bench).count()).toBeGreaterThan(40);
  });

  test('by keyboard alone', async ({ page }) => {
    await page.goto('/');
    const bench = benchOf(page);
    await bench.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    await expect(dots(bench)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(kind(bench, 'Way in')).toBeFocused();
    for (const next of ['Who it happened to', 'Year']) {
      await page.keyboard.press('Tab');
      await expect(kind(bench, next)).toBeFocused();
    }
    await page.keyboard.press('Tab');
    await page.keyboard.type('utility');
    await expect(found(bench)).toHaveText(/^\d of /);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(kind(bench, 'Size by')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(shownDots(bench).first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(shownDots(bench).last()).toBeFocused();
    await page.keyboard.press('Home');
    while (!(await dot(bench, utility).evaluate((one) => one === document.activeElement)))
      await page.keyboard.press('ArrowRight');
    await expect(bench.locator('.cases-said')).toContainText(utility);
    await page.keyboard.press('Enter');
    await expect(file(bench).getByRole('heading', { name: utility })).toBeFocused();
    await expectUtility(bench);
    await page.keyboard.press('Escape');
    await expect(file(bench)).toHaveCount(0);
    await expect(dot(bench, utility)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(bench.getByText('As a table')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bench.getByRole('table')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(file(bench)).toBeVisible();
    await expect(page).toHaveURL(/#case-.+-\d{4}\?words=utility$/);
  });

  test('on a screen of 320 px, where years stand in rows', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await openBench(page);
    const sizes = await shownDots(bench).evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ width, right, left }) => ({ width, right, left })),
    );
    expect(sizes.filter(({ width, right, left }) => width < 24 || left < 0 || right > 320)).toEqual([]);
    await dot(bench, utility).click();
    await expectUtility(bench);
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
  });

  test('without motion', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const bench = await openBench(page);
    await kind(bench, 'Size by').selectOption('dollars mined');
    await kind(bench, 'Way in').selectOption('Worm');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await shownDots(bench).first().click();
    await expect(file(bench)).toContainText('What came of it');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('a case file that cannot be fetched is met kindly, and leads to the page of all cases', async ({
  page,
  trouble,
}) => {
  const bench = await openBench(page);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await dot(bench, utility).click();
  await expect(file(bench)).toContainText('The rest of this case file could not be loaded.');
  await expect(file(bench).getByRole('link', { name: 'This case among all case files' })).toHaveAttribute(
    'href',
    `/cases/${address}`,
  );
  await words(bench).fill('utility');
  await expect(found(bench)).toContainText('only names, people, ways and years were searched');
  await page.unroute('**/_astro/*.js');
  trouble.length = 0;
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no state bars anybody, ${colorScheme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    const bench = benchOf(page);
    await bench.scrollIntoViewIfNeeded();
    await expectNoBarrier(page, '#case-explorer');
    await bench.locator('summary').first().click();
    await expect(dots(bench)).toBeVisible();
    await expectNoBarrier(page, '#case-explorer');
    await kind(bench, 'Way in').selectOption('Worm');
    await kind(bench, 'Size by').selectOption('blocked attempts');
    await bench.getByText('As a table').click();
    await expectNoBarrier(page, '#case-explorer');
    await shownDots(bench).first().click();
    await expect(file(bench)).toContainText('What came of it');
    await expectNoBarrier(page, '#case-explorer');
    await words(bench).fill('zeppelin');
    await expect(shownDots(bench)).toHaveCount(0);
    await expectNoBarrier(page, '#case-explorer');
  });
}

test('where the rows cannot be read, the table stays', async ({ page, trouble }) => {
  await page.route('/', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace('<td>8 Feb 2018</td>', '<td>a while ago</td>');
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto('/');
  const bench = benchOf(page);
  await bench.locator('summary').first().click();
  await expect.poll(() => trouble.length).toBeGreaterThan(0);
  await expect(bench.getByRole('link', { name: utility })).toBeVisible();
  trouble.length = 0;
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds the case in the table, and its file on the page of all cases', async ({ page }) => {
    await page.goto('/');
    const bench = benchOf(page);
    await expect(bench.getByRole('img', { name: /cases on a line from 2013 to 2026/ })).toBeVisible();
    await bench.locator('summary').first().click();
    await expect(bench.getByRole('combobox').or(bench.getByRole('searchbox'))).toHaveCount(0);
    const row = bench.getByRole('row').filter({ hasText: utility });
    await expect(row).toContainText('8 Feb 2018');
    await expect(row).toContainText('none');
    await row.getByRole('link', { name: utility }).click();
    await expect(page).toHaveURL(`/cases/${address}`);
    const article = page.getByRole('article', { name: utility });
    await expect(article).toBeInViewport();
    await expect(article).toContainText('Stops it at the door');
  });

  test('and the address of a case leads to its row', async ({ page }) => {
    await page.goto(`/${address}`);
    const row = benchOf(page).getByRole('row').filter({ hasText: utility });
    await expect(row).toBeInViewport();
    expect(await startsAt(row)).toBeGreaterThan(0);
  });
});
