import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './reader.ts';

const place = '#break-the-chain';
const benchOf = (page: Page): Locator => page.locator(place);
const audience = (bench: Locator, name: string) => bench.getByRole('radio', { name });
const defence = (bench: Locator, name: string) => bench.getByRole('checkbox', { name, exact: true });
const lane = (bench: Locator, name: string) =>
  bench.getByRole('list', { name: 'The ways in' }).getByRole('listitem').filter({ hasText: name });
const result = (bench: Locator) => bench.getByRole('status').filter({ hasText: /You stop/ });

/** The bench of chapter 5, opened, and its game awake. */
async function comeTo(page: Page, address = '/'): Promise<Locator> {
  await page.goto(address);
  const bench = benchOf(page);
  if ((await bench.getAttribute('open')) === null) await bench.locator('summary').first().click();
  await expect(audience(bench, 'At home')).toBeVisible();
  return bench;
}

async function attack(bench: Locator): Promise<void> {
  await bench.getByRole('button', { name: 'Run the attacks' }).click();
  await expect(result(bench)).toBeVisible();
}

test.describe('a reader breaks the chain on a budget', () => {
  test('by pointer', async ({ page }) => {
    const bench = await comeTo(page);
    await audience(bench, 'Cloud account').check();
    await expect(bench).toContainText('Nothing has run yet.');
    await attack(bench);
    await expect(result(bench)).toContainText(/You stop 0 of \d+/);
    await expect(result(bench)).toContainText('0 your score, of 100');
    await expect(lane(bench, 'A leaked or stolen key')).toContainText('Nothing you chose acts on it.');
    await expect(lane(bench, 'A leaked or stolen key')).toContainText('100 of 100 get past');

    await defence(bench, 'Nothing open that need not be').check();
    await expect(bench).toContainText('2 of 8 spent');
    await expect(bench).toContainText('This was your earlier set.');
    await defence(bench, 'Quotas and cost alerts').check();
    await attack(bench);
    await expect(bench).not.toContainText('This was your earlier set.');
    const open = lane(bench, 'A service left open');
    await expect(open).toContainText('Stopped at the door by “Nothing open that need not be”.');
    await expect(open).toContainText('7 of 100 get past');
    await expect(lane(bench, 'A leaked or stolen key')).toContainText(
      'Slips through, limited by “Quotas and cost alerts”.',
    );
    await expect(bench.getByText('worst hole', { exact: true })).toHaveCount(1);
    await expect(result(bench)).toContainText(
      /\d+ your score, of 100 our estimate \d+ % closed, minus 3 for effort/,
    );

    await bench.getByRole('button', { name: 'Start again' }).click();
    await expect(bench).toContainText('0 of 8 spent');
    await expect(bench).toContainText('Nothing has run yet.');
  });

  test('and reads what a defence costs, and why', async ({ page }) => {
    const bench = await comeTo(page);
    const card = bench
      .getByRole('listitem')
      .filter({ has: page.getByRole('checkbox', { name: 'JavaScript off', exact: true }) });
    await expect(defence(bench, 'JavaScript off')).toHaveAccessibleDescription('5 points of effort, free');
    await card.getByText('What it costs').click();
    await expect(card.getByText('Our judgement')).toBeVisible();
    await expect(card.getByRole('term')).toHaveText(['Effort', 'Money', 'What breaks']);
  });

  test('by keyboard alone', async ({ page }) => {
    const bench = await comeTo(page);
    await audience(bench, 'At home').focus();
    await page.keyboard.press('ArrowRight');
    await expect(audience(bench, 'Site owner')).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(bench.getByRole('slider', { name: 'Effort you can spend' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(bench).toContainText('0 of 9 spent');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(bench.getByRole('checkbox').first()).toBeChecked();
    await bench.getByRole('button', { name: 'Run the attacks' }).focus();
    await page.keyboard.press('Enter');
    await expect(result(bench)).toBeVisible();
    await bench.locator('summary').filter({ hasText: 'The whole matrix' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(bench.getByRole('link', { name: 'A content blocker' })).toBeFocused();
    await bench.getByRole('combobox', { name: 'Reasons for one defence' }).selectOption('Updates');
    await expect(bench.getByRole('definition').filter({ hasText: 'stops at the door' })).not.toHaveCount(0);
  });

  test('and is told what goes over it, and loses nothing', async ({ page }) => {
    const bench = await comeTo(page);
    const budget = bench.getByRole('slider', { name: 'Effort you can spend' });
    await defence(bench, 'JavaScript off').check();
    await defence(bench, 'Knowing what is normal').check();
    await defence(bench, 'No more rights than needed').click();
    await expect(defence(bench, 'No more rights than needed')).not.toBeChecked();
    await expect(
      bench.getByRole('status').filter({ hasText: 'That would take 3 points more than you have.' }),
    ).toBeVisible();
    await defence(bench, 'A router kept up to date').click();
    await expect(bench).toContainText('That would take 2 points more than you have.');

    await budget.fill('5');
    await expect(defence(bench, 'JavaScript off')).toBeChecked();
    await expect(bench).toContainText('Your set takes 3 more than you have.');
    await expect(bench.getByRole('button', { name: 'Run the attacks' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await bench.getByRole('button', { name: 'Run the attacks' }).click({ force: true });
    await expect(bench).toContainText('Nothing has run yet.');
    await budget.fill('8');
    await attack(bench);

    await audience(bench, 'Organisation').check();
    await expect(bench).toContainText('0 of 8 spent');
    await expect(bench).toContainText('Nothing has run yet.');
    await audience(bench, 'At home').check();
    await expect(defence(bench, 'JavaScript off')).toBeChecked();
    await expect(result(bench)).toBeVisible();
  });

  test('and takes the best three the model finds', async ({ page }) => {
    const bench = await comeTo(page);
    for (const whose of ['At home', 'Site owner', 'Organisation', 'Cloud account']) {
      await audience(bench, whose).check();
      const reveal = bench.getByRole('button', { name: 'Best three for you' });
      if ((await reveal.getAttribute('aria-expanded')) === 'true') await reveal.click();
      await reveal.click();
      const best = bench.getByText(/^They close/).locator('xpath=..');
      const said = bench.getByRole('status').filter({ hasText: `${whose}, with 8 points:` });
      await expect(said).toHaveCount(1);
      await expect(best).toContainText(/Found by trying all \d+ sets/);
      const told = /They close (\d+) % for (\d+) points, a score of (\d+)\./.exec(await best.innerText());
      await bench.getByRole('button', { name: 'Take these' }).click();
      await expect(bench).toContainText('Taken. Now run the attacks.');
      for (const name of await best.getByRole('listitem').allInnerTexts()) {
        await expect(defence(bench, name)).toBeChecked();
      }
      await attack(bench);
      await expect(result(bench)).toContainText(`${told?.[3] ?? 'no'} your score, of 100`);
      await expect(result(bench)).toContainText(
        `${told?.[1] ?? 'no'} % closed, minus ${told?.[2] ?? 'no'} for effort`,
      );
    }
  });

  test('by an address, and takes one along', async ({ page }) => {
    const bench = await comeTo(page, `/${place}?for=cloud&budget=9&with=mfa,quotas-and-alerts`);
    await expect(bench).toBeInViewport();
    await expect(audience(bench, 'Cloud account')).toBeChecked();
    await expect(defence(bench, 'A second factor at log-in')).toBeChecked();
    await expect(bench).toContainText(/\d of 9 spent/);
    await defence(bench, 'A second factor at log-in').uncheck();
    await bench.getByRole('button', { name: 'Make a link to this set' }).click();
    await expect(bench).toContainText('The link is in the address bar.');
    await expect(page).toHaveURL(/#break-the-chain\?for=cloud&budget=9&with=quotas-and-alerts$/);
  });

  test('and a broken address is met kindly', async ({ page }) => {
    const kind = 'That link could not be read in full, so these are the starting values.';
    const bench = await comeTo(page, `/${place}?for=martians`);
    await expect(bench).toContainText(kind);
    await expect(audience(bench, 'At home')).toBeChecked();
    for (const hash of [
      'for=home&budget=1e9',
      'for=home&with=<script>',
      'for=cloud&budget=3&with=egress-blocking,mfa',
      'for=%E0%A4%A',
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, `break-the-chain?${hash}`);
      await expect(bench).toContainText(kind);
    }
    await page.evaluate(() => {
      location.hash = 'break-the-chain?for=site';
    });
    await expect(audience(bench, 'Site owner')).toBeChecked();
    await expect(bench).not.toContainText(kind);
    expect(await bench.innerText()).not.toMatch(/NaN|undefined|\{\w+\}/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in every state without a barrier and without motion, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
      const bench = await comeTo(page);
      await expectNoBarrier(page, place);
      await defence(bench, 'JavaScript off').check();
      await defence(bench, 'Knowing what is normal').check();
      await defence(bench, 'No more rights than needed').click();
      await bench.getByText('What it costs').first().click();
      await bench.getByRole('button', { name: 'Best three for you' }).click();
      await bench.getByRole('button', { name: 'Run the attacks' }).click();
      // Nothing moves, so the whole result stands at once.
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      await expect(result(bench)).toBeVisible();
      await bench.getByText('The whole matrix', { exact: true }).click();
      await expectNoBarrier(page, place);
      await bench.getByRole('slider', { name: 'Effort you can spend' }).fill('3');
      await expectNoBarrier(page, place);
    });
  }

  test('on a screen of 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await comeTo(page);
    for (const whose of ['Cloud account', 'Organisation', 'Site owner', 'At home']) {
      await audience(bench, whose).check();
      await attack(bench);
      const wide = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await wide()).toBe(0);
    }
    await bench.getByText('The whole matrix', { exact: true }).click();
    const box = bench.getByRole('region', { name: 'The matrix of defences and ways in' });
    expect(await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
    const first = bench.getByRole('rowheader').first();
    await box.evaluate((part) => {
      part.scrollLeft = 200;
    });
    await expect(first).toBeInViewport();
  });

  test('and where the matrix does not come, it stays as a table', async ({ page, trouble }) => {
    await page.goto('/');
    const bench = benchOf(page);
    await page.route('**/_astro/*.js', async (route) => {
      const answer = await route.fetch();
      const isMatrix = (await answer.text()).includes('quotas-and-alerts');
      await (isMatrix ? route.abort() : route.fulfill({ response: answer }));
    });
    await bench.locator('summary').first().click();
    await expect(bench).toContainText('The game did not load, so here is the whole matrix it is played on.');
    await expect(bench.getByRole('rowheader', { name: 'JavaScript off' })).toBeVisible();
    await expect(bench.getByRole('radio')).toHaveCount(0);
    trouble.length = 0;
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reads the whole matrix as a table', async ({ page }) => {
    await page.goto(`/${place}`);
    const bench = benchOf(page);
    await bench.locator('summary').first().click();
    const table = bench.getByRole('table', { name: 'What each defence does against each way in' });
    await expect(table.getByRole('columnheader')).toHaveCount(16);
    await expect(table.getByRole('columnheader', { name: 'Phishing' })).toBeVisible();
    await expect(table.getByRole('rowheader')).toHaveCount(20);
    const row = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'JavaScript off' }) });
    await expect(row.getByRole('cell')).toHaveCount(15);
    await expect(row.getByRole('cell').nth(2)).toHaveText('limits at the code');
    await expect(row.getByRole('cell').nth(5)).toHaveText('stops at the door');
    await expect(row.getByRole('cell').first()).toHaveText('nothing');
    await expect(bench.getByText(/^Cloud account: “/)).toContainText('They close');
    await expect(bench.getByRole('link', { name: 'Every cell with its reason and source' })).toBeVisible();
    await expect(bench.getByRole('radio').or(bench.getByRole('checkbox'))).toHaveCount(0);
  });
});
