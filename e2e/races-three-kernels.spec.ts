import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expectAtRest } from './bench.ts';
import { expect, test } from './reader.ts';

/** The bench, opened by keyboard. */
async function openRace(page: Page): Promise<Locator> {
  await page.goto('/');
  const bench = page.getByRole('group', { name: 'Three ways to hash' });
  await bench.locator('summary').first().press('Enter');
  await expect(bench.getByRole('button', { name: 'Race them here' })).toBeVisible({ timeout: 30_000 });
  return bench;
}

async function start(bench: Locator): Promise<void> {
  await bench.getByRole('button', { name: /^Race (them here|again)$/ }).press('Enter');
  await bench.getByRole('button', { name: 'Start', exact: true }).press('Enter');
  await expect(bench.getByRole('status')).toHaveText(/^Turn 1 of/, { timeout: 20_000 });
}

const hashesIn = async (row: Locator): Promise<number> =>
  Number(/([\d,]+) hashes in/.exec(await row.innerText())?.[1]?.replaceAll(',', ''));

test.describe('a reader races three kernels', () => {
  test('by keyboard, on one card, and reads what each made of the same time', async ({ page }) => {
    test.setTimeout(120_000);
    const bench = await openRace(page);
    await bench.getByRole('button', { name: 'Race them here' }).press('Enter');
    const card = bench.getByRole('region', { name: 'Before the race' });
    await expect(card.getByRole('heading')).toBeFocused();
    for (const term of [
      '1 worker at a time',
      'half of a core',
      'plain JavaScript, WebAssembly and WebAssembly with SIMD, in turn',
      '3 turns of 5 seconds',
      'joules, estimated',
      '15 seconds in all',
    ]) {
      await expect(card).toContainText(term);
    }
    expect(page.workers()).toHaveLength(0);
    await card.getByRole('button', { name: 'Start', exact: true }).press('Enter');
    const said = bench.getByRole('status');
    for (const turn of ['1 of 3: plain JavaScript', '2 of 3: WebAssembly', '3 of 3: WebAssembly with SIMD']) {
      await expect(said).toContainText(`Turn ${turn}.`, { timeout: 20_000 });
      await expect(bench.getByRole('button', { name: 'Stop' })).toBeFocused();
      await expect(page.getByRole('banner')).toContainText('half of one core');
      expect(page.workers()).toHaveLength(1);
    }
    await expect(said).toHaveText(/^The race is over/, { timeout: 20_000 });
    await expectAtRest(page);

    const rows = bench.getByRole('listitem');
    await expect(rows).toHaveCount(3);
    const hashes = await Promise.all([0, 1, 2].map((place) => hashesIn(rows.nth(place))));
    expect(hashes[2]).toBeGreaterThan(1.5 * (hashes[0] ?? 0));
    await expect(rows.nth(2)).toContainText('recorded:');
    const finding = bench
      .getByText(/^For the same CPU time, WebAssembly with SIMD did [\d.]+ times/)
      .filter({ visible: true });
    await expect(finding).toBeFocused();
    await expect(finding).toContainText('the hashes of plain JavaScript.');
    await expect(
      bench.getByText('Whoever steals computing is paid for the work').filter({ visible: true }),
    ).toHaveCount(1);
    await bench.getByText('As a table').filter({ visible: true }).press('Enter');
    await expect(bench.getByRole('table', { name: 'Your race' }).getByRole('row')).toHaveCount(4);
    await expect(bench.getByRole('table', { name: 'The recorded race' })).toBeVisible();
    await expectNoBarrier(page, '#kernel-race');
  });

  test('and stops in the midst: no turn follows', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const started: string[] = [];
    page.on('worker', (worker) => started.push(worker.url()));
    const bench = await openRace(page);
    await start(bench);
    await expect(bench.getByRole('status')).toContainText('Turn 2 of 3', { timeout: 20_000 });
    await page.keyboard.press('Escape');
    await expect(bench.getByRole('status')).toHaveText(/^Escape stopped it/);
    await expectAtRest(page);
    await expect(bench.getByRole('listitem').nth(2)).toContainText('has had no turn');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await start(bench);
    // Pressed before the worker is there, Stop would leave nothing to count.
    await expect.poll(() => started.length, { message: 'workers started' }).toBe(3);
    await bench.getByRole('button', { name: 'Stop' }).click();
    await expect(bench.getByRole('status')).toHaveText(/^You stopped it/);
    await expectAtRest(page);
    expect(started).toHaveLength(3);
  });

  test('or declines, and the recorded race says the same', async ({ page }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const bench = await openRace(page);
    await bench.getByRole('button', { name: 'Race them here' }).click();
    await bench.getByRole('button', { name: 'No, the recorded race will do' }).click();
    await expect(bench.getByText('Nothing ran on your machine.')).toBeVisible();
    await expect(bench.getByRole('button', { name: 'Race them here' })).toBeFocused();
    await expect(bench.getByText(/^For the same CPU time, .+ did [\d.]+ times/)).toBeVisible();
    await expect(bench).toContainText(/Recorded on .+, \d+ cores, in Chromium/);
    expect(workers).toEqual([]);
  });

  test('of which their browser has but one, and reads why', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    const bench = await openRace(page);
    await bench.getByRole('button', { name: 'Race them here' }).click();
    await expect(
      bench.getByRole('definition').filter({ hasText: 'plain JavaScript, in turn' }),
    ).toBeVisible();
    await bench.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(bench.getByRole('status')).toHaveText(/^Turn 1 of 1: plain JavaScript/, { timeout: 20_000 });
    await expect(bench.getByText('this browser has no WebAssembly')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(bench.getByText('Too little ran to say which of them was ahead.')).toBeVisible();
  });

  test('on a machine that is better spared, only if they insist', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'deviceMemory', { get: () => 0.5 });
    });
    const bench = await openRace(page);
    await bench.getByRole('button', { name: 'Race them here' }).click();
    const alert = bench.getByRole('alert');
    await expect(alert).toHaveText(/^Your browser says this machine has 0\.5 GB of memory/);
    await expect(alert).toBeFocused();
    expect(page.workers()).toHaveLength(0);
    await bench.getByRole('button', { name: 'Lend all the same' }).press('Enter');
    await bench.getByRole('button', { name: 'Start', exact: true }).press('Enter');
    await expect(bench.getByRole('status')).toHaveText(/^Turn 2 of/, { timeout: 20_000 });
    await page.keyboard.press('Escape');
    await expectAtRest(page);
    await bench.getByRole('button', { name: 'Race again' }).click();
    await expect(alert).toBeVisible();
    expect(page.workers()).toHaveLength(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the recorded race stands with its table', async ({ page }) => {
    await page.goto('/');
    const bench = page.getByRole('group', { name: 'Three ways to hash' });
    await bench.locator('summary').first().click();
    await expect(bench.getByText(/^For the same CPU time, .+ did [\d.]+ times/)).toBeVisible();
    await expect(bench.getByText('Racing on your own processor needs JavaScript.')).toBeVisible();
    await bench.getByText('As a table').click();
    await expect(bench.getByRole('table', { name: 'The recorded race' }).getByRole('row')).toHaveCount(4);
  });
});
