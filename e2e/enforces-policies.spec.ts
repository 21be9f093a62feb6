import type { Locator } from '@playwright/test';
import { expectNoBarrier } from './barriers.ts';
import { loadEach, pages, seenIn, type Report } from './lab-frames.ts';
import { engines } from './other-engines.ts';
import { builder, comeTo, load } from './policy-bench.ts';
import { expect, test } from './reader.ts';

const line = (bench: Locator, name: string | RegExp) => bench.getByRole('checkbox', { name });
const sends = (bench: Locator, name: string) => bench.getByRole('radio', { name });
const says = (bench: Locator) => bench.getByRole('status').first();
const row = (bench: Locator, name: string) => bench.getByRole('listitem').filter({ hasText: name });

/** Chromium says two things about a connection, and one about all else. */
const kinds: [kind: string, said: RegExp][] = [
  ['pin', /^console error: Failed to find a valid digest in the 'integrity' attribute/],
  ['script', /^console error: Loading the script 'data:[^]*"script-src 'nonce-lab'"/],
  ['worker', /^console error: Creating a worker from 'data:[^]*"(worker-src 'none'|script-src 'nonce-lab')"/],
  ['connection', /^console error: Connecting to 'data:[^]*"connect-src 'none'"/],
  ['fetch', /^console error: Fetch API cannot load data:/],
];

/** The console says what was refused, and nothing else; then the list is empty again. */
async function expectRefusals(trouble: string[], ...expected: string[]): Promise<void> {
  const told = () => trouble.map((said) => kinds.find(([, pattern]) => pattern.test(said))?.[0] ?? said);
  await expect.poll(() => told().sort()).toEqual(expected.sort());
  trouble.length = 0;
}

test.describe('a reader tries policies', () => {
  test('that the browser enforces as every page says', async ({ page, trouble }) => {
    test.slow();
    await page.goto('/');
    const reports = await page.evaluate<Report[]>(`(async () => { ${loadEach} })()`);
    expect(pages).toHaveLength(48);
    expect(seenIn(reports)).toEqual(pages);
    const judged = pages.flatMap(({ violations }) => violations);
    const count = (name: string) => judged.filter((one) => one === name).length;
    await expectRefusals(
      trouble,
      ...pages.filter(({ file }) => file === 'refused').map(() => 'pin'),
      ...Array.from({ length: count('script-src-elem') }, () => 'script'),
      ...Array.from({ length: count('worker-src') }, () => 'worker'),
      ...Array.from({ length: count('connect-src') }, () => ['connection', 'fetch']).flat(),
    );
  });

  test('that other engines on this machine enforce alike', async ({ baseURL }) => {
    test.setTimeout(180_000);
    for (const [name, start] of Object.entries(engines)) {
      if (!start) {
        test.info().annotations.push({ type: 'not tried', description: `${name} is not on this machine` });
        continue;
      }
      const engine = await start();
      if (typeof engine === 'string') {
        test.info().annotations.push({ type: 'not tried', description: `${name}: ${engine}` });
        continue;
      }
      try {
        await engine.open(`${baseURL ?? ''}/`);
        expect(seenIn((await engine.run(loadEach)) as Report[]), name).toEqual(pages);
      } finally {
        await engine.close();
      }
    }
  });

  test('by pointer, with a guess, and sees what did it', async ({ page, trouble }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const bench = await comeTo(page);
    await expect(says(bench)).toHaveText('This page is not loaded before you press.');
    expect(asked.filter((path) => path.startsWith('/lab/'))).toEqual([]);

    await bench.getByRole('radio', { name: 'Refuse the file' }).check();
    await load(bench).click();
    await expect(says(bench)).toContainText('the browser let it do all it tried');
    await expect(says(bench)).toContainText('You guessed: Refuse the file.');
    await expect(row(bench, 'It counts in the page')).toContainText('counted to 1,000');
    await expect(row(bench, 'It connects out')).toContainText('answered');
    await expect(row(bench, 'The reading aid works')).toContainText('yes');
    expect(asked.filter((path) => path.startsWith('/lab/'))).toEqual([
      '/lab/altered/open.html',
      '/lab/reporter.js',
      '/lab/altered/reading-aid.js',
    ]);
    expect(page.frames()).toHaveLength(1);
    await expectRefusals(trouble);

    await line(bench, /script-src/).check();
    await expect(says(bench)).toHaveText('This page is not loaded before you press.');
    await bench.getByRole('radio', { name: 'Run it and refuse some' }).check();
    await load(bench).click();
    await expect(says(bench)).toContainText('The browser refused 2 of the 4 things it tried.');
    await expect(says(bench)).toContainText('You guessed it.');
    await expect(row(bench, 'It starts a worker')).toContainText(
      'refused by script-src, in place of worker-src',
    );
    await expectRefusals(trouble, 'script', 'worker');
    await bench.getByText('What the browser told the page').click();
    await expect(bench.getByRole('definition').filter({ hasText: 'script-src-elem' })).toBeVisible();

    await line(bench, /worker-src/).check();
    await line(bench, /connect-src/).check();
    await expect(bench.getByText('Your site’s own requests must be named as well.').last()).toBeVisible();
    await load(bench).click();
    await expect(row(bench, 'It starts a worker')).toContainText('refused by worker-src');
    await expect(bench.getByText('this did it')).toHaveCount(3);
    await expect(says(bench)).toContainText('It still counts in the page');
    await expectRefusals(trouble, 'script', 'worker', 'connection', 'fetch');
  });

  test('and learns what a pin stops, and what it costs', async ({ page, trouble }) => {
    const bench = await comeTo(page);
    await line(bench, /integrity/).check();
    await load(bench).click();
    await expect(says(bench)).toContainText('Nobody counts.');
    await expect(row(bench, 'It counts in the page')).toContainText('never began');
    await expect(bench.getByText('this did it')).toHaveCount(1);
    await expectRefusals(trouble, 'pin');
    await bench.getByText('What the browser told the page').click();
    await expect(bench.getByText('A file that does not fit its pin raises none.')).toBeVisible();
    await bench.getByText('The file the supplier sends').click();
    await expect(bench.getByText('Added by a stranger.')).toBeVisible();
    await expect(bench.getByText('Another one.')).toBeVisible();

    await sends(bench, 'the file you pinned').check();
    await load(bench).click();
    await expect(says(bench)).toContainText('It ran and did only its job.');
    await expectRefusals(trouble);
    await sends(bench, 'an honest update').check();
    await load(bench).click();
    await expect(says(bench)).toContainText('Refused, though nothing is wrong.');
    await expect(row(bench, 'The reading aid works')).toHaveText(/no$/);
    await expectRefusals(trouble, 'pin');
    await line(bench, /integrity/).uncheck();
    await load(bench).click();
    await expect(says(bench)).toContainText('Your page took the new version unasked');
  });

  test('by keyboard alone', async ({ page, trouble }) => {
    const bench = await comeTo(page);
    await line(bench, /worker-src/).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(load(bench)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(says(bench)).toContainText('The browser refused 1 of the 4 things it tried.');
    await expect(load(bench)).toBeFocused();
    await expectRefusals(trouble, 'worker');
    await sends(bench, 'an altered file').focus();
    await page.keyboard.press('ArrowUp');
    await expect(sends(bench, 'the file you pinned')).toBeChecked();
    await expect(says(bench)).toHaveText('This page is not loaded before you press.');
  });

  test('and a frame that says nothing is not spoken for', async ({ page }) => {
    await page.route('/lab/**/*.html', async (route) => {
      await route.fulfill({ response: await route.fetch(), body: '<!doctype html><title>Silence</title>' });
    });
    const bench = await comeTo(page);
    await load(bench).click();
    await page.evaluate(() => {
      postMessage({ kind: 'lab-report', file: 'ran', works: true, ways: {}, violations: [] });
    });
    await expect(says(bench)).toContainText('The frame gave no answer within 5 seconds.');
    expect(page.frames()).toHaveLength(1);
  });

  test('in every state without a barrier, and without motion', async ({ page, trouble }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const bench = await comeTo(page);
    for (const title of ['What the browser told', 'The file the supplier', 'A policy for your own site']) {
      await bench.locator('summary').filter({ hasText: title }).click();
    }
    await bench.getByLabel('Hosts your scripts come from').fill('cdn.example.org *.example.org');
    await expectNoBarrier(page, '#policy-lab');
    await line(bench, /connect-src/).check();
    await load(bench).click();
    await expect(says(bench)).toContainText('It ran.');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await expectNoBarrier(page, '#policy-lab');
    await expectRefusals(trouble, 'connection', 'fetch');
    await line(bench, /integrity/).check();
    await load(bench).click();
    await expect(says(bench)).toContainText('Refused.');
    await expectNoBarrier(page, '#policy-lab');
    await expectRefusals(trouble, 'pin');
  });

  test('on a screen of 320 px', async ({ page, trouble }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const bench = await comeTo(page);
    await line(bench, /integrity/).check();
    await load(bench).click();
    await expect(says(bench)).toContainText('Refused.');
    for (const title of ['What the browser told', 'The file the supplier', 'A policy for your own site']) {
      await bench.locator('summary').filter({ hasText: title }).click();
    }
    const { hosts } = builder(bench);
    await hosts.fill(
      Array.from({ length: 20 }, (_, place) => `s${place}.supplier-with-a-name.example`).join('\n'),
    );
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBe(0);
    await expectRefusals(trouble, 'pin');
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reads what browsers did, and it is what they do', async ({ page }) => {
    await page.goto('/#policy-lab');
    const bench = page.getByRole('group', { name: 'Policy lab' });
    await bench.locator('summary').first().click();
    await expect(bench.getByRole('button').or(bench.getByRole('checkbox'))).toHaveCount(0);
    const rows = await bench
      .getByRole('row')
      .evaluateAll((all) =>
        all.slice(1).map((one) => [...one.children].map((cell) => cell.textContent.trim())),
      );
    const names = ['open', 'integrity', 'scripts', 'workers', 'connections', 'scripts-workers-connections'];
    const words = { ran: 'yes', refused: 'refused', done: 'yes', failed: 'refused' };
    const expected = names.map((name) => {
      const found = pages.find(({ address }) => address === `/lab/altered/${name}.html`);
      const ways: Record<string, string> = found?.ways ?? {};
      return [found?.file, ...['page', 'script', 'worker', 'connection'].map((way) => ways[way])].map(
        (end) => (end === undefined ? 'never began' : words[end as keyof typeof words]),
      );
    });
    expect(rows.map(([, ...ends]) => ends)).toEqual(expected);
    await expect(bench.getByText('Content-Security-Policy: default-src')).toBeVisible();
    await expect(bench.getByText('Creating a worker')).toBeVisible();
  });
});
