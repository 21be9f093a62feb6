import type { Locator, Page } from '@playwright/test';
import { expect } from './reader.ts';

/** The bench of chapter 7, awake and in view, and its time standing still. */
export async function comeToHunt(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const bench = page.getByRole('region', { name: 'The hunt' });
  await bench.scrollIntoViewIfNeeded();
  // How soon it wakes depends on the machine, and is not what the journeys are about.
  await bench.getByRole('radio', { name: 'A home laptop' }).waitFor({ timeout: 30_000 });
  const pause = bench.getByRole('button', { name: 'Pause' });
  if (await pause.isVisible()) await pause.click();
  return bench;
}

/** The list that is open. */
export const list = (bench: Locator) => bench.getByRole('table');

export const look = (bench: Locator, view: string) => bench.getByRole('radio', { name: view }).check();

/** Opens an entry of the list by its name, past the first six if need be. */
export async function openEntry(bench: Locator, name: string): Promise<void> {
  const all = bench.getByRole('button', { name: /^Show all/ });
  if (await all.isVisible()) await all.click();
  await list(bench).getByRole('button', { name, exact: true }).click();
}

/** Accuses an entry of the list, for a reason. */
export async function accuse(bench: Locator, name: string, reason: string): Promise<void> {
  await openEntry(bench, name);
  await list(bench).getByRole('button', { name: 'Accuse', exact: true }).click();
  await bench.getByRole('radio', { name: reason }).check();
  await bench.getByRole('button', { name: 'Put it on the list' }).click();
  await expect(bench.getByRole('button', { name: `Withdraw ${name}` })).toBeVisible();
}

export const close = (bench: Locator) => bench.getByRole('button', { name: 'Close the case' }).click();

/** How many cores the machine takes now, as the bench says. */
export async function total(bench: Locator): Promise<number> {
  const words = await bench
    .getByText(/of 8 cores now$/)
    .first()
    .innerText();
  return Number(/([\d.]+) of/.exec(words)?.[1]);
}
