import type { Locator, Page } from '@playwright/test';

/** The bench of chapter 8, in its branch, open and awake. */
export async function comeTo(page: Page): Promise<Locator> {
  await page.goto('/');
  await page.getByRole('radio', { name: 'On a website you run' }).check();
  const bench = page.getByRole('group', { name: 'Policy lab' });
  await bench.locator('summary').first().click();
  await load(bench).waitFor({ timeout: 30_000 });
  return bench;
}

export const load = (bench: Locator) => bench.getByRole('button', { name: /^Load/ });
/** The form at its foot, once it is unfolded. */
export const builder = (bench: Locator) => ({
  hosts: bench.getByLabel('Hosts your scripts come from'),
  header: bench.getByRole('figure', { name: 'The header' }),
  tags: bench.getByRole('figure', { name: 'The tags' }),
  script: bench.getByLabel('Paste a supplier’s script'),
});
