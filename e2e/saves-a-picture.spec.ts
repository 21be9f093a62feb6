import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { open } from './bench.ts';
import { expect, test } from './reader.ts';

/** A receipt without a run: the recorded one, whole at once. */
async function receiptIn(page: Page): Promise<Locator> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const bench = await open(page);
  await bench.getByRole('button', { name: 'Show me a recorded run' }).click();
  await expect(bench.getByRole('group', { name: 'Receipt' })).toBeVisible();
  return bench;
}

/** Width and height of a PNG, from its header (PNG specification, 11.2.2). */
function sizeOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** How much of a picture is ink, paper and nothing at all, as the browser reads it. */
const shares = (page: Page, png: Buffer) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    const count = { ink: 0, paper: 0, nothing: 0 };
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] === 0) count.nothing += 1;
      else if ((data[at] ?? 0) < 128) count.ink += 1;
      else count.paper += 1;
    }
    const all = data.length / 4;
    return { ink: count.ink / all, paper: count.paper / all, nothing: count.nothing / all };
  }, png.toString('base64'));

test.describe('a reader saves the receipt as a picture', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`by keyboard, sharp, on paper, where the page is ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.clock.install();
      const bench = await receiptIn(page);
      const revoked = await page.evaluateHandle(() => {
        const addresses: string[] = [];
        const revoke = URL.revokeObjectURL.bind(URL);
        URL.revokeObjectURL = (address) => {
          addresses.push(address);
          revoke(address);
        };
        return addresses;
      });
      const arriving = page.waitForEvent('download');
      await bench.getByRole('button', { name: 'Save as a picture' }).press('Enter');
      const download = await arriving;
      expect(download.url()).toMatch(/^blob:/);
      expect(download.suggestedFilename()).toMatch(/^receipt-20\d\d-\d\d-\d\d\.png$/);
      await expect(
        bench.getByText(`Your browser has the picture now, as ${download.suggestedFilename()}.`),
      ).toBeVisible();

      const png = await readFile(await download.path());
      const slip = await bench.getByRole('group', { name: 'Receipt' }).boundingBox();
      const { width, height } = sizeOf(png);
      expect(Math.abs(width - 2 * (slip?.width ?? 0))).toBeLessThan(4);
      expect(Math.abs(height - 2 * (slip?.height ?? 0))).toBeLessThan(4);
      const { ink, paper, nothing } = await shares(page, png);
      expect(ink).toBeGreaterThan(0.04);
      expect(paper).toBeGreaterThan(0.7);
      expect(nothing).toBeGreaterThan(0.001);
      expect(await revoked.jsonValue()).toEqual([]);
      await page.clock.fastForward(10_000);
      expect(await revoked.jsonValue()).toEqual([download.url()]);
    });
  }

  for (const [how, refuse] of [
    [
      'lets no page draw',
      () => {
        HTMLCanvasElement.prototype.getContext = () => null;
      },
    ],
    [
      'makes no picture of a drawing',
      () => {
        HTMLCanvasElement.prototype.toBlob = (give) => {
          give(null);
        };
      },
    ],
    [
      'answers with noise',
      () => {
        CanvasRenderingContext2D.prototype.getImageData = () =>
          new ImageData(Uint8ClampedArray.of(1, 2, 3, 255), 1);
      },
    ],
  ] as const) {
    test(`or reads why not, and copies it, where the browser ${how}`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const bench = await receiptIn(page);
      await page.evaluate(refuse);
      await bench.getByRole('button', { name: 'Save as a picture' }).click();
      await expect(bench.getByText('This browser does not let the page draw a picture.')).toBeVisible();
      await bench.getByRole('button', { name: 'Copy as text' }).click();
      await expect(bench.getByText('The receipt is copied.')).toBeVisible();
    });
  }
});
