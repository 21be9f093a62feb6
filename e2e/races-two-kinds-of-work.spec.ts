import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expectAtRest } from './bench.ts';
import { expect, test } from './reader.ts';
import { test as kept } from './real-browser.ts';

async function open(page: Page): Promise<Locator> {
  await page.goto('/');
  const bench = page.getByRole('group', { name: 'Hash race' });
  await bench.scrollIntoViewIfNeeded();
  await bench.locator('summary').first().press('Enter');
  await expect(bench.getByRole('radio')).toHaveCount(4);
  return bench;
}

async function start(bench: Locator): Promise<void> {
  await bench.getByRole('button', { name: 'Start the race' }).click();
  await bench.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(status(bench)).toHaveText(/^Racing\./);
}

const status = (bench: Locator): Locator => bench.getByRole('status').last();

/** What each kind of work was given, in seconds, and what it made of it. */
async function lanes(bench: Locator): Promise<{ hashes: number; seconds: number }[]> {
  const drawn = bench.getByRole('img', { name: /hashes in/ }).filter({ visible: true });
  const names = await drawn.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  return names.map((name) => {
    const [, hashes = '', seconds = ''] = /: ([\d,]+) hashes in ([\d.]+) seconds/.exec(name) ?? [];
    return { hashes: Number(hashes.replaceAll(',', '')), seconds: Number(seconds) };
  });
}

test.describe('a reader races two kinds of work', () => {
  test('having guessed, read the terms and agreed, and both get the same seconds', async ({
    page,
    context,
  }) => {
    const bench = await open(page);
    await bench.getByRole('radio', { name: 'about a million' }).check();
    await expectNoBarrier(page, '#hash-race');
    await bench.getByRole('button', { name: 'Start the race' }).click();
    const card = bench.getByRole('region', { name: 'Before anything runs' });
    await expect(card.getByRole('heading')).toBeFocused();
    for (const term of [
      'in turn',
      '1 worker',
      'half of a core',
      '15 seconds',
      'joules, estimated',
      'Escape',
    ]) {
      await expect(card).toContainText(term);
    }
    await expectNoBarrier(page, '#hash-race');
    expect(page.workers()).toHaveLength(0);
    await card.getByRole('button', { name: 'Start' }).click();
    await expect(status(bench)).toHaveText(/^Racing\./);
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    expect(page.workers()).toHaveLength(1);
    await expect(page.getByRole('banner')).toContainText('half of one core');
    await expect
      .poll(async () => Math.min(...(await lanes(bench)).map(({ hashes }) => hashes)))
      .toBeGreaterThan(0);

    await expect(status(bench)).toHaveText(/^Time is up/, { timeout: 30_000 });
    await expectAtRest(page);
    expect(requests, 'requests during the race').toEqual([]);
    const [short, hard] = await lanes(bench);
    expect(Math.abs((short?.seconds ?? 0) - (hard?.seconds ?? 0))).toBeLessThan(0.4);
    expect(short?.seconds).toBeGreaterThan(2);
    expect(short?.hashes).toBeGreaterThan(20 * (hard?.hashes ?? 0));

    const receipt = bench.getByRole('group', { name: 'Receipt' });
    await expect(receipt).toContainText(/Argon2d +\d/);
    await expect(receipt).toContainText(/REQUESTS MADE +0/);
    await expect(receipt).toContainText(/WORKERS LEFT +0/);
    await expect(bench.getByText(/^You said about a million\. It was [\d,.]+/)).toBeVisible();
    await expect(bench.getByText('Your machine')).toBeVisible();
    await expect(bench.getByText('The recorded machine')).toBeHidden();
    await expectNoBarrier(page, '#hash-race');
  });

  test('by keyboard alone, stops it in the midst, and is asked no more while they stay', async ({ page }) => {
    const bench = await open(page);
    await bench.getByRole('radio', { name: 'about one' }).press('ArrowDown');
    await expect(bench.getByRole('radio', { name: 'about 100' })).toBeChecked();
    await bench.getByRole('button', { name: 'Start the race' }).press('Enter');
    await bench.getByRole('button', { name: 'Start', exact: true }).press('Enter');
    await expect(bench.getByRole('button', { name: 'Stop' })).toBeFocused();
    await expect.poll(async () => (await lanes(bench))[1]?.hashes).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await expect(status(bench)).toHaveText(/^You stopped it/);
    await expectAtRest(page);
    await expect(bench.getByText(/^In the same time your core made/)).toBeFocused();
    await expect(bench).toContainText(/Your yes still covers [45]\d seconds/);
    await bench.getByRole('button', { name: 'Race again' }).press('Enter');
    await expect(status(bench)).toHaveText(/^Racing\./);
    await page.keyboard.press('Escape');
    await expect(status(bench)).toHaveText(/^Escape stopped it/);
    await expectAtRest(page);
  });

  test('and nothing bars anybody meanwhile', async ({ page }) => {
    const bench = await open(page);
    await start(bench);
    // The look takes the page longer than a machine may stand still, so the race may be over after it.
    await expectNoBarrier(page, '#hash-race');
    await page.keyboard.press('Escape');
    await expectAtRest(page);
  });

  test('or declines, and the recorded race says the same', async ({ page }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const bench = await open(page);
    await bench.getByRole('button', { name: 'Start the race' }).click();
    await bench.getByRole('button', { name: 'No, keep the recorded race' }).click();
    await expect(bench.getByText(/^A recorded race/)).toBeVisible();
    await expect(bench.getByText('The recorded machine')).toBeVisible();
    const [short, hard] = await lanes(bench);
    expect(short?.hashes).toBeGreaterThan(hard?.hashes ?? 0);
    expect(workers).toEqual([]);
  });

  test('and finds their guess again, on this device only', async ({ page }) => {
    const bench = await open(page);
    await bench.getByRole('radio', { name: 'about 10,000' }).check();
    await page.reload();
    await bench.scrollIntoViewIfNeeded();
    await bench.locator('summary').first().press('Enter');
    await expect(bench.getByRole('radio', { name: 'about 10,000' })).toBeChecked();
  });

  test('on a screen of 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await open(page);
    await start(bench);
    await expect(page.getByRole('banner').getByRole('button', { name: 'Stop' })).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(bench.getByRole('group', { name: 'Receipt' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('without motion, if they like it still', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const bench = await open(page);
    await start(bench);
    await page.keyboard.press('Escape');
    await expect(bench.getByRole('group', { name: 'Receipt' })).toBeVisible();
    const moving = () =>
      page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length);
    await expect.poll(moving).toBe(0);
  });

  test('only where the browser can: without WebAssembly it says why not', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'WebAssembly', { value: undefined });
    });
    const bench = await open(page);
    await expect(bench).toContainText('This browser lacks the WebAssembly');
    await expect(bench.getByRole('button', { name: 'Start the race' })).toHaveCount(0);
    await expect(bench.getByText(/^A recorded race/)).toBeVisible();
    await expectNoBarrier(page, '#hash-race');
  });

  test('on a machine that is better spared, only if they insist', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'deviceMemory', { get: () => 0.5 });
    });
    const bench = await open(page);
    await bench.getByRole('button', { name: 'Start the race' }).click();
    const alert = bench.getByRole('alert');
    await expect(alert).toHaveText(/^Your browser says this machine has 0\.5 GB of memory/);
    await expect(alert).toBeFocused();
    expect(page.workers()).toHaveLength(0);
    await bench.getByRole('button', { name: 'Lend all the same' }).press('Enter');
    await bench.getByRole('button', { name: 'Start', exact: true }).press('Enter');
    await expect(status(bench)).toHaveText(/^Racing\./);
    await page.keyboard.press('Escape');
    await expectAtRest(page);
    await bench.getByRole('button', { name: 'Race again' }).click();
    await expect(alert).toBeVisible();
    expect(page.workers()).toHaveLength(0);
  });
});

test.describe('a reader races nothing without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('and reads the recorded race and every published rate', async ({ page }) => {
    await page.goto('/');
    const bench = page.getByRole('group', { name: 'Hash race' });
    await bench.locator('summary').first().click();
    await expect(bench).toContainText('Racing on your own machine needs JavaScript');
    await expect(bench.getByText(/^A recorded race/)).toBeVisible();
    const chart = bench.getByRole('group', { name: /^For Bitcoin’s work a special machine/ });
    await expect(chart.getByRole('listitem')).toHaveCount(5);
    await bench.getByText('As a table').click();
    await expect(bench.getByRole('table').getByRole('row')).toHaveCount(11);
    await expect(bench.getByRole('row', { name: /Antminer S21/ })).toContainText('3,500 W');
    await expect(bench.getByRole('row', { name: /RTX 2070/ })).toContainText('not published');
  });
});

kept('a reader who looks away races no more', async ({ real, baseURL }) => {
  const page = await real.newPage();
  await page.goto(`${baseURL}/`);
  const bench = page.getByRole('group', { name: 'Hash race' });
  await bench.scrollIntoViewIfNeeded();
  await bench.locator('summary').first().press('Enter');
  await start(bench);
  const other = await real.newPage();
  await other.bringToFront();
  await expect.poll(() => page.workers().length).toBe(0);
  await page.bringToFront();
  await expect(status(bench)).toHaveText(/^It stopped because you looked away/);
  await expectAtRest(page);
});
