import type { Locator, Page } from '@playwright/test';
import { expect } from './reader.ts';

export const utility = 'A miner in a water utility’s control system';
export const address = '#case-radiflow-water-utility-2018';

export const benchOf = (page: Page) => page.locator('#case-explorer');
export const dots = (bench: Locator) => bench.getByRole('listbox');
export const dot = (bench: Locator, name: string) => dots(bench).getByRole('option', { name });
export const shownDots = (bench: Locator) => dots(bench).getByRole('option');
export const found = (bench: Locator) => bench.getByRole('status').filter({ hasText: / of \d+ cases/ });
export const file = (bench: Locator) => bench.getByRole('article');
export const kind = (bench: Locator, name: string) => bench.getByRole('combobox', { name, exact: true });
export const words = (bench: Locator) => bench.getByRole('searchbox', { name: 'Words' });

/** The bench opened, and awake. */
export async function openBench(page: Page, at = '/'): Promise<Locator> {
  await page.goto(at);
  const bench = benchOf(page);
  await bench.locator('summary').first().click();
  await expect(dots(bench)).toBeVisible();
  return bench;
}

/** The open case with its story and what would have stopped it. */
export async function expectUtility(bench: Locator): Promise<void> {
  await expect(file(bench).getByRole('heading', { name: utility })).toBeVisible();
  await expect(file(bench)).toContainText('It had run for about three weeks.');
  await expect(file(bench)).toContainText('Nobody published a number');
  await expect(file(bench)).toContainText('No source says that the water was affected.');
  const stops = file(bench).getByRole('listitem').filter({ hasText: 'A content blocker' });
  await expect(stops).toContainText('Stops it at the door');
  await expect(file(bench).getByRole('link', { name: /Water Utility/ })).toHaveAttribute('href', /^https:/);
}
