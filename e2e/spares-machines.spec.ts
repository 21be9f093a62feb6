import type { Page } from '@playwright/test';
import { expectAtRest, hashesIn, open, status } from './bench.ts';
import { expect, test } from './reader.ts';

/** A battery whose level the test sets, and which tells of it as a real one does. */
async function withBattery(page: Page, level: number): Promise<(level: number) => Promise<void>> {
  await page.addInitScript((at) => {
    const battery = Object.assign(new EventTarget(), { level: at, charging: false });
    Object.assign(navigator, { getBattery: () => Promise.resolve(battery) });
    Object.assign(globalThis, { battery });
  }, level);
  return (to) =>
    page.evaluate((at) => {
      const { battery } = globalThis as unknown as { battery: EventTarget };
      Object.assign(battery, { level: at }).dispatchEvent(new Event('levelchange'));
    }, to);
}

/** What the browser tells of its machine; null stands for not telling. */
const tell = (page: Page, what: Record<string, unknown>) =>
  page.addInitScript((given) => {
    for (const [name, value] of Object.entries(given)) {
      Object.defineProperty(navigator, name, { get: () => value ?? undefined });
    }
  }, what);

const weak: { machine: string; make: (page: Page) => Promise<unknown>; reason: RegExp }[] = [
  { machine: 'a low battery', make: (page) => withBattery(page, 0.15), reason: /^Your battery is at 15 %/ },
  {
    machine: 'little memory',
    make: (page) => tell(page, { deviceMemory: 0.5 }),
    reason: /^Your browser says this machine has 0\.5 GB of memory/,
  },
  {
    machine: 'data to save',
    make: (page) => tell(page, { connection: { saveData: true } }),
    reason: /^Your browser is set to save data/,
  },
];

for (const { machine, make, reason } of weak) {
  test.describe(`a reader with ${machine}`, () => {
    test.beforeEach(async ({ page }) => {
      await make(page);
      await page.goto('/');
    });

    test('is told why not before any terms, and shown the recorded run', async ({ page }) => {
      const bench = await open(page);
      await bench.getByRole('button', { name: 'Start lending' }).click();
      const alert = bench.getByRole('alert');
      await expect(alert).toHaveText(reason);
      await expect(alert).toBeFocused();
      await expect(bench.getByRole('button', { name: 'Start', exact: true })).toHaveCount(0);
      await bench.getByRole('button', { name: 'Show me a recorded run' }).press('Enter');
      await expect(status(bench)).toHaveText(/^This is a recording/);
      expect(page.workers()).toHaveLength(0);
    });

    test('may insist, which holds for one run', async ({ page }) => {
      const bench = await open(page);
      await bench.getByRole('button', { name: 'Start lending' }).click();
      await bench.getByRole('button', { name: 'Lend all the same' }).press('Enter');
      const card = bench.getByRole('region', { name: 'Before anything runs' });
      await expect(card.getByRole('heading')).toBeFocused();
      expect(page.workers()).toHaveLength(0);
      await card.getByRole('button', { name: 'Start', exact: true }).click();
      await expect(status(bench)).toHaveText(/^Lending\./);
      await page.keyboard.press('Escape');
      await expectAtRest(page);
      await bench.getByRole('button', { name: 'Lend again' }).click();
      await expect(bench.getByRole('alert')).toHaveText(reason);
      expect(page.workers()).toHaveLength(0);
      await bench.getByRole('button', { name: 'Lend all the same' }).click();
      await expect(status(bench)).toHaveText(/^Lending\./);
      await page.keyboard.press('Escape');
      await expectAtRest(page);
    });
  });
}

test('a reader who insisted on a low battery is stopped at 10 %, and cannot insist again', async ({
  page,
}) => {
  const drainTo = await withBattery(page, 0.15);
  await page.goto('/');
  const bench = await open(page);
  await bench.getByRole('button', { name: 'Start lending' }).click();
  await bench.getByRole('button', { name: 'Lend all the same' }).click();
  await bench.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(status(bench)).toHaveText(/^Lending\./);
  await drainTo(0.11);
  const hashes = await hashesIn(bench);
  await expect.poll(() => hashesIn(bench)).toBeGreaterThan(hashes);
  await drainTo(0.1);
  await expect(status(bench)).toHaveText(/^It stopped because the battery ran low/);
  await expectAtRest(page);
  await bench.getByRole('button', { name: 'Lend again' }).click();
  await expect(bench.getByRole('alert')).toHaveText(/^Your battery is at 10 %.*too little to lend any/);
  await expect(bench.getByRole('button', { name: 'Lend all the same' })).toHaveCount(0);
  await expect(bench.getByRole('button', { name: 'Show me a recorded run' })).toBeVisible();
});

const machines: { cores: number | null; most: number }[] = [
  { cores: null, most: 1 },
  { cores: 1, most: 1 },
  { cores: 3, most: 2 },
  { cores: 9, most: 8 },
  { cores: 64, most: 63 },
];

for (const { cores, most } of machines) {
  test(`a reader whose browser counts ${cores ?? 'no'} cores is offered ${most} at most`, async ({
    page,
  }) => {
    await tell(page, { hardwareConcurrency: cores });
    await page.goto('/');
    const bench = page.getByRole('group', { name: 'Hash lab' });
    await bench.locator('summary').first().press('Enter');
    await bench.getByRole('button', { name: 'Start lending' }).click();
    await expect(bench.getByRole('region', { name: 'Before anything runs' })).toContainText('1 worker');
    const workers = bench.getByRole('slider', { name: 'Workers' });
    if (most === 1) await expect(workers).toHaveCount(0);
    else await expect(workers).toHaveAttribute('max', String(most));
    if (cores !== null) return;
    await bench.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(status(bench)).toHaveText(/^Lending\./);
    await expect(page.getByRole('banner')).toContainText(/half of one core(?!, of)/);
    await page.keyboard.press('Escape');
    await expectAtRest(page);
  });
}
