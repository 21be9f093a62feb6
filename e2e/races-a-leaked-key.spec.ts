import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './reader.ts';

/** The bench of chapter 8, opened and awake. */
async function comeTo(page: Page, address = '/#key-race'): Promise<Locator> {
  await page.goto(address);
  const bench = page.getByRole('group', { name: 'Leaked-key race' });
  await expect(bench.getByRole('slider', { name: 'Somebody reacts' })).toBeVisible();
  return bench;
}

const finding = (bench: Locator) =>
  bench
    .getByRole('status')
    .filter({ hasText: /pay|dollars/ })
    .first();
const protection = (bench: Locator, name: string) => bench.getByRole('checkbox', { name });
const reaction = (bench: Locator) => bench.getByRole('slider', { name: 'Somebody reacts' });
const clock = (bench: Locator) => bench.getByRole('slider', { name: 'Clock' });
const button = (bench: Locator, name: string) => bench.getByRole('button', { name, exact: true });
const picture = (bench: Locator) => bench.getByRole('img', { name: 'What the leaked key costs' });

test.describe('a reader races a leaked key', () => {
  test('by pointer, and compares with and without', async ({ page }) => {
    const bench = await comeTo(page);
    await expect(finding(bench)).toHaveText(
      'Nothing is set up, and somebody reacts after a night: 8.5 to 3,500 dollars.',
    );
    await expect(picture(bench)).toHaveAccessibleName(/Scanners find it and try it, 1 to 5 min\./);

    await protection(bench, 'Least privilege').check();
    await expect(finding(bench)).toHaveText(
      'Least privilege stops the thief at the first machine: nothing to pay, instead of 8.5 to 3,500 dollars.',
    );
    await expect(bench).toContainText('With nothing set up: 8.5 to 3,500 dollars');
    await protection(bench, 'Least privilege').uncheck();
    await protection(bench, 'Push protection').check();
    await expect(finding(bench)).toContainText('Push protection stops the thief before the race begins');
    await protection(bench, 'The key has a form that scanners know').uncheck();
    await expect(finding(bench)).toHaveText('What is set up changes nothing here: 8.5 to 3,500 dollars.');
    await protection(bench, 'Push protection').uncheck();

    await bench.getByRole('radio', { name: 'Deletes the commit' }).check();
    await expect(finding(bench)).toContainText('After 30 days, and still counting.');
    await expect(bench).toContainText('Changes nothing. Scanners copied the key within minutes');
    await bench.getByRole('radio', { name: 'Revokes the key', exact: true }).check();
    await expect(bench).toContainText('But what runs goes on running, and so does the bill.');

    await bench.getByText('Hour by hour').click();
    await expect(bench.getByText('A live dashboard does this to raw figures.')).toBeVisible();
    await expect(bench.getByRole('row', { name: /^15 min 0 to 1 dollars/ })).toBeVisible();
    await bench.getByRole('link', { name: 'Key or token?' }).click();
    await expect(
      page
        .getByRole('heading', { name: 'API key or OAuth token?' })
        .or(page.getByText('API key or OAuth token?'))
        .first(),
    ).toBeInViewport();
  });

  test('by keyboard alone', async ({ page }) => {
    const bench = await comeTo(page);
    await reaction(bench).focus();
    await page.keyboard.press('Home');
    await expect(reaction(bench)).toHaveAttribute('aria-valuetext', 'at once');
    await page.keyboard.press('Tab');
    await expect(
      bench.getByRole('radio', { name: 'Revokes the key, then deletes its machines' }),
    ).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(protection(bench, 'Push protection')).toBeFocused();
    const separate = protection(bench, 'Separate keys');
    await separate.focus();
    await page.keyboard.press('Space');
    await expect(separate).toBeChecked();
    await expect(finding(bench)).toHaveText(
      'The key is revoked before the first machine runs: nothing to pay.',
    );
    await clock(bench).focus();
    await page.keyboard.press('Home');
    await expect(clock(bench)).toHaveAttribute('aria-valuetext', '30 s');
    await button(bench, 'Next').focus();
    await page.keyboard.press('Enter');
    await expect(clock(bench)).toHaveAttribute('aria-valuetext', '1 min');
    await button(bench, 'Back').focus();
    await page.keyboard.press('Enter');
    await expect(clock(bench)).toHaveAttribute('aria-valuetext', '30 s');
  });

  test('plays and pauses it, and nothing moves before', async ({ page }) => {
    await page.clock.install();
    const bench = await comeTo(page, '/#key-race?react=days');
    await expect(clock(bench)).toHaveValue('200');
    await button(bench, 'Play again').click();
    await page.clock.runFor(4_000);
    await button(bench, 'Pause').click();
    const half = Number(await clock(bench).inputValue());
    expect(half).toBeGreaterThan(60);
    expect(half).toBeLessThan(150);
    await page.clock.runFor(4_000);
    await expect(clock(bench)).toHaveValue(String(half));
    await button(bench, 'Play').click();
    await page.clock.runFor(8_000);
    await expect(clock(bench)).toHaveValue('200');
    await expect(button(bench, 'Play again')).toBeVisible();
  });

  test('finds three leaks, and what comes first, right and wrong', async ({ page }) => {
    const bench = await comeTo(page);
    await bench.getByText('Find the leak, and fix it').last().click();
    const pick = async (name: string | RegExp, judge: 'Check this line' | 'Check this answer') => {
      await bench.getByRole('radio', { name }).check();
      await button(bench, judge).click();
    };
    const status = (words: string) => bench.getByRole('status').filter({ hasText: words });
    await pick('headers: { Authorization', 'Check this line');
    await expect(status('Close. The key is used here')).toContainText('Not quite');
    await expect(bench.getByRole('radio', { name: 'allow only HTTPS' })).toHaveCount(0);
    await pick(/const apiKey = 'EXAMPLE/, 'Check this line');
    await expect(status('every visitor can read')).toContainText('Yes');
    await pick('allow only HTTPS', 'Check this answer');
    await expect(status('HTTPS hides the key from those on the line')).toContainText('Not quite');
    await expect(bench).toContainText('Found 1 of 3, fixed 0 of 3.');
    await pick('Let the page ask your own back end', 'Check this answer');
    await expect(status('The browser never sees the key.')).toContainText('Yes');

    await bench.getByRole('radio', { name: 'A workflow, deploy.yml' }).check();
    await pick('CLOUD_KEY: EXAMPLE-ONLY', 'Check this line');
    await pick('Let the workflow ask for a token by OIDC', 'Check this answer');
    await bench.getByRole('radio', { name: 'A commit, pushed an hour ago' }).check();
    await pick('+ .env API_KEY', 'Check this line');
    await pick('Delete the file, and commit again', 'Check this answer');
    await expect(status('The commit before still has it.')).toContainText('Not quite');
    await expect(bench).toContainText('Found 3 of 3, fixed 2 of 3.');
    // The arrow keys read on: nothing is judged before it is asked for.
    await bench.getByRole('radio', { name: 'Delete the file, and commit again' }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(status('The commit before still has it.')).toContainText('Not quite');
    await expect(bench).toContainText('Found 3 of 3, fixed 2 of 3.');
  });

  test('takes a race along in a link, and a broken one is met kindly', async ({ page }) => {
    const bench = await comeTo(page, '/#key-race?with=oidc,alert&react=night');
    await expect(protection(bench, 'A token for 15 min')).toBeChecked();
    await expect(protection(bench, 'Billing alert')).toBeChecked();
    await expect(bench).toBeInViewport();
    await reaction(bench).press('End');
    await button(bench, 'Make a link to this').click();
    await expect(page).toHaveURL(/#key-race\?with=oidc%2Calert&react=month$/);
    for (const hash of ['with=moat', 'react=never', 'with=<script>', 'do=%E0%A4%A', 'who=me']) {
      await page.evaluate((to) => {
        location.hash = to;
      }, `key-race?${hash}`);
      await expect(bench).toContainText('That link could not be read in full, so nothing is set up.');
      await expect(reaction(bench)).toHaveAttribute('aria-valuetext', 'after a night');
    }
    await button(bench, 'Start again').click();
    await expect(bench).not.toContainText('could not be read');
    expect(await bench.innerText()).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in every state without a barrier, ${colorScheme}, and without motion`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
      const bench = await comeTo(page, '/#key-race?with=nothing');
      await expectNoBarrier(page, '#key-race');
      await protection(bench, 'Region and quota limits').check();
      await protection(bench, 'Billing alert').check();
      await button(bench, 'Back').click();
      await button(bench, 'Play').click();
      await expect(clock(bench)).toHaveValue('200');
      await bench.getByText('Hour by hour').click();
      await bench.getByText('Find the leak, and fix it').last().click();
      await bench.getByRole('radio', { name: /const apiKey = 'EXAMPLE/ }).check();
      await button(bench, 'Check this line').click();
      await bench.getByRole('radio', { name: 'allow only HTTPS' }).check();
      await button(bench, 'Check this answer').click();
      await bench.getByText('Every assumption').click();
      await expectNoBarrier(page, '#key-race');
      await protection(bench, 'IP allow-list').check();
      await bench.getByRole('radio', { name: 'const results' }).check();
      await button(bench, 'Check this line').click();
      await expectNoBarrier(page, '#key-race');
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  }

  test('on a screen of 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await comeTo(page, '/#key-race?with=oidc,quota,alert,rotation&react=days');
    await bench.getByText('Hour by hour').click();
    await bench.getByText('Find the leak, and fix it').last().click();
    await bench.getByText('Every assumption').click();
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader races a leaked key in a table, and reads the three leaks', async ({ page }) => {
    await page.goto('/#key-race');
    const bench = page.getByRole('group', { name: 'Leaked-key race' });
    await bench.locator('summary').first().click();
    await expect(
      bench.getByRole('row', { name: /^10 h 8\.5 to 3,500 dollars.*nothing to pay/ }),
    ).toBeVisible();
    await expect(bench).toContainText('The leak, line 2:');
    await expect(
      bench.getByRole('slider').or(bench.getByRole('checkbox')).or(bench.getByRole('radio')),
    ).toHaveCount(0);
    await bench.getByText('Every assumption').click();
    const source = bench.getByText('60 to 127 seconds').getByRole('link');
    await expect(source).toHaveAttribute('href', /^#source-\d+$/);
  });
});
