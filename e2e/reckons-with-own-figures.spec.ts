import type { Locator } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { lend, open, status } from './bench.ts';
import { expect, test } from './reader.ts';

async function ends(bench: Locator, tariff: string): Promise<{ low: Locator; high: Locator }> {
  const fields = bench.getByRole('group', { name: tariff });
  await expect(fields).toBeVisible();
  return { low: fields.getByLabel('from'), high: fields.getByLabel('to') };
}

const energyOf = async (bench: Locator): Promise<string> =>
  (await bench.getByRole('group', { name: 'Receipt' }).innerText())
    .split('\n')
    .filter((line) => /^(ESTIMATED|energy|you paid|thief gets)/.test(line))
    .join('\n');

test.describe('a reader reckons with figures of their own', () => {
  test('and the receipt, the card and the longer spans follow', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'shortest');
    await expect(status(bench)).toHaveText(/^Time is up/, { timeout: 20_000 });
    expect(await energyOf(bench)).toMatch(/^ESTIMATED *\nenergy +[\d-]+ J/);

    await bench.getByText('How it is measured and estimated').click();
    const watts = await ends(bench, 'Extra power of a busy core');
    await expect(watts.low).toHaveValue('4');
    await watts.low.fill('0');
    await watts.high.fill('0,0 W');
    expect(await energyOf(bench)).toMatch(
      /^ESTIMATED, WITH YOUR FIGURES *\nenergy +0 J *\nyou paid +0 ct *\nthief gets/,
    );
    await bench.getByText('If it had been left on').filter({ visible: true }).click();
    const year = bench.getByRole('group', { name: 'a year, day and night' }).filter({ visible: true });
    await expect(year).toContainText('0 J');

    await watts.low.fill('1000');
    await watts.high.fill('1,000');
    await expect(year).toContainText(/energy[\d,.–-]+ kWh/);
    await bench.getByRole('button', { name: 'Change the terms' }).click();
    await expect(bench.getByRole('region', { name: 'Before anything runs' })).toContainText('3,000 joules');
  });

  test('and is told kindly what cannot be used, and loses nothing', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await bench.getByText('How it is measured and estimated').press('Enter');
    const price = await ends(bench, 'Price of electricity');
    await price.low.fill('dear');
    await expect(price.low).toHaveAccessibleDescription(
      /EUR per kWh.*We cannot read this as a number.*Until then we reckon with 0\.104\./,
    );
    await expect(price.low).toHaveValue('dear');
    await price.high.fill('-2');
    await expect(price.high).toHaveAccessibleDescription(/cannot be less than nothing/);
    await price.high.fill('9'.repeat(300));
    await expect(price.high).toHaveAccessibleDescription(/cannot read this/);
    await price.high.fill('1e12');
    await expect(price.high).toHaveAccessibleDescription(/Take 1000000 at most/);
    await price.low.fill('3');
    await price.high.fill('2');
    await expect(price.low).toHaveAccessibleDescription(/read the two the other way round/);
    const battery = await ends(bench, 'What a laptop’s battery holds');
    await battery.low.fill('0');
    await expect(battery.low).toHaveAccessibleDescription(/at least 1/);
    await price.low.fill('');
    await expect(price.low).toHaveAccessibleDescription(/The field is empty/);

    await expectNoBarrier(page, '.assumptions');
    await bench.getByRole('button', { name: 'Back to our figures' }).press('Enter');
    await expect(bench.getByText('Our figures are back.')).toBeVisible();
    await expect(price.low).toHaveValue('0.104');
    await expect(price.low).not.toHaveAccessibleDescription(/empty/);
  });

  test('in one bench, and the other reckons with them too', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await bench.getByText('How it is measured and estimated').click();
    await (await ends(bench, 'Extra power of a busy core')).high.fill('40');
    const full = page.getByRole('group', { name: 'Hash lab' });
    await full.scrollIntoViewIfNeeded();
    await full.locator('summary').first().click();
    await expect(full.getByRole('button', { name: 'Start lending' })).toBeVisible();
    await full.getByText('How it is measured and estimated').click();
    await expect((await ends(full, 'Extra power of a busy core')).high).toHaveValue('40');
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
