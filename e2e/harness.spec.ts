import { lend, open } from './bench.ts';
import { expectNoWorkers } from './reader.ts';
import { expect, test } from './real-browser.ts';

test.describe('the watch on every journey', () => {
  test('notices words on the console and errors that nobody caught', async ({ page, trouble }) => {
    await page.goto('/');
    await page.evaluate(() => {
      console.warn('careful');
      setTimeout(() => {
        throw new Error('lost');
      });
    });
    await expect.poll(() => trouble).toEqual(['console warning: careful', 'uncaught: lost']);
    trouble.length = 0;
  });

  test('notices what the policy refuses', async ({ page, trouble }) => {
    await page.goto('/');
    await page.evaluate(() => fetch('/').catch(() => undefined));
    await expect.poll(() => trouble.join()).toContain("connect-src 'none'");
    trouble.length = 0;
  });

  test('notices a worker that a journey leaves behind', async ({ context, page }) => {
    await page.goto('/');
    await lend(await open(page), 'longest');
    await expect(expectNoWorkers(context)).rejects.toThrow(/workers left behind/);
    await page.keyboard.press('Escape');
  });

  test('notices a request to another host', async ({ context, page, trouble }) => {
    await context.route('http://elsewhere.test/', (route) => route.fulfill({ body: 'hello' }));
    await page.goto('http://elsewhere.test/');
    expect(trouble).toEqual(['request to another host: http://elsewhere.test/']);
    trouble.length = 0;
  });
});

test.describe('a browser as readers have it', () => {
  test('hides the guide behind another tab', async ({ real, baseURL }) => {
    const guide = await real.newPage();
    await guide.goto(`${baseURL}/`);
    expect(await guide.evaluate(() => document.visibilityState)).toBe('visible');
    const other = await real.newPage();
    await other.bringToFront();
    await expect.poll(() => guide.evaluate(() => document.visibilityState)).toBe('hidden');
  });

  test('keeps the guide for the way back', async ({ real, baseURL }) => {
    const guide = await real.newPage();
    await guide.goto(`${baseURL}/`);
    await guide.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'made anew';
      });
    });
    await guide.goto('about:blank');
    await guide.goBack({ waitUntil: 'commit' });
    await expect.poll(() => guide.title()).toBe('kept');
  });
});

test('the guide comes with the headers it promises', async ({ page }) => {
  const response = await page.goto('/');
  const headers = response?.headers() ?? {};
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['content-security-policy']).toContain("connect-src 'none'");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  const policy =
    (await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')) ?? '';
  expect(policy).toContain("connect-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/'unsafe-(inline|eval)'/);
});
