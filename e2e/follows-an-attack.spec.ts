import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './reader.ts';

/** The bench of chapter 5, awake and in view. */
async function comeTo(page: Page, address = '/'): Promise<Locator> {
  await page.goto(address);
  const bench = page.getByRole('region', { name: 'Attack chain' });
  await bench.scrollIntoViewIfNeeded();
  await expect(press(bench, 'Step')).toBeVisible();
  return bench;
}

const press = (bench: Locator, name: string) => bench.getByRole('button', { name, exact: true });
const station = (bench: Locator, name: string) =>
  bench.getByRole('button', { name: new RegExp(`^\\d ${name}`) });
const said = (bench: Locator) => bench.getByRole('status').filter({ hasText: 'of 6' });
const way = (bench: Locator) => bench.getByRole('combobox', { name: 'Way in' });

/** Where the reader stands, by the button that says so. */
async function expectAt(bench: Locator, name: string): Promise<void> {
  await expect(station(bench, name)).toHaveAttribute('aria-current', 'step');
  await expect(bench.locator('[aria-current="step"]')).toHaveCount(1);
  await expect(said(bench)).toContainText(`of 6 · ${name}`);
}

const cold = (bench: Locator) => bench.getByText('Cold. Nobody pays yet.').filter({ visible: true });
const warm = (bench: Locator) => bench.getByText(/^Heat \d of 7/).filter({ visible: true });
/** Marks of heat in the drawing that is shown. */
const heat = (bench: Locator) => bench.locator('svg [data-warm]').filter({ visible: true });

test.describe('a reader follows an attack and goes back', () => {
  test('by pointer', async ({ page }) => {
    const bench = await comeTo(page);
    await expectAt(bench, 'Lure');
    await expect(cold(bench)).toBeVisible();
    for (const name of ['Door', 'Code']) {
      await press(bench, 'Step').click();
      await expectAt(bench, name);
      await expect(cold(bench)).toBeVisible();
      await expect(heat(bench)).toHaveCount(0);
    }
    await press(bench, 'Step').click();
    await expectAt(bench, 'Machine');
    await expect(warm(bench)).toHaveText('Heat 6 of 7. Somebody else pays.');
    await expect(heat(bench)).not.toHaveCount(0);
    await expect(page).toHaveURL(/#attack-chain\?way=third-party-script&step=machine$/);

    await press(bench, 'Step').click();
    await press(bench, 'Step').click();
    await expectAt(bench, 'Wallet');
    await expect(press(bench, 'Step')).toHaveAttribute('aria-disabled', 'true');
    await press(bench, 'Step').click({ force: true });
    await expectAt(bench, 'Wallet');
    for (const name of ['Pool', 'Machine', 'Code']) {
      await press(bench, 'Back').click();
      await expectAt(bench, name);
    }
    await expect(cold(bench)).toBeVisible();
    await expect(heat(bench)).toHaveCount(0);

    await station(bench, 'Pool').click();
    await expectAt(bench, 'Pool');
    await station(bench, 'Lure').click();
    await expectAt(bench, 'Lure');
    await expect(
      bench.getByText('Nothing. The address is right, and so is the page.').filter({ visible: true }),
    ).toBeVisible();
  });

  test('by keyboard alone, and is told each step once', async ({ page }) => {
    const bench = await comeTo(page);
    await press(bench, 'Step').focus();
    await page.keyboard.press('Enter');
    await expectAt(bench, 'Door');
    await expect(press(bench, 'Step')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expectAt(bench, 'Machine');
    await expect(said(bench)).toHaveText(/^4 of 6 · Machine\s*It starts workers and computes/);
    await page.keyboard.press('ArrowLeft');
    await expectAt(bench, 'Code');
    for (const name of ['Machine', 'Pool', 'Wallet']) {
      await page.keyboard.press('Space');
      await expectAt(bench, name);
    }
    await page.keyboard.press('Space');
    await expect(press(bench, 'Step')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(press(bench, 'Play again')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expectAt(bench, 'Pool');
    await way(bench).focus();
    await page.keyboard.type('A worm');
    await expect(way(bench)).toHaveValue('worm');
    await expectAt(bench, 'Lure');
    await expect(way(bench)).toBeFocused();
  });

  test('by Play and Pause, and nothing goes on unasked', async ({ page }) => {
    await page.clock.install();
    const bench = await comeTo(page);
    await page.clock.runFor(20_000);
    await expectAt(bench, 'Lure');
    await press(bench, 'Play').click();
    await page.clock.runFor(3_600);
    await expectAt(bench, 'Door');
    await page.clock.runFor(3_500);
    await expectAt(bench, 'Code');
    await press(bench, 'Pause').click();
    await page.clock.runFor(20_000);
    await expectAt(bench, 'Code');
    await press(bench, 'Play').click();
    for (const name of ['Machine', 'Pool', 'Wallet']) {
      await page.clock.runFor(3_500);
      await expectAt(bench, name);
    }
    await expect(press(bench, 'Play again')).toBeVisible();
    await page.clock.runFor(20_000);
    await expectAt(bench, 'Wallet');
    await press(bench, 'Play again').click();
    await expectAt(bench, 'Lure');
    await press(bench, 'Step').click();
    await page.clock.runFor(20_000);
    await expectAt(bench, 'Door');

    await press(bench, 'Play').click();
    await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
    await expect(press(bench, 'Pause')).toHaveCount(0);
    await page.clock.runFor(20_000);
    await expectAt(bench, 'Door');
  });

  test('of any other way in, with its case, its techniques and its sources', async ({ page }) => {
    const bench = await comeTo(page);
    await expect(way(bench).getByRole('option')).toHaveCount(15);
    await expect(bench.getByLabel(/^Source \d+$/).first()).toBeVisible();
    await way(bench).selectOption('A worm');
    await expectAt(bench, 'Lure');
    await expect(page).toHaveURL(/#attack-chain\?way=worm&step=lure$/);
    await expect(bench.getByRole('link', { name: /WannaMine/ })).toHaveAttribute(
      'href',
      '#case-wannamine-2018',
    );
    await expect(bench.getByRole('link', { name: 'T1210' })).toHaveAttribute(
      'href',
      'https://attack.mitre.org/techniques/T1210/',
    );
    await expect(bench.getByRole('link', { name: 'T1496.001' })).toHaveAttribute(
      'href',
      'https://attack.mitre.org/techniques/T1496/001/',
    );
    await bench.getByText('Sources').filter({ visible: true }).click();
    await expect(bench.getByRole('listitem').getByRole('link').first()).toBeVisible();
    await way(bench).selectOption('An altered third-party script');
    await expect(bench.getByLabel(/^Source \d+$/).first()).toBeVisible();
  });

  test('from an address', async ({ page }) => {
    const bench = await comeTo(page, '/#attack-chain?way=leaked-key&step=pool');
    await expect(bench).toBeInViewport();
    await expectAt(bench, 'Pool');
    await expect(way(bench)).toHaveValue('leaked-key');
    await page.evaluate(() => {
      location.hash = 'attack-chain?step=door';
    });
    await expect(way(bench)).toHaveValue('third-party-script');
    await expectAt(bench, 'Door');
  });

  test('and a broken address is met kindly', async ({ page }) => {
    const kind = 'That link names a way in or a step that is not here.';
    const bench = await comeTo(page, '/#attack-chain?way=magic&step=machine');
    await expect(bench).toContainText(kind);
    await expectAt(bench, 'Lure');
    await press(bench, 'Step').click();
    await expect(bench).not.toContainText(kind);
    for (const hash of [
      'way=worm&step=moon',
      'way=%E0%A4%A',
      'way=<script>',
      'wya=worm',
      'way=__proto__&step=pool',
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, `attack-chain?${hash}`);
      await expect(bench).toContainText(kind);
      await expectAt(bench, 'Lure');
    }
    expect(await bench.innerText()).not.toMatch(/NaN|undefined|\[object/);
  });

  test('and where the other ways in do not arrive, nothing is lost', async ({ page, trouble }) => {
    const bench = await comeTo(page);
    await station(bench, 'Machine').click();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await way(bench).selectOption('A worm');
    await expect(bench).toContainText('That way in could not be fetched, so you are still with this one.');
    await expectAt(bench, 'Machine');
    await expect(way(bench)).toHaveValue('third-party-script');
    await expect(bench.getByRole('link', { name: 'a page of their own' })).toHaveAttribute(
      'href',
      '/ways-in/',
    );
    await press(bench, 'Step').click();
    await expectAt(bench, 'Pool');
    expect(trouble.every((line) => line.includes('ERR_FAILED'))).toBe(true);
    trouble.length = 0;
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in every state without a barrier, and without motion, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
      const bench = await comeTo(page, '/#attack-chain?way=nothing');
      await expectNoBarrier(page, '#attack-chain');
      for (const name of ['Door', 'Code', 'Machine', 'Pool', 'Wallet']) {
        await press(bench, 'Step').click();
        await expectAt(bench, name);
        expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
        await expectNoBarrier(page, '#attack-chain');
      }
      await way(bench).selectOption('A leaked or stolen key');
      await bench.getByText('Sources').filter({ visible: true }).click();
      await expectNoBarrier(page, '#attack-chain');
    });
  }

  test('and nothing below the player moves from step to step, on a screen of 320 px too', async ({
    page,
  }) => {
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 720 });
      const bench = await comeTo(page);
      const height = async () => (await bench.boundingBox())?.height;
      const first = await height();
      for (const name of ['Door', 'Code', 'Machine', 'Pool', 'Wallet']) {
        await press(bench, 'Step').click();
        await expectAt(bench, name);
        expect(await height()).toBe(first);
      }
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
    }
  });

  test('and where the bench cannot be woken, the six steps stay', async ({ page, trouble }) => {
    await page.route('/', async (route) => {
      const answer = await route.fetch();
      const html = (await answer.text()).replace(
        'id="attack-chain-data">{',
        'id="attack-chain-data">broken{',
      );
      await route.fulfill({ response: answer, body: html });
    });
    await page.goto('/');
    const bench = page.getByRole('region', { name: 'Attack chain' });
    await bench.scrollIntoViewIfNeeded();
    await expect.poll(() => trouble.length).toBeGreaterThan(0);
    await expect(bench.getByText('6 of 6 · Wallet')).toBeVisible();
    await expectNoBarrier(page, '#attack-chain');
    trouble.length = 0;
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader follows an attack down a list', async ({ page }) => {
    await page.goto('/#attack-chain');
    const bench = page.getByRole('region', { name: 'Attack chain' });
    const steps = bench.getByRole('list').first().getByRole('listitem');
    await expect(steps).toHaveCount(6);
    await expect(bench.locator('ol svg')).toHaveCount(6);
    await expect(steps.nth(3)).toContainText(
      'It starts workers and computes for as long as the tab is open.',
    );
    await expect(steps.nth(2)).toContainText('Cold. Nobody pays yet.');
    await expect(steps.nth(2).locator('[data-warm]')).toHaveCount(0);
    await expect(steps.nth(3).locator('[data-warm]')).not.toHaveCount(0);
    await expect(bench.getByRole('button').or(bench.getByRole('combobox'))).toHaveCount(0);
    await expect(bench.getByRole('link', { name: 'All 15 ways in, step by step' })).toHaveAttribute(
      'href',
      '/ways-in/',
    );
  });
});
