import { expectAtRest, hashesIn, lend, open, status } from './bench.ts';
import { expect, test } from './reader.ts';

/** The first round constant of SHA-256, as a compiler may write it: whoever has it can hash. */
const hashing = /1116352408|428a2f98/i;

test.describe('a reader lends some CPU and gets a receipt', () => {
  test('having read what will run, and sees what it takes', async ({ page, context }) => {
    await page.goto('/');
    const bench = await open(page);
    await bench.getByRole('button', { name: 'Start lending' }).click();
    const card = bench.getByRole('region', { name: 'Before anything runs' });
    await expect(card.getByRole('heading')).toBeFocused();
    for (const term of [
      'Double SHA-256',
      '1 worker, and 1 that measures',
      'half of a core',
      '15 seconds',
      'joules, estimated',
      '60 seconds',
    ]) {
      await expect(card).toContainText(term);
    }
    const [yes, no] = [
      card.getByRole('button', { name: 'Start' }),
      card.getByRole('button', { name: 'No,' }),
    ];
    expect((await no.boundingBox())?.width).toBe((await yes.boundingBox())?.width);
    expect((await no.boundingBox())?.height).toBe((await yes.boundingBox())?.height);
    await card.getByText('Change the terms').click();
    await card.getByRole('slider', { name: 'Seconds' }).press('Home');
    await expect(card).toContainText('5 seconds');
    expect(page.workers()).toHaveLength(0);

    await yes.click();
    await expect(status(bench)).toHaveText(/^Lending\./);
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await expect(page.getByRole('banner')).toContainText('half of one core');
    await expect.poll(() => hashesIn(bench)).toBeGreaterThan(0);
    expect(page.workers(), 'one that hashes, and one that measures').toHaveLength(2);
    await bench.getByText('All readings', { exact: true }).click();
    await expect(bench.getByText('counted at the end')).toHaveCount(3);

    await expect(status(bench)).toHaveText(/^Time is up/, { timeout: 15_000 });
    await expectAtRest(page);
    expect(requests, 'requests during a run in view').toEqual([]);

    const receipt = bench.getByRole('group', { name: 'Receipt' });
    const lines = (await receipt.innerText()).split('\n');
    expect(lines.map((line) => line.length)).toEqual(lines.map(() => 32));
    expect(lines).toContain('time was up'.padEnd(32));
    expect(lines).toContain('REQUESTS MADE                  0');
    expect(lines).toContain('WORKERS LEFT                   0');
    const total = (await hashesIn(bench)).toLocaleString('en-GB');
    expect(lines).toContain(`hashes${total.padStart(26)}`);
    const cpuSeconds = Number(/CPU time +([\d.]+) s/.exec(lines.join('\n'))?.[1]);
    expect(cpuSeconds).toBeGreaterThan(1);
    expect(cpuSeconds).toBeLessThan(3.5);
    await expect(bench.getByText('none that stands out yet')).toHaveCount(0);
    await expect(bench.getByRole('button', { name: 'Lend again' })).toBeVisible();
  });

  test('on terms that hold for a visit, and no longer', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'shortest');
    await expect(status(bench)).toHaveText(/^Time is up/, { timeout: 20_000 });
    await expect(bench).toContainText(/Your yes still covers 5[0-5] seconds/);
    await bench.getByRole('button', { name: 'Lend again' }).click();
    await expect(status(bench)).toHaveText(/^Lending\./);
    await page.keyboard.press('Escape');
    await expect(status(bench)).toHaveText(/^Escape stopped it/);
    await page.getByRole('heading', { name: 'Sources' }).first().scrollIntoViewIfNeeded();
    await expect(bench).not.toBeInViewport();
    await bench.scrollIntoViewIfNeeded();
    await expect(bench).toContainText('It will ask you again first.');
    await bench.getByRole('button', { name: 'Lend again' }).click();
    await expect(bench.getByRole('region', { name: 'Before anything runs' })).toBeVisible();
    expect(page.workers()).toHaveLength(0);
  });

  test('that can be copied, or selected where copying is refused', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    await bench.getByRole('button', { name: 'Stop' }).click();
    await bench.getByRole('button', { name: 'Copy as text' }).click();
    await expect(bench.getByText('The receipt is copied.')).toBeVisible();
    const receipt = await bench.getByRole('group', { name: 'Receipt' }).innerText();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(receipt);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await bench.getByRole('button', { name: 'Copy as text' }).click();
    await expect(bench.getByText('The receipt is selected')).toBeVisible();
    expect(await page.evaluate(() => String(getSelection()))).toBe(receipt);
  });

  test('that prints alone', async ({ page }) => {
    await page.goto('/');
    const bench = await open(page);
    await lend(bench, 'longest');
    await bench.getByRole('button', { name: 'Stop' }).click();
    await page.evaluate(() => {
      globalThis.print = () => undefined;
    });
    await bench.getByRole('button', { name: 'Print the receipt' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(bench.getByRole('group', { name: 'Receipt' })).toBeVisible();
    await expect(page.getByRole('heading').filter({ visible: true })).toHaveCount(0);
    expect((await page.locator('body').innerText()).trim()).toMatch(/^STOLEN CYCLES[^]*WORKERS LEFT +0$/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.getByRole('heading', { name: 'First lend' })).toBeVisible();
  });

  test('by keyboard alone, harder, with the dial of the full bench', async ({ page }) => {
    await page.goto('/');
    const bench = page.getByRole('group', { name: 'Hash lab' });
    await bench.locator('summary').first().press('Enter');
    await bench.getByRole('button', { name: 'Start lending' }).press('Enter');
    const share = bench.getByRole('slider', { name: 'Share of a core, each' });
    await share.press('End');
    await expect(bench).toContainText('the whole of each core');
    await bench.getByRole('button', { name: 'Back to gentle' }).press('Enter');
    await expect(bench).toContainText('half of a core');
    await share.press('End');
    await bench.getByRole('slider', { name: 'Seconds' }).press('End');
    await bench.getByRole('button', { name: 'Start', exact: true }).press('Enter');
    await expect(bench.getByRole('button', { name: 'Stop' })).toBeFocused();
    await expect(page.getByRole('banner')).toContainText('all of one core');
    await bench.getByRole('slider', { name: 'Share of a core, now' }).press('Home');
    await expect(page.getByRole('banner')).toContainText('10 % of one core');
    await bench.getByRole('button', { name: 'Stop' }).press('Enter');
    await expectAtRest(page);
    await expect(bench.getByRole('group', { name: 'Notice' })).toBeFocused();
  });
});

test.describe('a reader declines and learns the same', () => {
  test('and nothing ever runs', async ({ page }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await page.goto('/');
    const bench = await open(page);
    await bench.getByRole('button', { name: 'Start lending' }).click();
    await bench.getByRole('button', { name: 'No, show me a recorded run' }).click();
    await expect(status(bench)).toHaveText(/^This is a recording/);
    await expect(bench).toContainText(/Recorded on .+, \d+ cores, in Chromium [\d.]+, on \d+ \w+ 20\d\d/);
    await expect.poll(() => hashesIn(bench)).toBeGreaterThan(0);
    await bench.getByRole('button', { name: 'Pause' }).click();
    await expect(status(bench)).toHaveText(/^Paused at/);
    await bench.getByRole('button', { name: 'Skip to the end' }).click();
    await expect(status(bench)).toHaveText(/^The recording is over/);
    const receipt = bench.getByRole('group', { name: 'Receipt' });
    await expect(receipt).toContainText('a recording, not your machine');
    await expect(receipt).toContainText(
      `hashes${(await hashesIn(bench)).toLocaleString('en-GB').padStart(26)}`,
    );
    await expect(bench.getByText('Nobody feels that.').filter({ visible: true })).toHaveCount(1);
    expect(workers).toEqual([]);
    await expect(page.getByRole('banner')).toContainText('idle');
  });

  test('at once where motion is reduced', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/');
    const bench = await open(page);
    await bench.getByRole('button', { name: 'Show me a recorded run' }).click();
    await expect(status(bench)).toHaveText(/^The recording is over/);
    await expect(bench.getByRole('group', { name: 'Receipt' })).toBeVisible();
  });
});

test('nothing that could hash is loaded before Start', async ({ page, context }) => {
  const bodies: Promise<string>[] = [];
  context.on('response', (response) => bodies.push(response.text().catch(() => '')));
  await page.goto('/');
  const bench = await open(page);
  await page.getByRole('group', { name: 'Hash lab' }).locator('summary').first().click();
  await expect(
    page.getByRole('group', { name: 'Hash lab' }).getByRole('button', { name: 'Start lending' }),
  ).toBeVisible();
  await bench.getByRole('button', { name: 'Start lending' }).click();
  await page.waitForLoadState('networkidle');
  const before = (await Promise.all(bodies)).join('\n');
  expect(before).toContain('Start lending');
  expect(before).not.toMatch(hashing);
  expect(before).not.toMatch(/WebAssembly\.(Module|compile|instantiate)|AGFzbQEAAAA/);
  await bench.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(status(bench)).toHaveText(/^Lending\./);
  expect((await Promise.all(bodies)).join('\n'), 'what this check looks for').toMatch(hashing);
  await page.keyboard.press('Escape');
});
