import type { Page } from '@playwright/test';
import { expectAtRest, lend, lendInFull, open, status } from './bench.ts';
import { expect, test } from './reader.ts';

const presses = 60;
const answeredMs = 100;
const answeredShare = 0.95;
const promisedMs = 500;

/** Counts key presses, and those that the browser says were painted an answer only after so long. */
async function watchPresses(page: Page): Promise<() => Promise<{ made: number; late: number }>> {
  await page.evaluate((limitMs) => {
    const counts = { made: 0, late: 0 };
    addEventListener('keydown', () => (counts.made += 1), { capture: true });
    const hear = (entries: PerformanceEntryList) => {
      counts.late += entries.filter(({ name, duration }) => name === 'keydown' && duration > limitMs).length;
    };
    const observer = new PerformanceObserver((list) => {
      hear(list.getEntries());
    });
    observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(globalThis, {
      countPresses: () => {
        hear(observer.takeRecords());
        return counts;
      },
    });
  }, answeredMs);
  return async () => {
    // The time of a press is known once its answer is painted.
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    return page.evaluate('countPresses()');
  };
}

test('a reader is answered within a tenth of a second while the machine lends all it may', async ({
  page,
}) => {
  await page.goto('/');
  const bench = await lendInFull(page, 'every worker');
  const count = await watchPresses(page);
  const readings = bench.getByText('All readings', { exact: true });
  for (let press = 0; press < presses; press += 1) await readings.press('Enter');
  await expect(status(bench)).toHaveText(/^Lending\./);
  const { made, late } = await count();
  expect(made).toBe(presses);
  expect(late, 'presses answered late').toBeLessThanOrEqual((1 - answeredShare) * presses);
  await page.keyboard.press('Escape');
  await expectAtRest(page);
});

test.describe('a reader with a slow phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('lends, stops within half a second, and gets a receipt', async ({ page }) => {
    await page.addInitScript(() => {
      const stamps = { pressedMs: 0, goneMs: 0 };
      addEventListener('pointerdown', ({ timeStamp }) => (stamps.pressedMs = timeStamp), { capture: true });
      globalThis.Worker = class extends Worker {
        override terminate(): void {
          super.terminate();
          stamps.goneMs = performance.now();
        }
      };
      Object.assign(globalThis, { stamps });
    });
    await page.goto('/');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const bench = await open(page);
    await lend(bench, 'longest');
    await page.getByRole('banner').getByRole('button', { name: 'Stop' }).tap();
    await expectAtRest(page);
    const { pressedMs, goneMs } = await page.evaluate<{ pressedMs: number; goneMs: number }>('stamps');
    expect(goneMs, 'a worker was ended after the press').toBeGreaterThan(pressedMs);
    expect(goneMs - pressedMs).toBeLessThan(promisedMs);
    const receipt = bench.getByRole('group', { name: 'Receipt' });
    await expect(receipt).toContainText('stopped by you');
    await expect(receipt).toContainText(/hashes +[1-9]/);
    await expect(receipt).toContainText(/WORKERS LEFT +0/);
  });
});
