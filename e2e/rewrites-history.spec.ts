import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expectAtRest } from './bench.ts';
import { expect, test } from './reader.ts';
import { fold, openWorkbench, says, start } from './workbench.ts';

const number = /^Block (\d)/;

/** What each block of the chain says of itself. */
const states = (bench: Locator) =>
  bench
    .getByRole('listitem')
    .filter({ has: bench.page().getByText(number) })
    .getByText(/^(holds|broken)$/)
    .allInnerTexts();
const remake = (bench: Locator, block: number) =>
  bench.getByRole('button', { name: `Search a new nonce for block ${String(block)}` });

async function openChain(page: Page): Promise<Locator> {
  const bench = await openWorkbench(page);
  await fold(bench, 'Rewrite history').press('Enter');
  await expect(says(bench, 'The chain holds.')).toBeVisible();
  return bench;
}

test.describe('a reader rewrites history and loses', () => {
  test('block by block, while two others go on', async ({ page }) => {
    test.setTimeout(180_000);
    const bench = await openChain(page);
    expect(await states(bench)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds']);
    await bench.getByRole('button', { name: 'Forge block 2' }).click();
    await expect(says(bench, /^Blocks 2 to 5 no longer hold/)).toBeVisible();
    expect(await states(bench)).toEqual(['holds', 'broken', 'broken', 'broken', 'broken']);
    await expect(bench).toContainText('Their chain has 5 blocks of work, yours 1.');
    await expect(remake(bench, 3)).toHaveCount(0);

    await remake(bench, 2).click();
    await start(bench).click();
    await expect(says(bench, /^Blocks 3 to 5/)).toBeVisible({ timeout: 30_000 });
    await expect(bench).toContainText('Their chain has 7 blocks of work, yours 2.');
    for (const block of [3, 4]) {
      await remake(bench, block).click();
      await expect(bench.getByText(`yours ${String(block)}.`)).toBeVisible({ timeout: 30_000 });
    }
    await expect(says(bench, /^Block 5 no longer holds/)).toBeVisible();
    await remake(bench, 5).click();
    // Known from the nonces: a search that begins at 0 tries one more than the nonce it ends with.
    const tries = [138210, 297749, 1448244, 250622].reduce((sum, nonce) => sum + nonce + 1, 0);
    await expect(says(bench, /^Your chain fits again/)).toContainText(
      `after ${tries.toLocaleString('en-GB')} tries for 4 blocks`,
      { timeout: 30_000 },
    );
    expect(await states(bench)).toEqual(['holds', 'holds', 'holds', 'holds', 'holds']);
    await expect(bench).toContainText('Their chain has 13 blocks of work, yours 5.');
    await expect(bench).toContainText('Work decides, not votes.');
    await expectAtRest(page);
    await expectNoBarrier(page, '#block-workbench');

    await bench.getByRole('button', { name: 'Put it back' }).click();
    await expect(says(bench, 'The chain holds.')).toBeVisible();
    await expect(bench.getByRole('textbox', { name: 'Block 2 says' })).toHaveValue('Ben pays Cleo 3');
  });

  test('by keyboard alone, from the block that was changed on and no earlier', async ({ page }) => {
    const bench = await openChain(page);
    await bench.getByRole('textbox', { name: 'Block 4 says' }).press('End');
    await page.keyboard.type('00');
    await expect(says(bench, /^Blocks 4 to 5/)).toBeVisible();
    expect(await states(bench)).toEqual(['holds', 'holds', 'holds', 'broken', 'broken']);
    await remake(bench, 4).press('Enter');
    await bench.getByRole('button', { name: 'No, show me an example' }).press('Enter');
    await expect(bench.getByText('Meanwhile two others').filter({ visible: true })).toBeVisible();
    expect(page.workers()).toHaveLength(0);
    await remake(bench, 4).press('Enter');
    await start(bench).press('Enter');
    await expect(says(bench, /^Block 5 no longer holds/)).toBeVisible({ timeout: 30_000 });
    await expectAtRest(page);
    await bench.getByRole('textbox', { name: 'Block 4 says' }).press('End');
    await page.keyboard.press('Backspace');
    await expect(says(bench, /^Blocks 4 to 5/)).toBeVisible();
  });
});

test.describe('a reader without JavaScript rewrites history and loses', () => {
  test.use({ javaScriptEnabled: false });

  test('in a table of what broke and what mending took', async ({ page }) => {
    await page.goto('/');
    const bench = page.getByRole('region', { name: 'Block workbench' });
    await fold(bench, 'Rewrite history').click();
    await expect(bench.getByRole('row', { name: /^2 Ben pays me 3/ })).toContainText('138,211 tries');
    await expect(bench.getByText('13 blocks of work against 5')).toBeVisible();
  });
});
