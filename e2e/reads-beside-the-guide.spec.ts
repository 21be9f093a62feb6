import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expectNoBarrier } from './barriers.ts';
import { expect, test } from './reader.ts';

const yaml = (name: string) => parse(readFileSync(`content/${name}.yaml`, 'utf8')) as Record<string, never>;
const cases = Object.entries(yaml('en/incidents')) as [string, { name: string; corrected?: string }][];
const ways = Object.entries(yaml('en/vectors')) as [string, { name: string }][];
const defences = Object.entries(yaml('en/defences')) as [string, { name: string; against: object }][];

const sides = { 'every case': '/cases/', 'every way in': '/ways-in/' };

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('a reader reads every case on one page', () => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript, each with its sources and its correction', async ({ page }) => {
    await page.goto('/cases/');
    await expect(page.getByRole('article')).toHaveCount(cases.length);
    const found = await page.getByRole('article').evaluateAll((articles) =>
      articles.map((article) => ({
        id: article.id,
        name: article.querySelector('h3')?.textContent.trim(),
        sources: article.querySelectorAll('cite, a[href^="https:"]').length,
        text: article.textContent.replace(/\s+/g, ' '),
      })),
    );
    expect(found.map(({ id }) => id)).toEqual(cases.map(([id]) => `case-${id}`));
    expect(found.map(({ name }) => name)).toEqual(cases.map(([, { name }]) => name));
    expect(found.filter(({ sources }) => sources === 0)).toEqual([]);
    const uncorrected = cases.filter(
      ([, { corrected }], place) => corrected && !found[place]?.text.includes(corrected),
    );
    expect(uncorrected).toEqual([]);
  });

  test('and comes to one of them by its address', async ({ page }) => {
    await page.goto('/cases/#case-radiflow-water-utility-2018');
    const article = page.getByRole('article', { name: /water/ });
    await expect(article).toBeInViewport();
    await expect(article).toContainText('no source says', { ignoreCase: true });
    await page.getByRole('link', { name: 'Back to chapter 6' }).click();
    await expect(page).toHaveURL(/\/#cases$/);
  });
});

test.describe('a reader reads every way in and the whole matrix', () => {
  test.use({ javaScriptEnabled: false });

  test('without JavaScript, each step with its drawing and each cell with its reason', async ({ page }) => {
    await page.goto('/ways-in/');
    for (const [, { name }] of ways)
      await expect(page.getByRole('heading', { name, exact: true })).toHaveCount(1);
    const steps = page.locator('#ways ol > li');
    await expect(steps).toHaveCount(6 * ways.length);
    expect(await steps.filter({ has: page.locator('svg') }).count()).toBe(6 * ways.length);
    for (const [id, { name, against }] of defences) {
      const part = page.locator(`#defence-${id}`);
      await expect(part.getByRole('heading', { name, exact: true })).toHaveCount(1);
      const text = (await part.innerText()).replace(/\s+/g, ' ');
      const unargued = Object.values(against as Record<string, string>).filter((why) => !text.includes(why));
      expect(unargued, name).toEqual([]);
    }
  });
});

for (const [what, address] of Object.entries(sides)) {
  test.describe(`the page of ${what}`, () => {
    test('bars nobody, by day and by night', async ({ page }) => {
      test.slow();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        await expectNoBarrier(page);
      }
    });

    test('fits a screen of 320 px and text of twice the size', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      expect(await overhang(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 640, height: 900 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await overhang(page)).toBeLessThanOrEqual(0);
    });

    test('leads somewhere with every link, and no id stands twice', async ({ page, request }) => {
      await page.goto(address);
      const { ids, own, out } = await page.evaluate(() => {
        const links = [...document.querySelectorAll('a[href]')].map(
          (link) => link.getAttribute('href') ?? '',
        );
        return {
          ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
          own: links.filter((link) => link.startsWith('#')).map((link) => link.slice(1)),
          out: [...new Set(links.filter((link) => link.startsWith('/')))],
        };
      });
      expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
      expect(own.filter((id) => !ids.includes(id))).toEqual([]);
      const pages = new Map<string, string>();
      for (const link of out) {
        const [path = '/', id] = link.split('#');
        if (!pages.has(path)) pages.set(path, await (await request.get(path)).text());
        if (id) expect(pages.get(path), link).toMatch(new RegExp(`\\sid="?${id}["\\s>]`));
      }
    });

    test('keeps the theme, runs no island and prints', async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('astro-island')).toHaveCount(0);
      const night = page.getByRole('button', { name: 'Night colours' });
      await night.click();
      await page.reload();
      await expect(night).toHaveAttribute('aria-pressed', 'true');
      await page.emulateMedia({ media: 'print' });
      await expect(page.getByRole('banner')).toBeHidden();
      await expect(page.getByRole('navigation')).toBeHidden();
    });
  });
}
