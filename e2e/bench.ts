import type { Locator, Page } from '@playwright/test';
import { expect } from './reader.ts';

/** The gentle bench of chapter 1, awake and in view. */
export async function open(page: Page): Promise<Locator> {
  const bench = page.getByRole('region', { name: 'First lend' });
  await bench.scrollIntoViewIfNeeded();
  // How soon it wakes depends on the machine, and is not what the journeys are about.
  await bench.getByRole('button', { name: 'Start lending' }).waitFor({ timeout: 30_000 });
  return bench;
}

/** Reads the card, takes the shortest time, the gentle one or the longest, and starts. */
export async function lend(bench: Locator, time: 'shortest' | 'gentle' | 'longest'): Promise<void> {
  await bench.getByRole('button', { name: 'Start lending' }).click();
  // The card comes once the machine's own state is known, not with the press.
  await bench.getByRole('button', { name: 'Start', exact: true }).waitFor();
  const terms = bench.getByText('Change the terms');
  if (await terms.isVisible()) await terms.click();
  const seconds = bench.getByRole('slider', { name: 'Seconds' });
  if (time !== 'gentle') await seconds.press(time === 'shortest' ? 'Home' : 'End');
  await bench.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(status(bench)).toHaveText(/^Lending\./);
}

/** The full bench of the library, lending in full for as long as it may. */
export async function lendInFull(
  page: Page,
  on: 'one worker' | 'every worker' = 'one worker',
): Promise<Locator> {
  const bench = page.getByRole('group', { name: 'Hash lab' });
  await bench.locator('summary').first().press('Enter');
  await bench.getByRole('button', { name: 'Start lending' }).click();
  await bench.getByRole('slider', { name: 'Share of a core, each' }).press('End');
  // The sliders come together. A machine with one core or two has no choice of workers.
  const workers = bench.getByRole('slider', { name: 'Workers' });
  if (on === 'every worker' && (await workers.isVisible())) await workers.press('End');
  await bench.getByRole('slider', { name: 'Seconds' }).press('End');
  await bench.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(status(bench)).toHaveText(/^Lending\./);
  return bench;
}

/** The line of the bench that says how a run fares. */
export function status(bench: Locator): Locator {
  return bench.getByRole('status').filter({ hasText: /\w\./ }).first();
}

export async function hashesIn(bench: Locator): Promise<number> {
  const shown = bench.getByRole('definition').first();
  return Number((await shown.innerText()).replaceAll(',', ''));
}

/** No worker is left, and the masthead says so. */
export async function expectAtRest(page: Page): Promise<void> {
  await expect.poll(() => page.workers().length, { message: 'workers left' }).toBe(0);
  const masthead = page.getByRole('banner');
  await expect(masthead).toContainText('idle');
  await expect(masthead.getByRole('button', { name: 'Stop' })).toBeHidden();
}
