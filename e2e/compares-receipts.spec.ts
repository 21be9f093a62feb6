import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { status } from './bench.ts';
import { expect, test } from './reader.ts';

/** The full bench, opened by keyboard. */
async function openLab(page: Page): Promise<Locator> {
  await page.goto('/');
  const bench = page.getByRole('group', { name: 'Hash lab' });
  await bench.locator('summary').first().press('Enter');
  await bench.getByRole('button', { name: 'Start lending' }).press('Enter');
  return bench;
}

/** Lends on the terms of the card for the shortest time, at a duty, sees which kernel runs, to the end or until stopped. */
async function lend(
  bench: Locator,
  duty: 'most' | 'least',
  kernel = 'WebAssembly with SIMD',
  isStopped = false,
): Promise<void> {
  const share = bench.getByRole('slider', { name: 'Share of a core, each' });
  await share.press(duty === 'most' ? 'End' : 'Home');
  // A run that is to be too short stays at the very least, however long the machine takes to stop it.
  if (duty === 'least' && !isStopped) for (let step = 0; step < 3; step += 1) await share.press('ArrowRight');
  await bench.getByRole('slider', { name: 'Seconds' }).press('Home');
  await bench.getByRole('button', { name: 'Start', exact: true }).press('Enter');
  await expect(status(bench)).toHaveText(/^Lending\./);
  await expect(bench.getByText(new RegExp(`· 5 s · ${kernel}$`))).toBeVisible();
  if (isStopped) await bench.page().keyboard.press('Escape');
  await expect(status(bench)).toHaveText(isStopped ? /^Escape stopped it/ : /^Time is up/, {
    timeout: 20_000,
  });
}

/** Says so when the page is asked to print. */
const standInForPrinter = (page: Page) =>
  page.evaluate(() => {
    globalThis.print = () => undefined;
  });

test.describe('a reader lays two receipts side by side', () => {
  test('gentle and greedy, by keyboard, and reads what they differ in', async ({ page, context }) => {
    test.setTimeout(120_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const bench = await openLab(page);
    await lend(bench, 'least');
    const first = bench.getByRole('group', { name: 'Receipt', exact: true });
    const kept = await first.innerText();
    await bench.getByRole('button', { name: 'Lay aside' }).press('Enter');
    await expect(bench.getByText('Laid aside. Lend again')).toBeVisible();
    await expect(bench.getByRole('button', { name: 'Put it away' })).toBeFocused();
    await expect(bench.getByRole('heading', { name: 'Side by side' })).toHaveCount(0);

    await bench.getByRole('button', { name: 'Change the terms' }).press('Enter');
    await lend(bench, 'most');
    const before = bench.getByRole('group', { name: 'Receipt laid aside' });
    const after = bench.getByRole('group', { name: 'Receipt of this run' });
    expect(await before.innerText()).toBe(kept);
    await expect(after).toContainText('1 worker · 100 % · 5 s');
    await expect(bench.getByRole('heading', { name: 'Side by side' })).toBeVisible();
    const took = bench.getByText(/took [\d.]+ times the core-seconds/);
    const times = Number(/([\d.]+) times/.exec(await took.innerText())?.[1]);
    expect(times).toBeGreaterThan(2.5);
    expect(times).toBeLessThan(5.5);
    await expect(bench.getByText(/for the same core-seconds/i)).toHaveCount(1);
    const [left, right] = [await before.boundingBox(), await after.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);

    await bench.getByRole('button', { name: 'Copy both as text' }).press('Enter');
    await expect(bench.getByText('Both receipts are copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(kept);
    expect(copied).toContain(await after.innerText());
    expect(copied).toContain(await took.innerText());

    const arriving = page.waitForEvent('download');
    await bench.getByRole('button', { name: 'Save as a picture' }).press('Enter');
    const png = await readFile(await (await arriving).path());
    expect(png.readUInt32BE(16)).toBeGreaterThan(4 * (left?.width ?? 0));

    await standInForPrinter(page);
    await bench.getByRole('button', { name: 'Print both receipts' }).press('Enter');
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed.match(/STOLEN CYCLES/g)).toHaveLength(2);
    expect(printed).toContain('times the core-seconds');
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));

    await bench.getByRole('button', { name: 'Put the other away' }).press('Enter');
    await expect(bench.getByRole('heading', { name: 'Side by side' })).toHaveCount(0);
    await expect(first).toBeVisible();
    await expect(bench.getByRole('button', { name: 'Lay aside' })).toBeFocused();
  });

  test('of two kernels they chose, and sees which one ran', async ({ page }) => {
    test.setTimeout(120_000);
    const bench = await openLab(page);
    const kernel = bench.getByRole('group', { name: /^Kernel/ });
    await expect(kernel.getByRole('radio', { name: 'The fastest that works here' })).toBeChecked();
    await expect(bench.getByText('WebAssembly: yes. SIMD, which hashes four at a time: yes.')).toBeVisible();
    await kernel.getByRole('radio', { name: 'The fastest that works here' }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(kernel.getByRole('radio', { name: 'Plain JavaScript' })).toBeChecked();
    await expect(bench.getByRole('definition').filter({ hasText: 'plain JavaScript' })).toBeVisible();
    await lend(bench, 'most', 'plain JavaScript');
    await expect(bench.getByRole('group', { name: 'Receipt', exact: true })).toContainText(
      'kernel          plain JavaScript',
    );
    await bench.getByRole('button', { name: 'Lay aside' }).press('Enter');
    await bench.getByRole('button', { name: 'Change the terms' }).press('Enter');
    await kernel.getByRole('radio', { name: 'WebAssembly with SIMD' }).press('Space');
    await lend(bench, 'most', 'WebAssembly with SIMD');
    const did = bench.getByText(/^This run did [\d.]+ times the hashes for the same core-seconds/);
    expect(Number(/([\d.]+) times/.exec(await did.innerText())?.[1])).toBeGreaterThan(1.5);
    await expect(bench.getByRole('group', { name: 'Receipt of this run' })).toContainText(
      'kernel     WebAssembly with SIMD',
    );
  });

  test('on a phone, one under the other, and lays the later one aside instead', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const bench = await openLab(page);
    await lend(bench, 'most');
    await bench.getByRole('button', { name: 'Lay aside' }).click();
    await bench.getByRole('button', { name: 'Change the terms' }).click();
    await lend(bench, 'least', 'WebAssembly with SIMD', true);
    const before = bench.getByRole('group', { name: 'Receipt laid aside' });
    const after = bench.getByRole('group', { name: 'Receipt of this run' });
    await expect(bench.getByText('One of the two runs was too short to compare.')).toBeVisible();
    const [upper, lower] = [await before.boundingBox(), await after.boundingBox()];
    expect(upper?.x).toBe(lower?.x);
    expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThan(lower?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await bench.getByRole('button', { name: 'Keep this one instead' }).click();
    await expect(before).toHaveCount(0);
    await bench.getByRole('button', { name: 'Put it away' }).click();
    await expect(bench.getByRole('button', { name: 'Lay aside' })).toBeVisible();
  });
});
