import { expectAtRest, lend, open, status, hashesIn } from './bench.ts';
import { test as kept } from './real-browser.ts';
import { expect, test } from './reader.ts';

test.describe('a reader stops lending', () => {
  test('with the button in the bench', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    await bench.getByRole('button', { name: 'Stop' }).click();
    await expect(status(bench)).toHaveText('You stopped it. No worker is left.');
    await expectAtRest(page);
    await expect(bench.getByRole('group', { name: 'Receipt' })).toContainText('stopped by you');
  });

  test('with the button in the masthead, from anywhere on the page', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    await page.getByRole('heading', { name: 'Sources' }).first().scrollIntoViewIfNeeded();
    await expect(bench).not.toBeInViewport();
    const stop = page.getByRole('banner').getByRole('button', { name: 'Stop' });
    await expect(stop).toBeInViewport();
    await stop.press('Enter');
    await expectAtRest(page);
    await expect(bench).toBeFocused();
    await expect(status(bench)).toHaveText(/^You stopped it/);
  });

  test('with a thumb, at the foot of a small screen', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    const stop = page.getByRole('banner').getByRole('button', { name: 'Stop' });
    const place = await stop.boundingBox();
    expect(place?.y).toBeGreaterThan(740 - 80);
    expect(place?.height).toBeGreaterThanOrEqual(44);
    await stop.click();
    await expectAtRest(page);
  });

  test('with Escape', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    await page.keyboard.press('Escape');
    await expect(status(bench)).toHaveText(/^Escape stopped it/);
    await expectAtRest(page);
  });

  test('by waiting for the end of the time', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'shortest');
    await expect(page.getByRole('banner')).toContainText(/0:0[1-5] left/);
    await expect(status(bench)).toHaveText(/^Time is up/, { timeout: 20_000 });
    await expectAtRest(page);
  });

  test('by starting in a second bench, which asks first', async ({ page }) => {
    await page.goto('/');
    const first = await open(page);
    await lend(first, 'longest');
    const second = page.getByRole('group', { name: 'Hash lab' });
    await second.locator('summary').first().click();
    await second.getByRole('button', { name: 'Start lending' }).click();
    await second.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(second.getByRole('alert')).toHaveText(/^Another bench is lending/);
    expect(page.workers()).toHaveLength(2);
    await second.getByRole('button', { name: 'Stop it and start here' }).click();
    await expect(status(second)).toHaveText(/^Lending\./);
    await expect(status(first)).toHaveText(/another bench took over/);
    expect(page.workers()).toHaveLength(2);
    await page.keyboard.press('Escape');
    await expectAtRest(page);
  });

  for (const [place, what] of ['measures', 'hashes'].entries()) {
    test(`or the worker that ${what} dies, and the receipt counts what ran`, async ({ page }) => {
      await page.goto('/');
      const bench = await open(page);
      await lend(bench, 'longest');
      await expect.poll(() => hashesIn(bench)).toBeGreaterThan(0);
      await page.workers()[place]?.evaluate(() => {
        self.close();
      });
      await expect(bench.getByRole('heading', { name: 'A worker broke off' })).toBeVisible({
        timeout: 20_000,
      });
      await expectAtRest(page);
      const receipt = await bench.getByRole('group', { name: 'Receipt' }).innerText();
      expect(receipt).toContain('a worker was lost');
      expect(receipt).toMatch(/hashes +[1-9]/);
      expect(receipt).toMatch(/WORKERS LEFT +0/);
    });
  }

  test('by leaving the page', async ({ page }) => {
    await page.goto('/');
    await lend(await open(page), 'longest');
    expect(page.workers()).toHaveLength(2);
    await page.goto('about:blank');
    await expect.poll(() => page.workers().length).toBe(0);
  });

  // Most browsers hide a page before they leave it, some only say that they leave.
  for (const [event, target] of [
    ['pagehide', 'window'],
    ['freeze', 'document'],
  ] as const) {
    test(`by leaving the page, told by ${event} alone`, async ({ page }) => {
      await page.goto('/');
      const bench = await open(page);
      await lend(bench, 'longest');
      await page.evaluate(([name, on]) => globalThis[on].dispatchEvent(new Event(name)), [
        event,
        target,
      ] as const);
      await expect(status(bench)).toHaveText(/^It stopped because you left the page/);
      await expectAtRest(page);
    });
  }
});

test('a reader whose browser refuses workers is told so, and shown the recorded run', async ({
  page,
  trouble,
}) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    globalThis.Worker = new Proxy(Worker, { construct: refuse });
  });
  await page.goto('/');
  const bench = await open(page);
  await bench.getByRole('button', { name: 'Start lending' }).click();
  await bench.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(bench.getByRole('alert')).toHaveText(/does not let the page start a worker/);
  await bench.getByRole('button', { name: 'Show me a recorded run' }).click();
  await expect(status(bench)).toHaveText(/^This is a recording/);
  expect(trouble).toEqual([]);
});

kept.describe('a reader stops lending without a thought', () => {
  kept('by looking at another tab', async ({ real, baseURL }) => {
    const page = await real.newPage();
    await page.goto(`${baseURL}/`);
    const bench = await open(page);
    await lend(bench, 'longest');
    const other = await real.newPage();
    await other.bringToFront();
    await expect.poll(() => page.workers().length).toBe(0);
    await page.bringToFront();
    await expect(status(bench)).toHaveText(/^It stopped because you looked away/);
    await expectAtRest(page);
  });

  kept('by going away and coming back, to a page at rest', async ({ real, baseURL }) => {
    const page = await real.newPage();
    await page.goto(`${baseURL}/`);
    const bench = await open(page);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'made anew';
      });
    });
    await lend(bench, 'longest');
    await page.goto('about:blank');
    await expect.poll(() => page.workers().length).toBe(0);
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => page.title()).toBe('kept');
    await expect(status(bench)).toHaveText(/^It stopped because you (left the page|looked away)/);
    await expectAtRest(page);
  });
});
