import type { Browser, Locator, Page } from '@playwright/test';
import { cpuMs, isCounted, waitedMs, workerThreads } from '../scripts/bench/threads.mjs';
import { expectAtRest, lendInFull } from './bench.ts';
import { expect, test } from './reader.ts';

const dial = [10, 25, 50, 75, 100];
const windowSeconds = 4;

/** The edges of so short a window: 200 ms in 4 s are 5 points. */
const mostOverPoints = 5;
/**
 * Machines that test are shared, and a worker whose core others have takes less than its dial says. So what it has to
 * reach counts the time too in which it was ready to run and did not; a kernel that does not tell leaves less to hold.
 */
const leastOfDial = { waitingTold: 0.8, waitingUntold: 0.2 };
/** The page's own stopwatch runs on while others have the core, so it keeps closer; it shows a quarter of a second. */
const ownStrayPoints = 10;

async function secondsLeft(page: Page): Promise<number> {
  const [, minutes = 0, seconds = 0] =
    /(\d+):(\d\d) left/.exec(await page.getByRole('banner').innerText()) ?? [];
  return 60 * Number(minutes) + Number(seconds);
}

/** In percent of a core: had, and wanted too but got by others. */
interface Count {
  readonly had: number;
  readonly waited: number | null;
}

/** What the busiest worker, the one that hashes, had while so many seconds of the run went by. */
async function counted(browser: Browser, page: Page): Promise<Count> {
  const threads = await workerThreads(await browser.newBrowserCDPSession());
  const read = () =>
    threads.map(({ thread }) => ({
      atMs: performance.now(),
      hadMs: cpuMs(thread),
      waitedMs: waitedMs(thread),
    }));
  const untilSeconds = (await secondsLeft(page)) - windowSeconds;
  const before = read();
  await expect.poll(() => secondsLeft(page), { intervals: [250] }).toBeLessThanOrEqual(untilSeconds);
  const counts = read().map((after, thread): Count => {
    const { atMs, hadMs, waitedMs } = before[thread] ?? after;
    const percent = (ms: number) => (100 * ms) / (after.atMs - atMs);
    const waited = after.waitedMs === null ? null : percent(after.waitedMs - (waitedMs ?? 0));
    return { had: percent(after.hadMs - hadMs), waited };
  });
  return counts.reduce((most, count) => (count.had > most.had ? count : most));
}

async function measuredByPage(bench: Locator): Promise<number> {
  const row = bench.getByRole('listitem').filter({ hasText: 'Share of one core' }).first();
  return Number(/(\d+) %/.exec(await row.innerText())?.[1]);
}

test('a reader’s dial holds what it says', async ({ page, browser }) => {
  test.setTimeout(90_000);
  expect(isCounted, 'Linux counts threads').toBe(process.platform === 'linux');
  await page.goto('/');
  const bench = await lendInFull(page);
  await bench.getByText('All readings', { exact: true }).click();
  for (const percent of dial) {
    await bench.getByRole('slider', { name: 'Share of a core, now' }).fill(String(percent));
    if (isCounted) {
      const { had, waited } = await counted(browser, page);
      const least = waited === null ? leastOfDial.waitingUntold : leastOfDial.waitingTold;
      const what = `percent of a core, as the system counts, at ${percent}`;
      expect(had, what).toBeLessThan(percent + mostOverPoints);
      expect(had + (waited ?? 0), `${what}, with waiting`).toBeGreaterThan(least * percent);
    }
    const stray = async () => Math.abs((await measuredByPage(bench)) - percent);
    await expect
      .poll(stray, { message: `what the page measures, from ${percent}` })
      .toBeLessThan(ownStrayPoints);
  }
  await page.keyboard.press('Escape');
  await expectAtRest(page);
});
