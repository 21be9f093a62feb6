import type { Page } from '@playwright/test';
import { expect, test } from './reader.ts';

/** Adds up, from the first paint, how far anything moved that the reader did not move. */
const noteShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: { value: number; parts: string[] }[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        const parts = entry.sources.map(({ node }) =>
          node instanceof Element ? (node.cloneNode() as Element).outerHTML : (node?.nodeName ?? 'gone'),
        );
        shifts.push({ value: entry.value, parts });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Faster than a thumb: ten screens a second, as long as the page keeps up. */
const perScreenMs = 100;

/** Goes down to the foot, a screen at a time, letting each be painted, and waits until every island in reach is awake. */
async function scrollThrough(page: Page) {
  await page.evaluate(async (ms) => {
    const painted = () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => setTimeout(() => requestIdleCallback(() => done()), ms));
      });
    while (scrollY + innerHeight < document.documentElement.scrollHeight - 2) {
      scrollBy({ top: innerHeight, behavior: 'instant' });
      await painted();
    }
  }, perScreenMs);
  await expect(page.locator('astro-island[ssr]:visible')).toHaveCount(0);
}

const readers = {
  'at a desk for the first time': { viewport: { width: 1440, height: 900 }, kept: '' },
  'on a phone, coming back': {
    viewport: { width: 360, height: 740 },
    kept: JSON.stringify({ version: 1, reading: 'cases' }),
  },
};

for (const [who, { viewport, kept }] of Object.entries(readers)) {
  test(`a reader ${who} scrolls through: nothing jumps, nothing works, no code for a run is there`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript((text) => {
      if (text) localStorage.setItem('stolen-cycles', text);
    }, kept);
    await noteShifts(page);
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => bodies.push(response.body().then((body) => body.toString('latin1'))));
    await page.goto('/');
    await scrollThrough(page);
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { value: number; parts: string[] }[] }).shifts,
    );
    const sum = shifts.reduce((total, { value }) => total + value, 0);
    expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThan(0.005);
    expect(workers).toEqual([]);
    expect(page.workers()).toEqual([]);
    const read = await Promise.all(bodies);
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((body) => /1116352408|428a2f98|\0asm/i.test(body))).toEqual([]);
  });
}
