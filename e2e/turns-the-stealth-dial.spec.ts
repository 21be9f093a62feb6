import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expectAtRest, lend, open } from './bench.ts';
import { expect, test } from './reader.ts';

const closed = (page: Page): Locator => page.getByRole('group', { name: 'Stealth dial' });

/** The bench, opened by keyboard and awake. */
async function openDial(page: Page): Promise<Locator> {
  const bench = closed(page);
  await bench.locator('summary').first().press('Enter');
  await expect(bench.getByRole('slider', { name: 'The miner takes' })).toBeVisible({ timeout: 30_000 });
  return bench;
}

const alarm = (bench: Locator): Locator => bench.getByRole('paragraph').filter({ hasText: /^Alarm/ });

/** What is said once the dial rests; the dial's own output has that role too, and keeps still. */
const spoken = (bench: Locator): Locator => bench.locator('p[role=status]');

async function rateOn(bench: Locator): Promise<number> {
  return Number((await bench.getByRole('definition').first().innerText()).replaceAll(',', ''));
}

test.describe('a reader turns the dial down until the alarm falls silent', () => {
  test('by keyboard, and the loss of a year goes on', async ({ page }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto('/');
    const bench = await openDial(page);
    const dial = bench.getByRole('slider', { name: 'The miner takes' });
    await expect(dial).toHaveAttribute('aria-valuetext', '100 % of one core');
    await expect(alarm(bench)).toContainText('rings');
    const said = spoken(bench);
    await expect(said).toHaveText('');
    for (const percent of [95, 90, 85]) {
      await dial.press('ArrowLeft');
      await expect(dial).toHaveAttribute('aria-valuetext', `${percent} % of one core`);
      await expect(alarm(bench)).toContainText('rings');
    }
    await dial.press('ArrowLeft');
    await expect(alarm(bench)).toContainText('silent');
    await expect(said).toHaveText('At 80 % the alarm is silent. The year still costs 3-50 euros.');
    await dial.press('Home');
    await expect(said).toHaveText('At 10 % the alarm is silent. The year still costs 0.4-7 euros.');
    await expect(bench.getByText('Recorded on AMD EPYC')).toBeVisible();
    await expect(bench.getByRole('link', { name: 'lend some cycles in the hash lab' })).toHaveAttribute(
      'href',
      '#hash-lab',
    );
    await expectNoBarrier(page, '#stealth-dial');
    expect(workers, 'nothing runs for it').toEqual([]);
  });

  test('by pointer, to where others have set it, and no lower alarm parts the two', async ({ page }) => {
    await page.goto('/');
    await expectNoBarrier(page, '#stealth-dial');
    const bench = await openDial(page);
    const full = await rateOn(bench);
    await bench.getByRole('button', { name: /^70 %/ }).click();
    await expect(alarm(bench)).toContainText('silent');
    expect(Math.abs((await rateOn(bench)) / full - 0.7)).toBeLessThan(0.01);
    await bench.getByRole('radio', { name: '60 %' }).check();
    await expect(spoken(bench)).toHaveText(/^At 70\s% the alarm rings, and for 2\.7 minutes of ten/);
    await bench.getByRole('button', { name: /^25 %/ }).click();
    await expect(alarm(bench)).toContainText('rings');
    await expect(spoken(bench)).toHaveText(
      'The alarm rings for your own work, 2.7 minutes of ten, and never for the miner at 25 %.',
    );
    await expect(
      bench.getByRole('img', { name: /the alarm at 60 %\. The miner keeps its core at 25 %/ }),
    ).toBeVisible();
    await bench.getByText('Would a lower alarm do?').click();
    const table = bench.getByRole('table', { name: 'Four alarms on the same ten minutes' });
    await expect(table.getByRole('row')).toHaveText([
      /^Alarm at/,
      /^80 %\s*0\s*80 %$/,
      /^60 %\s*2\.7\s*60 %$/,
      /^40 %\s*5\.5\s*40 %$/,
      /^20 %\s*7\.7\s*20 %$/,
    ]);
  });

  test('on values measured in the run they lent', async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto('/');
    await lend(await open(page), 'shortest');
    await expectAtRest(page);
    const bench = await openDial(page);
    const own = bench.getByText(/^Measured here, in the run you lent; [\d,]+ hashes in [\d.]+ s of CPU time/);
    await expect(own).toBeVisible();
    const [, hashes = '', seconds = ''] = /([\d,]+) hashes in ([\d.]+) s/.exec(await own.innerText()) ?? [];
    const perSecond = Number(hashes.replaceAll(',', '')) / Number(seconds);
    expect(Math.abs((await rateOn(bench)) / perSecond - 1)).toBeLessThan(0.02);
    await expect(bench.getByText('Recorded on')).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`on the narrowest screen, in still pictures, by ${colorScheme === 'light' ? 'day' : 'night'}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('/');
      const bench = await openDial(page);
      await bench.getByRole('slider', { name: 'The miner takes' }).fill('50');
      await bench.getByRole('radio', { name: '20 %' }).check();
      await expect(spoken(bench)).toHaveText(/^At 50\s% the alarm rings, and for 7\.7 minutes/);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await expectNoBarrier(page, '#stealth-dial');
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('five places of the dial stand in a table, with what is known', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    const bench = closed(page);
    await bench.locator('summary').first().click();
    await expect(bench.getByRole('table', { name: 'Five places of the dial' }).getByRole('row')).toHaveText([
      /^Share of a core/,
      /^100 %\s*rings\s*40-180\s*4-70$/,
      /^70 %\s*silent/,
      /^50 %\s*silent/,
      /^25 %\s*silent/,
      /^10 %\s*silent/,
    ]);
    await expect(bench.getByRole('listitem')).toHaveCount(3);
    await expect(
      bench
        .getByRole('listitem')
        .first()
        .getByRole('link', { name: /^Source \d+$/ }),
    ).toBeVisible();
    await bench.getByText('Would a lower alarm do?').click();
    await expect(bench.getByRole('table', { name: 'Four alarms' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
