import type { Locator } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expectAtRest } from './bench.ts';
import { expect, test } from './reader.ts';
import { fold, hashOf, openWorkbench, says, search, start, watchInput } from './workbench.ts';

const own = 'This block is mine.';
const next = (bench: Locator) => bench.getByRole('button', { name: 'Try the next number' });
const shown = (bench: Locator, hash: string) =>
  bench.getByText(hash, { exact: true }).filter({ visible: true });
const bits = (bench: Locator) => bench.getByRole('spinbutton', { name: 'Zero bits wanted' });

test.describe('a reader mines a block by hand and by machine', () => {
  test.describe.configure({ timeout: 150_000 });

  test('and is told what came of the guess', async ({ page }) => {
    const bench = await openWorkbench(page);
    await bench.getByRole('radio', { name: 'about 4' }).check();
    await expect(shown(bench, hashOf(own, 0))).toBeVisible();

    await bench.getByRole('textbox', { name: 'Your words' }).fill('This block is mind.');
    await expect(shown(bench, hashOf('This block is mind.', 0))).toBeVisible();
    const avalanche = await says(bench, /^Other words/).innerText();
    const flipped = Number(/(\d+) of 256/.exec(avalanche)?.[1]);
    expect(flipped).toBeGreaterThan(80);
    expect(flipped).toBeLessThan(176);
    await bench.getByRole('textbox', { name: 'Your words' }).fill(own);

    for (let nonce = 1; nonce <= 15; nonce += 1) {
      await next(bench).click();
      await expect(shown(bench, hashOf(own, nonce))).toBeVisible();
    }
    await expect(says(bench, /^Nonce 15 wins/)).toHaveText(/You needed 15 tries in [\d.]+ (ms|s)\./);
    await expect(says(bench, /^You said 4; it took 15\./)).toBeVisible();
    const inFront = 256 - BigInt(`0x${hashOf(own, 15)}`).toString(2).length;
    await expect(
      bench.getByRole('img', { name: `256 bits: ${String(inFront)} zero bits in front` }),
    ).toBeVisible();
    expect(page.workers()).toHaveLength(0);

    await page.reload();
    await expect((await openWorkbench(page)).getByRole('radio', { name: 'about 4' })).toBeChecked();
  });

  test('and lets the page try, once the terms are read, for one visit', async ({ page }) => {
    const bench = await openWorkbench(page);
    await search(bench).click();
    const card = bench.getByRole('region', { name: 'Before anything runs' });
    await expect(card.getByRole('heading')).toBeFocused();
    for (const term of [
      'Double SHA-256',
      '1 worker',
      'half of a core',
      '15 seconds',
      'joules',
      '60 seconds',
    ]) {
      await expect(card).toContainText(term);
    }
    const no = card.getByRole('button', { name: 'No, show me an example' });
    const [yesBox, noBox] = [await start(bench).boundingBox(), await no.boundingBox()];
    expect([noBox?.width, noBox?.height]).toEqual([yesBox?.width, yesBox?.height]);
    expect(page.workers()).toHaveLength(0);
    await expectNoBarrier(page, '#block-workbench');

    await start(bench).click();
    await expect(says(bench, /^Found/)).toContainText('nonce 5,429, after 5,429 tries');
    await expect(bench.getByRole('textbox', { name: 'Nonce' })).toHaveValue('5429');
    await expect(shown(bench, hashOf(own, 5429))).toBeVisible();
    await expect(bench).toContainText('Requests made: 0. Workers left: 0.');
    await expectAtRest(page);
    await expect(search(bench)).toBeFocused();
    await expectNoBarrier(page, '#block-workbench');

    await bench.getByRole('button', { name: 'One bit more' }).click();
    await expect(says(bench, '8,192 tries on average')).toBeVisible();
    await search(bench).click();
    await expect(says(bench, /^Found/)).toBeVisible({ timeout: 20_000 });
    await expect(bench).toContainText(/Your yes still covers 5\d s/);

    await page.getByRole('heading', { name: 'Sources' }).first().scrollIntoViewIfNeeded();
    await expect(bench).not.toBeInViewport();
    await bench.getByRole('button', { name: 'One bit more' }).click();
    await search(bench).click();
    await expect(card).toBeVisible();
  });

  test('and may break off, and go on from there, no nearer than before', async ({ page }) => {
    const bench = await openWorkbench(page);
    await bits(bench).fill('24');
    await search(bench).click();
    const delays = await watchInput(page);
    await start(bench).click();
    await expect(says(bench, /^Searching/)).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('half of one core');
    const tries = async () =>
      Number((await bench.getByRole('definition').nth(3).innerText()).replaceAll(',', ''));
    for (let press = 0; press < 12; press += 1) {
      await page.keyboard.press(press % 2 === 0 ? 'ArrowDown' : 'ArrowUp');
      await expect.poll(tries).toBeGreaterThan(20_000 * press);
    }
    const { count, worstDelayMs } = await delays();
    test.info().annotations.push({
      type: 'input delay during a search',
      description: `${String(Math.round(worstDelayMs))} ms at worst, of ${String(count)} slow enough to be listed`,
    });
    expect(worstDelayMs).toBeLessThan(500);
    await page.keyboard.press('Escape');
    await expect(says(bench, /^Escape stopped it after/)).toContainText('It is no nearer than at the start');
    await expectAtRest(page);
    const before = await tries();

    await bench.getByRole('button', { name: 'Go on from there' }).click();
    await expect(says(bench, /^Searching/)).toBeVisible();
    await expect.poll(tries).toBeGreaterThan(before);
    await bench.getByRole('button', { name: 'Stop' }).click();
    await expect(says(bench, /^You stopped it after/)).toBeVisible();
    await expectAtRest(page);
    await expect(bench.getByRole('button', { name: 'Go on from there' })).toBeFocused();
  });

  test('by keyboard alone', async ({ page }) => {
    const bench = await openWorkbench(page);
    await bench.getByRole('radio', { name: 'about 4' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(bench.getByRole('radio', { name: 'about 16' })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(bench.getByRole('textbox', { name: 'Your words' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('4294967296');
    await expect(bench.getByRole('alert')).toHaveText('A nonce is a whole number from 0 to 4,294,967,295.');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('14');
    await page.keyboard.press('Enter');
    await expect(says(bench, /^Nonce 14: /)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(says(bench, /^Nonce 15 wins/)).toBeVisible();
    await expect(says(bench, /^You said 16; it took 2\./)).toBeVisible();
    await search(bench).press('Enter');
    await start(bench).press('Enter');
    await expect(says(bench, /^Found/)).toContainText('nonce 5,429, after 5,414 tries');
    await expect(bench).toContainText(/You: 2 tries in .+\. The machine: 5,414 tries in /);
    await expect(search(bench)).toBeFocused();
  });

  test('or declines, and is shown an example', async ({ page }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const bench = await openWorkbench(page);
    await search(bench).click();
    await bench.getByRole('button', { name: 'No, show me an example' }).click();
    await expect(bench.getByText('found at nonce 5,429').filter({ visible: true })).toBeVisible();
    expect(workers).toEqual([]);
  });

  test('and sees that thirty equal searches are not equally long', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const bench = await openWorkbench(page);
    await fold(bench, 'Luck: thirty searches').click();
    await bench.getByRole('button', { name: 'Run thirty searches' }).click();
    await start(bench).click();
    const ended = says(bench, /^(Time ran out|The longest took)/);
    await expect(ended).toBeVisible({ timeout: 30_000 });
    const goOn = bench.getByRole('button', { name: 'Go on from there' });
    if (await goOn.isVisible()) await goOn.click();
    await expect(says(bench, /^The longest took/)).toContainText('not harder, only unlucky', {
      timeout: 30_000,
    });
    await expect(bench.getByText(/^30 searches\. The median took/).filter({ visible: true })).toBeAttached();
    await expectAtRest(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await fold(bench, 'The searches as a table').click();
    const counts = await bench
      .getByRole('row')
      .filter({ hasText: 'averages' })
      .getByRole('cell')
      .allInnerTexts();
    const sum = counts
      .filter((_, place) => place % 3 === 1)
      .reduce((total, count) => total + Number(count), 0);
    expect(sum).toBe(30);
    await expectNoBarrier(page, '#block-workbench');
  });

  test('and checks two real ones with one hash each', async ({ page }) => {
    const bench = await openWorkbench(page);
    await fold(bench, 'Two real blocks').click();
    for (const [name, hash, inFront] of [
      ['Block 0', '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f', 43],
      ['Block 125,552', '00000000000000001e8d6829a8a21adc5d38d0a473b144b6765798e61f98bd1d', 67],
    ] as const) {
      const block = bench.getByRole('region', { name });
      await block.getByRole('button', { name: 'Check it with one hash' }).click();
      await expect(shown(block, hash)).toBeVisible();
      await expect(block.getByRole('status')).toContainText(`${String(inFront)} zero bits in front`);
    }
    expect(page.workers()).toHaveLength(0);
    await expectNoBarrier(page, '#block-workbench');
  });

  test('on a screen of 320 px, with everything open', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await openWorkbench(page);
    for (const fold of await bench.locator('summary').filter({ visible: true }).all()) await fold.click();
    await search(bench).click();
    await start(bench).click();
    await expect(says(bench, /^Found/)).toBeVisible();
    const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(overhang)).toBe(0);
  });
});

test.describe('a reader without JavaScript mines a block by hand and by machine', () => {
  test.use({ javaScriptEnabled: false });

  test('in an example worked out at build', async ({ page }) => {
    await page.goto('/');
    const bench = page.getByRole('region', { name: 'Block workbench' });
    await expect(bench).toContainText('For the words below it took 16 tries.');
    await expect(bench).toContainText('found at nonce 5,429, after 5,430 tries');
    await fold(bench, 'Every try as a table').click();
    const rows = bench.getByRole('row').filter({ has: page.getByRole('rowheader') });
    await expect(rows).toHaveCount(16);
    await expect(rows.last()).toContainText(hashOf(own, 15).slice(0, 24));
    await fold(bench, 'Luck: thirty searches').click();
    await expect(bench.getByText('The longest took')).toBeVisible();
    await fold(bench, 'Two real blocks').click();
    await expect(bench.getByText('It holds: 43 zero bits in front')).toBeVisible();
  });
});
