import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './reader.ts';

/** The bench of chapter 4, awake and in view. */
async function comeTo(page: Page, address = '/'): Promise<Locator> {
  await page.goto(address);
  const bench = page.getByRole('region', { name: 'Who pays' });
  await bench.scrollIntoViewIfNeeded();
  await expect(start(bench, 'My laptop')).toBeVisible();
  return bench;
}

const start = (bench: Locator, name: string) => bench.getByRole('radio', { name });
const field = (bench: Locator, name: string) => bench.getByRole('textbox', { name, exact: true });
const headline = (bench: Locator) => bench.getByRole('status').filter({ hasText: /thief|nobody/ });
const sum = (bench: Locator, name: string) =>
  bench.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd[1]');

/** Both ends of an assumption. */
const ends = (bench: Locator, name: string) => {
  const group = bench.getByRole('group', { name });
  return { low: field(group, 'from'), high: field(group, 'to') };
};

const openAssumptions = (bench: Locator) => bench.getByText('Every assumption').click();

test.describe('a reader works out who pays and shares it', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('by pointer', async ({ page }) => {
    const bench = await comeTo(page);
    await expect(headline(bench)).toHaveText('For every euro the thief earns, you pay 1.3 to 10.');

    await bench.getByRole('radio', { name: 'about 100 dollars' }).check();
    await expect(bench).toContainText('Choose “A website’s visitors” to see.');
    await start(bench, 'A website’s visitors').check();
    await expect(bench).toContainText(
      'You said about 100 dollars. By these figures it is 0.27 to 0.46 dollars.',
    );
    await expect(bench).toContainText('Adverts would have earned the site 100 to 500 dollars');

    await field(bench, 'Visitors').fill('200,000');
    await expect(sum(bench, 'the thief earns')).toHaveText('0.54 to 0.92 dollars');
    await expect(headline(bench)).toContainText('29 to 130');
    await bench.getByRole('combobox', { name: 'Electricity as in' }).selectOption('the United Kingdom');
    await expect(sum(bench, 'the visitors together pay')).toHaveText('42 to 110 pounds');

    await openAssumptions(bench);
    const coin = ends(bench, 'Price of a coin');
    await coin.high.fill('798');
    await expect(bench.getByRole('group', { name: 'Dollars for a pound' })).toBeVisible();
    await expect(bench.getByRole('group', { name: 'Price of a rented vCPU' })).toBeHidden();
    const worked = await headline(bench).innerText();

    await bench.getByRole('button', { name: 'Make a link to this' }).click();
    await expect(bench).toContainText('The link is in the address bar, and copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('#who-pays?of=website&place=uk&visitors=200000&coin=251..798');
    expect(page.url()).toBe(link);

    const friend = await page.context().newPage();
    const theirs = await comeTo(friend, link);
    await expect(theirs).toBeInViewport();
    await expect(start(theirs, 'A website’s visitors')).toBeChecked();
    await expect(headline(theirs)).toHaveText(worked);
    await expect(theirs).toContainText('You said about 100 dollars.');

    await bench.getByRole('button', { name: 'Back to the starting values' }).click();
    await expect(bench).toContainText('These are the starting values.');
    await expect(field(bench, 'Visitors')).toHaveValue('100,000');
  });

  test('by keyboard alone', async ({ page }) => {
    const bench = await comeTo(page);
    await start(bench, 'My laptop').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(start(bench, 'A cloud account')).toBeChecked();
    await expect(headline(bench)).toHaveText(
      'For every dollar the thief earns, the account’s owner pays 85 to 240.',
    );
    await page.keyboard.press('Tab');
    await expect(field(bench, 'Rented machines')).toBeFocused();
    await page.keyboard.type('20');
    await expect(sum(bench, 'the account’s owner pays')).toHaveText('780 to 820 dollars');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(bench.getByRole('link', { name: 'Why the figures differ' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bench.getByText('This bench says 85 to 240 for a cloud account')).toBeVisible();
    await bench.getByRole('button', { name: 'Make a link to this' }).focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#who-pays\?of=cloud&machines=20$/);
  });

  test('with whatever is typed or pasted', async ({ page }) => {
    const bench = await comeTo(page);
    const cores = field(bench, 'Cores taken');
    await cores.fill('2,5');
    await expect(sum(bench, 'you pay')).toHaveText('8.4 to 23 euros');
    for (const [typed, said] of [
      ['-3', 'Less than nothing cannot be taken, so the bench takes 4.'],
      ['99999999999', 'At most 1,024, so the bench takes 4.'],
      ['lots and lots <b>of them</b>', 'Not read as a number, so the bench takes 4.'],
      ['', 'Nothing here, so the bench takes 4.'],
    ] as const) {
      await cores.fill(typed);
      await expect(bench).toContainText(said);
      await expect(cores).toHaveValue(typed);
      await expect(cores).toHaveAttribute('aria-invalid', 'true');
      await expect(sum(bench, 'you pay')).toHaveText('13 to 37 euros');
    }
    await cores.fill('0');
    await expect(headline(bench)).toHaveText('Nothing runs, so nobody pays and nobody earns.');
    await cores.fill('1024');
    await field(bench, 'Days').fill('36525');
    await openAssumptions(bench);
    const coin = ends(bench, 'Price of a coin');
    await coin.low.fill('0');
    await expect(headline(bench)).toContainText('you pay at least 1.3');
    await coin.high.fill('0');
    await expect(headline(bench)).toHaveText('The thief earns nothing, and you pay all the same.');
    await coin.low.fill('9999999');
    await coin.high.fill('9999999');
    await expect(headline(bench)).toContainText('Here the thief earns more than the power costs.');
    expect(await bench.innerText()).not.toMatch(/NaN|Infinity|∞|undefined/);
  });

  test('and a broken or absurd link is met kindly', async ({ page }) => {
    const kind = 'That link could not be read in full, so these are the starting values.';
    const bench = await comeTo(page, '/#who-pays?of=laptop&cores=1e999');
    await expect(bench).toBeInViewport();
    await expect(bench).toContainText(kind);
    await expect(headline(bench)).toContainText('1.3 to 10');
    for (const hash of [
      'of=%E0%A4%A',
      'of=fridge',
      'of=cloud&cores=NaN',
      'cores=4',
      'of=laptop&place=<script>',
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, `who-pays?${hash}`);
      await expect(bench).toContainText(kind);
      await expect(start(bench, 'My laptop')).toBeChecked();
    }
    await page.evaluate(() => {
      location.hash = 'who-pays?of=cloud&hours=1';
    });
    await expect(field(bench, 'Hours in all')).toHaveValue('1');
    await expect(bench).not.toContainText(kind);
    await start(bench, 'My laptop').check();
    expect(await bench.innerText()).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('in every state without a barrier, and without motion', async ({ page }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const bench = await comeTo(page, '/#who-pays?of=nothing');
    await openAssumptions(bench);
    await bench.getByText('Held against what others found').click();
    await bench.getByRole('radio', { name: 'less than a dollar' }).check();
    for (const state of ['A website’s visitors', 'A cloud account', 'My school or office', 'My laptop']) {
      await start(bench, state).check();
      await expectNoBarrier(page, '#who-pays');
    }
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('on a screen of 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await comeTo(page);
    await openAssumptions(bench);
    for (const state of ['A website’s visitors', 'A cloud account', 'My school or office']) {
      await start(bench, state).check();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    }
  });

  test('and where the bench cannot be woken, the four victims worked out stay', async ({ page, trouble }) => {
    await page.route('/', async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace('id="who-pays-data">{', 'id="who-pays-data">broken{');
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto('/');
    const bench = page.getByRole('region', { name: 'Who pays' });
    await bench.scrollIntoViewIfNeeded();
    await expect.poll(() => trouble.length).toBeGreaterThan(0);
    await expect(bench.getByRole('row', { name: /A cloud account.*390 to 410 dollars/ })).toBeVisible();
    trouble.length = 0;
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader works out who pays from the table and its sources', async ({ page }) => {
    await page.goto('/#who-pays');
    const bench = page.getByRole('region', { name: 'Who pays' });
    await expect(bench).toContainText('For every euro the thief earns, you pay 1.3 to 10.');
    const rows = bench.getByRole('table').first().getByRole('row');
    await expect(rows).toHaveCount(5);
    await expect(rows.nth(3)).toContainText('0.27 to 0.46 dollars');
    await expect(bench.getByRole('textbox').or(bench.getByRole('radio'))).toHaveCount(0);
    await bench.getByText('Every assumption').click();
    await expect(bench.getByText('251 to 279 dollars per coin')).toBeVisible();
    const source = bench.getByRole('listitem').filter({ hasText: 'Price of a coin' }).getByRole('link');
    await expect(source).toHaveAttribute('href', /^#source-\d+$/);
  });
});
