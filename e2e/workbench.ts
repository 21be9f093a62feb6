import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expect } from './reader.ts';

/** The bench of chapter 2, awake and in view. */
export async function openWorkbench(page: Page): Promise<Locator> {
  await page.goto('/#block-workbench');
  const bench = page.getByRole('region', { name: 'Block workbench' });
  await bench.scrollIntoViewIfNeeded();
  await expect(bench.getByRole('button', { name: 'Try the next number' })).toBeVisible();
  return bench;
}

export const start = (bench: Locator) => bench.getByRole('button', { name: 'Start', exact: true });
export const search = (bench: Locator) => bench.getByRole('button', { name: 'Let this page try' });
/** A part of the bench that opens on a press. */
export const fold = (bench: Locator, name: string) =>
  bench.locator('summary').filter({ hasText: name, visible: true });
export const says = (bench: Locator, words: RegExp | string) =>
  bench.getByRole('status').filter({ hasText: words }).first();

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest();
const doubleSha256 = (bytes: Buffer) => sha256(sha256(bytes));
const word = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const genesisHash = '000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f';

/** The hash the bench has to show, worked out here from Bitcoin's format alone. */
export function hashOf(words: string, nonce: number): string {
  const header = Buffer.concat([
    word(1),
    Buffer.from(genesisHash, 'hex').reverse(),
    doubleSha256(Buffer.from(words)),
    word(Date.UTC(2026, 0, 1) / 1000),
    word(0x207fffff),
    word(nonce),
  ]);
  return doubleSha256(header).reverse().toString('hex');
}

/** The slowest answers to the reader's own presses, in milliseconds, from the browser's event timing. */
export async function watchInput(
  page: Page,
): Promise<() => Promise<{ count: number; worstDelayMs: number }>> {
  await page.evaluate(() => {
    const delays: number[] = [];
    Object.assign(globalThis, { delays });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        delays.push(entry.processingStart - entry.startTime);
      }
    }).observe({ type: 'event', durationThreshold: 16, buffered: false } as PerformanceObserverInit);
  });
  return () =>
    page.evaluate(() => {
      const { delays } = globalThis as unknown as { delays: number[] };
      return { count: delays.length, worstDelayMs: Math.max(0, ...delays) };
    });
}
