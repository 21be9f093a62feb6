import { expectNoBarrier } from './barriers.ts';
import { accuse, close, comeToHunt, list, look, openEntry, total } from './hunt.ts';
import { expect, test } from './reader.ts';

const laptop = '/#hunt?case=laptop&seed=1';
const office = '/#hunt?case=office&seed=1';
const cloud = '/#hunt?case=cloud&seed=1';

test.describe('a reader hunts', () => {
  test('on a laptop, and finds what an alarm would have missed', async ({ page }) => {
    const bench = await comeToHunt(page, laptop);
    await expect(bench).toBeInViewport();
    const table = list(bench);
    const top = table.getByRole('row').nth(1);
    await expect(top).toContainText('Lantern Golf');
    await expect(table.getByRole('columnheader', { name: 'CPU now' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await expect(bench.getByRole('row', { name: /Coupon Finch/ })).toContainText(/2\d %/);

    await openEntry(bench, 'Extension: Coupon Finch');
    await expect(table).toContainText('Not there on a quiet day');
    await expect(table).toContainText('One connection to 192.0.2.71, never closed');
    await openEntry(bench, 'Extension: Coupon Finch');
    await expect(table).not.toContainText('Not there on a quiet day');
    await accuse(bench, 'Extension: Coupon Finch', 'It computes without a rest');
    await close(bench);
    await expect(bench).toContainText('100 of 100 points');
    await expect(bench).toContainText('Found 1 of 1. False alarms: 0. Reasons that hold: 1 of 1. Hints: 0.');
    await expect(bench).toContainText(/An alarm at 100 per cent .* the highest reached 2\d %/);
  });

  test('in an office, where the miner stops when looked at', async ({ page }) => {
    const bench = await comeToHunt(page, office);
    const before = await total(bench);
    await look(bench, 'Task manager');
    await expect.poll(() => total(bench)).toBeLessThan(before - 0.1);
    await expect(bench).toContainText(`The list adds up to ${(await total(bench)).toFixed(1)} cores.`);
    await expect(list(bench)).not.toContainText('larch-updated');

    await look(bench, 'Recorder');
    await expect(bench).toContainText('Nothing recorded yet.');
    await expect(list(bench)).toHaveCount(0);
    await bench.getByRole('button', { name: 'Record ten minutes without me' }).click();
    await expect(bench).toContainText('Ten minutes noted');
    expect(await total(bench)).toBeGreaterThan(before - 0.1);
    await accuse(bench, 'larch-updated', 'It works only while nobody looks.');
    await look(bench, 'Planned tasks');
    await accuse(bench, 'Larch health check', 'It starts the hidden program again and again.');
    await close(bench);
    await expect(bench).toContainText('100 of 100 points');
  });

  test('in a cloud account, from the bill to the key', async ({ page }) => {
    const bench = await comeToHunt(page, cloud);
    await accuse(bench, 'Machines in south-9', 'It stands in a region that the firm never uses.');
    await look(bench, 'Access log');
    await openEntry(bench, 'Key ending in 4KD: create');
    await expect(list(bench)).toContainText('Until then only the report server');
    await openEntry(bench, 'Key ending in 4KD: create');
    await list(bench).getByRole('button', { name: 'Key ending in 4KD: create' }).click();
    await list(bench).getByRole('button', { name: 'Accuse', exact: true }).click();
    await bench.getByRole('radio', { name: 'It was used from a network' }).check();
    await bench.getByRole('button', { name: 'Put it on the list' }).click();
    await look(bench, 'Programs');
    await accuse(bench, 'kcheckd', 'It keeps a line open');
    await close(bench);
    await expect(bench).toContainText('100 of 100 points');
    await expect(bench).toContainText('Found 3 of 3.');
  });

  test('by keyboard alone', async ({ page }) => {
    const bench = await comeToHunt(page, laptop);
    await bench.getByRole('radio', { name: 'A home laptop' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(bench).toContainText('It is lunch');
    await page.keyboard.press('ArrowLeft');
    await expect(bench).toContainText('It is Sunday');
    await bench.getByRole('searchbox', { name: 'Filter' }).focus();
    await page.keyboard.type('finch');
    await expect(bench).toContainText('1 of 9 shown');
    const entry = list(bench).getByRole('button', { name: 'Extension: Coupon Finch' });
    while (!(await entry.evaluate((one) => one === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(entry).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Tab');
    await expect(list(bench).getByRole('button', { name: 'Accuse', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bench.getByRole('radio', { name: 'It computes without a rest' })).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(list(bench).getByRole('button', { name: 'Withdraw' })).toBeFocused();
    await expect(bench).toContainText('It keeps a line open to a host that nothing it does needs.');
    await bench.getByRole('button', { name: 'Close the case' }).focus();
    await page.keyboard.press('Enter');
    await expect(bench.getByRole('heading', { name: 'Case closed' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(bench.getByRole('button', { name: 'Show me: Ten minutes' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bench.locator('[data-fact="history"][data-marked]')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(bench.getByRole('link', { name: 'Back to the result' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bench.getByRole('heading', { name: 'Case closed' })).toBeInViewport();
    const again = bench.getByRole('button', { name: 'Play again' });
    await again.focus();
    await page.keyboard.press('Enter');
    await expect(bench.getByText('It is Sunday')).toBeFocused();
  });

  test('and a false alarm, a miss, a weak reason and hints all cost points', async ({ page }) => {
    const bench = await comeToHunt(page, office);
    await bench.getByRole('button', { name: 'A hint, for 5 points' }).click();
    await expect(bench.getByRole('list', { name: 'Hints' }).getByRole('listitem')).toHaveCount(1);
    await accuse(bench, 'Empty the bin', 'It works while nobody is there.');
    await accuse(bench, 'Larch health check', 'It is not signed.');
    await bench.getByRole('button', { name: 'Withdraw Empty the bin' }).click();
    await expect(bench.getByRole('button', { name: 'Withdraw Empty the bin' })).toHaveCount(0);
    await look(bench, 'Task manager');
    await accuse(bench, 'Gridwork', 'It uses the most of the processor.');
    await close(bench);
    await expect(bench).toContainText('15 of 100 points');
    await expect(bench).toContainText('Found 1 of 2. False alarms: 1. Reasons that hold: 0 of 1. Hints: 1.');
    await expect(bench).toContainText('Your reason does not hold.');
    await expect(bench).toContainText('A whole core, and all of it honest.');

    const missed = bench.getByRole('listitem').filter({ hasText: 'Missed' });
    await missed.getByRole('button', { name: 'Show me: File' }).click();
    await expect(bench.getByRole('radio', { name: 'Recorder' })).toBeChecked();
    const mark = bench.locator('[data-marked]');
    await expect(mark).toBeInViewport();
    await expect(mark).toContainText('This is it');
    await expect(mark).toContainText('Users/Public/Music/cache/');
    await bench.getByText('Rightly left alone').click();
    await expect(bench.getByText('It waits for mail.')).toBeVisible();
  });

  test('three hints deep, and no deeper', async ({ page }) => {
    const bench = await comeToHunt(page, laptop);
    const ask = bench.getByRole('button', { name: 'A hint, for 5 points' });
    for (const rung of [1, 2, 3]) {
      await ask.click();
      await expect(bench.getByRole('list', { name: 'Hints' }).getByRole('listitem')).toHaveCount(rung);
    }
    await expect(bench).toContainText('Look at the Browser’s task manager.');
    await expect(bench).toContainText('That was the last hint.');
    await expect(ask).toHaveCount(0);
  });

  test('sorts by every head, and hears how', async ({ page }) => {
    const bench = await comeToHunt(page, laptop);
    const table = list(bench);
    const head = (name: string) => table.getByRole('columnheader', { name });
    await bench.getByRole('button', { name: 'Show all 9' }).click();
    await head('Memory').getByRole('button').click();
    await expect(head('Memory')).toHaveAttribute('aria-sort', 'descending');
    await expect(head('CPU now')).not.toHaveAttribute('aria-sort');
    const sizes = async () => {
      const cells = await table
        .getByRole('cell')
        .filter({ hasText: /^\d+ MB$/ })
        .allInnerTexts();
      return cells.map((words) => Number.parseInt(words, 10));
    };
    const falling = await sizes();
    expect(falling.length).toBe(9);
    expect(falling).toEqual(falling.toSorted((one, other) => other - one));
    await head('Memory').getByRole('button').click();
    await expect(head('Memory')).toHaveAttribute('aria-sort', 'ascending');
    expect(await sizes()).toEqual(falling.toReversed());
    await head('Name').getByRole('button').click();
    await expect(head('Name')).toHaveAttribute('aria-sort', 'ascending');
    await expect(head('Ten minutes').getByRole('button')).toHaveCount(0);
    await bench.getByRole('searchbox', { name: 'Filter' }).fill('nobody has this name');
    await expect(bench).toContainText('Nothing has that in it.');
  });

  test('and stops the clock, or moves it on by hand', async ({ page }) => {
    const bench = await comeToHunt(page, laptop);
    const shown = () => list(bench).innerText();
    const still = await shown();
    await bench.getByRole('button', { name: 'Ten seconds on' }).click();
    await expect.poll(shown).not.toBe(still);
    const later = await shown();
    await bench.getByRole('button', { name: 'Go on' }).click();
    await expect.poll(shown).not.toBe(later);
    await expect(bench.getByRole('button', { name: 'Ten seconds on' })).toHaveCount(0);
  });

  test('the same case as a friend, and another one after', async ({ page }) => {
    const bench = await comeToHunt(page, '/#hunt?case=cloud&seed=42');
    await expect(bench.getByRole('radio', { name: 'A cloud account' })).toBeChecked();
    const first = await list(bench).innerText();
    await close(bench);
    await expect(bench).toContainText('Nobody is accused yet. Press again');
    await close(bench);
    await bench.getByRole('button', { name: 'Play again' }).click();
    await expect(page).toHaveURL(/#hunt\?case=cloud&seed=3613$/);
    await expect(bench).toContainText('Case 3613');
    expect(await list(bench).innerText()).not.toBe(first);
    await page.evaluate(() => {
      location.hash = 'hunt?case=cloud&seed=42';
    });
    await expect(bench).toContainText('Case 42');
    expect(await list(bench).innerText()).toBe(first);
  });

  test('and a broken link is met kindly', async ({ page }) => {
    const bench = await comeToHunt(page, '/#hunt?case=fridge&seed=1');
    await expect(bench).toContainText('That link names no case, so here is the first.');
    await expect(bench.getByRole('radio', { name: 'A home laptop' })).toBeChecked();
    for (const hash of [
      'case=office',
      'seed=7',
      'case=office&seed=0',
      'case=cloud&seed=1e3',
      'case=%E0%A4%A&seed=-1',
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, `hunt?${hash}`);
      await expect(bench).toContainText('That link names no case');
    }
    await bench.getByRole('radio', { name: 'An office PC' }).check();
    await expect(bench).not.toContainText('That link names no case');
    expect(await bench.innerText()).not.toMatch(/NaN|undefined|\{/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`in every state without a barrier and without motion, ${colorScheme}`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce', colorScheme });
      const bench = await comeToHunt(page, '/#hunt?case=nothing');
      await expect(bench.getByRole('button', { name: 'Go on' })).toBeVisible();
      await expectNoBarrier(page, '#hunt');
      await bench.getByRole('button', { name: 'A hint, for 5 points' }).click();
      await accuse(bench, 'Lantern Golf', 'It uses the most of the processor.');
      await openEntry(bench, 'Extension: Coupon Finch');
      await list(bench).getByRole('button', { name: 'Accuse', exact: true }).click();
      await expectNoBarrier(page, '#hunt');
      await close(bench);
      await bench.getByRole('button', { name: 'Show me: Network' }).first().click();
      await expectNoBarrier(page, '#hunt');
      await bench.getByRole('radio', { name: 'An office PC' }).check();
      await look(bench, 'Task manager');
      await expectNoBarrier(page, '#hunt');
      await bench.getByRole('radio', { name: 'A cloud account' }).check();
      await expectNoBarrier(page, '#hunt');
      await look(bench, 'Access log');
      await openEntry(bench, 'Deploy key: release');
      await expectNoBarrier(page, '#hunt');
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  }

  test('on a screen of 320 px, with all of every list', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await comeToHunt(page, laptop);
    const wide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const kind of ['A home laptop', 'An office PC', 'A cloud account']) {
      await bench.getByRole('radio', { name: kind }).check();
      for (const view of await bench.getByRole('group', { name: 'Look in' }).getByRole('radio').all()) {
        await view.check();
        const record = bench.getByRole('button', { name: 'Record ten minutes without me' });
        if (await record.isVisible()) await record.click();
        await list(bench).getByRole('rowheader').first().getByRole('button').click();
        await list(bench).getByRole('button', { name: 'Accuse', exact: true }).click();
        expect(await wide()).toBe(0);
      }
    }
    await expect(list(bench).getByRole('columnheader', { name: 'Did' })).toBeVisible();
    await close(bench);
    expect(await wide()).toBe(0);
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader follows one case that is worked out', async ({ page }) => {
    await page.goto('/#hunt');
    const bench = page.getByRole('region', { name: 'The hunt' });
    await expect(bench.getByRole('table')).toHaveCount(2);
    await expect(bench.getByRole('row', { name: /Lantern Golf/ })).toContainText(
      'Whoever plays it asked for that.',
    );
    await expect(bench).toContainText('One connection to 192.0.2.');
    await expect(bench).toContainText('Not there on a quiet day');
    await expect(bench.getByRole('button').or(bench.getByRole('radio'))).toHaveCount(0);
    await bench.getByRole('link', { name: 'your own system' }).click();
    await expect(page).toHaveURL(/#look-on-your-system$/);
  });
});
