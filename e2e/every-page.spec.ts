import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './reader.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1440, height: 900 };

/** Words by which block lists know miners: they would take the guide for one. */
const listed =
  /miner|mining\.|coinhive|cryptonight|(hash|c|nano|bootstrap|helper)\.wasm|webcoin|xmr|crypta|\/loader\.|poolstatus|proxy=ws/i;

/** Opens whatever can be opened, and wakes every island. */
async function openEverything(page: Page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await page.getByRole('radio', { name: 'All three' }).check();
  await page.locator('details').evaluateAll((all) =>
    all.forEach((details) => {
      details.setAttribute('open', '');
    }),
  );
  // An island may wake by itself between two looks, so each look finds and scrolls in one step.
  const scrollToSleeper = () =>
    page.evaluate(() => {
      const [island] = document.querySelectorAll('astro-island[ssr]');
      // What is empty as yet takes no place to scroll to.
      const shown = [...(island?.children ?? [])].find((child) => child.checkVisibility());
      (shown ?? island)?.scrollIntoView();
      return island !== undefined;
    });
  await expect.poll(scrollToSleeper, { timeout: 30_000, intervals: [50] }).toBe(false);
}

for (const [device, viewport] of Object.entries({ phone, desk })) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`the ${device}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });
      test('bars nobody, with everything open', async ({ page }) => {
        test.setTimeout(120_000);
        await openEverything(page);
        await expectNoBarrier(page);
      });
    });
  }
}

/** Parts that stick out of the screen, as far as nothing they stand in scrolls. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (part: Element | null): boolean =>
      !!part &&
      part !== document.body &&
      (getComputedStyle(part).overflowX !== 'visible' || scrolls(part.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((part) => part.getBoundingClientRect().right > clientWidth && !scrolls(part.parentElement))
      .map((part) => part.outerHTML.slice(0, 100))
      .concat(`${String(scrollWidth)} px of ${String(clientWidth)}`)
      .slice(-8);
  });

test.describe('the page fits', () => {
  test('a screen of 320 px, as at 400 % zoom, with everything open', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await openEverything(page);
    expect(await sticksOut(page)).toEqual([]);
  });

  test('text of twice the size', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 900 });
    await openEverything(page);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    // Pictures drawn to their box learn of its new size with the next frame.
    await expect.poll(() => sticksOut(page)).toEqual([]);
  });

  test('a finger: controls outside prose are 24 px or more each way', async ({ page }) => {
    await page.setViewportSize(phone);
    await openEverything(page);
    await page.getByRole('button', { name: 'Contents' }).click();
    const small = await page
      .locator('button, summary, input, select, label:has(input), nav a, a.button, li > span > a[aria-label]')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.checkVisibility() && !control.matches('label input, [data-note]'))
          .map((control) => ({ box: control.getBoundingClientRect(), html: control.outerHTML.slice(0, 120) }))
          .filter(({ box }) => box.width < 24 || box.height < 24)
          .map(({ box, html }) => `${String(box.width)} × ${String(box.height)}: ${html}`),
      );
    expect(small).toEqual([]);
  });
});

test.describe('the page respects its reader', () => {
  test('who wants no motion', async ({ page }) => {
    const moving = () =>
      page.evaluate(() => {
        const isMoving = (part: Element, pseudo?: string) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part, pseudo);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        };
        const parts = [...document.querySelectorAll('*')];
        return parts.filter((part) => [undefined, '::before', '::after'].some((p) => isMoving(part, p)))
          .length;
      });
    await page.goto('/');
    expect(await moving()).toBeGreaterThan(5);
    await openEverything(page);
    expect(await moving()).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('who has colours of their own', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openEverything(page);
    const bare = await page
      .locator('button, a.button, summary .button, [data-meter] > *')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .filter((one) => {
            const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(one);
            return outlineStyle !== 'solid' && (borderTopStyle !== 'solid' || borderTopWidth === '0px');
          })
          .map((one) => one.outerHTML.slice(0, 120)),
      );
    expect(bare).toEqual([]);
    await expect(page.locator('[data-meter] > *').first()).toBeVisible();
  });
});

test('the page and all it brings stay here, under names no block list knows', async ({ page, baseURL }) => {
  const asked: string[] = [];
  const policies: string[] = [];
  page.on('response', (response) => {
    asked.push(response.url());
    policies.push(response.headers()['content-security-policy'] ?? 'none');
  });
  await openEverything(page);
  const linked = await page.evaluate(() =>
    [...document.querySelectorAll('[href], [src], [component-url], [renderer-url]')].flatMap((part) =>
      ['href', 'src', 'component-url', 'renderer-url'].flatMap((name) => part.getAttribute(name) ?? []),
    ),
  );
  const home = baseURL ?? '';
  const own = [...asked, ...linked.map((address) => new URL(address, home).href)]
    .filter((address) => address.startsWith(home))
    .concat(readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((name) => `${home}/${name}`));
  expect(own.length).toBeGreaterThan(300);
  expect(own.filter((address) => listed.test(address))).toEqual([]);
  expect(policies.filter((policy) => !policy.includes("connect-src 'none'"))).toEqual([]);
  expect(policies.filter((policy) => /'unsafe-(inline|eval)'/.test(policy))).toEqual([]);
});

test('the page tells machines what it is', async ({ page }) => {
  await page.goto('/');
  const meta = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content');
  expect((await meta('description'))?.length).toBeGreaterThan(80);
  await expect(page.locator('link[rel="canonical"], meta[property="og:url"]')).toHaveCount(0);
  const icon = (await page.locator('link[rel="icon"]').getAttribute('href')) ?? 'none';
  expect((await page.request.get(icon)).headers()['content-type']).toContain('image/');
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const entries = texts.map((text) => JSON.parse(text) as Record<string, unknown>);
  const questions = parse(readFileSync('content/en/faq.yaml', 'utf8')) as Record<
    string,
    { question: string }
  >;
  expect(entries).toContainEqual(
    expect.objectContaining({ '@type': 'LearningResource', timeRequired: expect.stringMatching(/^PT\d+M$/) }),
  );
  const faq = entries.find((entry) => entry['@type'] === 'FAQPage')?.['mainEntity'];
  const inOrder = Object.values(questions).map(({ question }) => question);
  expect((faq as { name: string }[]).map(({ name }) => name)).toEqual(inOrder);
  const shown = await page.locator('main summary').allTextContents();
  expect(shown.filter((words) => inOrder.includes(words))).toEqual(inOrder);
});
