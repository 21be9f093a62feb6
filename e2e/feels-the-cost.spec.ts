import type { Locator, Page } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { expectAtRest, hashesIn, lend, open, status } from './bench.ts';
import { expect, test } from './reader.ts';

/** The third of the three readings: its value, and with its name the spread. */
const ownTask = (bench: Locator) => bench.getByRole('definition').nth(2);
const ownSpread = (bench: Locator) => bench.getByRole('term').filter({ hasText: 'your own task' });

/** Everything that the bench announces, from now on. */
async function announcements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    new MutationObserver(() => {
      for (const place of document.querySelectorAll('#first-lend [role="status"]')) {
        const words = place.textContent.trim();
        if (words !== '' && words !== said.at(-1)) said.push(words);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(globalThis, { said });
  });
  return () => page.evaluate('said');
}

async function openAll(bench: Locator): Promise<void> {
  for (const name of ['All readings', 'More charts', 'As a table']) {
    await bench.getByText(name, { exact: true }).click();
  }
}

test.describe('a reader sees what a run costs their own work', () => {
  test('measured before it and during it, and no single time is quoted', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    const said = await announcements(page);
    await lend(bench, 'gentle');
    await expect(ownTask(bench)).toHaveText('not yet');
    await expect(ownSpread(bench)).toContainText('too few times to speak of');
    expect(page.workers()).toHaveLength(2);

    // A busy machine gets round to the small task less often.
    await expect(ownTask(bench)).toHaveText(/^\d[\d.]* ms, was \d[\d.]*$/, { timeout: 14_000 });
    await expect(ownSpread(bench)).toContainText(/slow end \d[\d.]* ms, was \d[\d.]*/);
    await openAll(bench);
    const row = (name: string) => bench.getByRole('listitem').filter({ hasText: name });
    await expect(row('Slow-down of your own work')).toContainText(/none that shows|times as long as at rest/);
    await expect(row('What the measuring takes')).toContainText(/\d % of a core/);
    await expect(row('What the measuring takes')).toContainText('measured');

    await expect(status(bench)).toHaveText(/^Time is up/, { timeout: 30_000 });
    await expectAtRest(page);
    await expect(bench.getByRole('group', { name: 'Notice' })).toContainText(
      /A small task that took [\d.]+ ms before the run took [\d.]+ ms during it/,
    );
    const own = bench.getByRole('row').nth(-1).getByRole('cell').nth(2);
    await expect(own).toHaveText(/^\d[\d.]* ms$/);
    const phases = (await said()).filter((words) => words !== 'Stopping.');
    expect(phases, 'phases are announced, ticks are not').toEqual([
      expect.stringMatching(/^Starting/),
      expect.stringMatching(/^Measuring your machine at rest/),
      expect.stringMatching(/^Lending\./),
      expect.stringMatching(/^Time is up/),
    ]);
  });

  test('and can call it off while the machine is measured at rest', async ({ page }) => {
    await page.addInitScript(() => {
      // A machine that is never done: whatever is asked first of a worker is asked ten times.
      globalThis.Worker = new Proxy(Worker, {
        construct: (target, parameters: ConstructorParameters<typeof Worker>) => {
          const worker = new target(...parameters);
          const ask = worker.postMessage.bind(worker);
          worker.postMessage = (order: unknown) => {
            for (let time = 0; time < 10; time += 1) ask(order);
          };
          return worker;
        },
      });
    });
    await page.goto('/');
    const bench = await open(page);
    await bench.getByRole('button', { name: 'Start lending' }).click();
    await bench.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByRole('banner')).toContainText('measuring at rest');
    await expect.poll(() => page.workers().length, { message: 'the one that measures' }).toBe(1);
    await page.keyboard.press('Escape');
    await expectAtRest(page);
    await expect(bench.getByRole('button', { name: 'Start lending' })).toBeVisible();
  });

  test('or is told that it could not be timed, and lends all the same', async ({ page }) => {
    await page.addInitScript(() => {
      let granted = 0;
      globalThis.Worker = new Proxy(Worker, {
        construct: (target, parameters: ConstructorParameters<typeof Worker>) => {
          granted += 1;
          if (granted === 1) throw new DOMException('refused', 'SecurityError');
          return new target(...parameters);
        },
      });
    });
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    await expect(ownTask(bench)).toHaveText('not known');
    await expect(ownSpread(bench)).toContainText('it could not be timed here');
    expect(page.workers()).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expectAtRest(page);
  });

  test('on a phone, by day and by night, barred by nothing and cut off nowhere', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    await openAll(bench);
    await expect(ownTask(bench)).toHaveText(/ms, was/);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(360);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoBarrier(page, '#first-lend');
    }
    await page.keyboard.press('Escape');
    await expectAtRest(page);
  });
});

/** What of the bench moves by itself: its figures, and the picture point by point. */
const seen = (bench: Locator) =>
  bench.evaluate((part) => ({
    figures: [...part.querySelectorAll('dd, .best-hash')].map((one) => one.textContent),
    picture: part.querySelector('canvas')?.toDataURL(),
  }));

/** Lets so much of the run go by. */
async function passing(page: Page, ms: number): Promise<void> {
  const fromMs = await page.evaluate(() => performance.now());
  const passedMs = async () => (await page.evaluate(() => performance.now())) - fromMs;
  await expect.poll(passedMs, { intervals: [250] }).toBeGreaterThan(ms);
}

test.describe('a reader pauses the picture while the run goes on', () => {
  test('and finds it further on when it resumes', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    await expect.poll(() => hashesIn(bench)).toBeGreaterThan(0);
    await bench.getByRole('button', { name: 'Pause the picture' }).click();
    await expect(status(bench)).toHaveText(/^The picture is paused at \d+ s\. The run goes on/);
    await expect(page.getByRole('banner')).not.toContainText('left');
    const paused = await seen(bench);
    const hashes = await hashesIn(bench);
    await passing(page, 2_000);
    expect(await seen(bench)).toEqual(paused);
    expect(page.workers()).toHaveLength(2);
    await expect(page.getByRole('banner')).toContainText('half of one core');

    await bench.getByRole('button', { name: 'Resume the picture' }).click();
    await expect(status(bench)).toHaveText(/^Lending\./);
    expect(await hashesIn(bench)).toBeGreaterThan(hashes);
    await expect(page.getByRole('banner')).toContainText('left');
    await bench.getByRole('button', { name: 'Stop' }).click();
    await expectAtRest(page);
  });

  test('by keyboard, and Stop, Escape and the end show the whole run all the same', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    await expect(bench.getByRole('button', { name: 'Stop' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(bench.getByRole('button', { name: 'Pause the picture' })).toBeFocused();
    await page.keyboard.press('Space');
    await expect(bench.getByRole('button', { name: 'Resume the picture' })).toBeFocused();
    await expect(status(bench)).toHaveText(/^The picture is paused/);
    const hashes = await hashesIn(bench);
    await page.keyboard.press('Escape');
    await expect(status(bench)).toHaveText(/^Escape stopped it/);
    await expectAtRest(page);
    expect(await hashesIn(bench)).toBeGreaterThan(hashes);
  });

  // The search for barriers holds the page for longer than a sleeping machine would: the run ends by it.
  test('barred by nothing', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    await bench.getByRole('button', { name: 'Pause the picture' }).click();
    await expect(status(bench)).toHaveText(/^The picture is paused/);
    await expectNoBarrier(page, '#first-lend');
    await page.keyboard.press('Escape');
    await expectAtRest(page);
  });
});

test('a reader on battery sees its level, and no drain too small for its steps', async ({ page }) => {
  await page.addInitScript(() => {
    const battery = Object.assign(new EventTarget(), { level: 0.62, charging: false });
    Object.assign(navigator, { getBattery: () => Promise.resolve(battery) });
    Object.assign(globalThis, {
      drain: () => {
        battery.level = 0.6;
        battery.dispatchEvent(new Event('levelchange'));
      },
    });
  });
  await page.goto('/');
  const bench = await open(page);
  await lend(bench, 'longest');
  await bench.getByText('All readings', { exact: true }).click();
  const drained = bench.getByRole('listitem').filter({ hasText: 'Battery drained by the run' });
  await expect(drained).toContainText('too small to see');
  await page.evaluate('drain()');
  await expect(drained).toContainText('2 % of its charge');
  await expect(drained).toContainText('measured');
  await expect(bench.getByRole('listitem').filter({ hasText: '60 %, not charging' })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expectAtRest(page);
});
