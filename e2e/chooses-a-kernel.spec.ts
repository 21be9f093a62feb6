import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { browserFlags, findBrowser } from '../scripts/browser.mjs';
import { buildEngine, serveEngine } from '../scripts/harness.mjs';
import { lend as lendOnGuide, open } from './bench.ts';
import { expect, test } from './reader.ts';

interface Lent {
  readonly kernel: string;
  readonly hashes: number;
  readonly requests: number;
}

let folder = '';

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kernels-'));
  await buildEngine(folder);
});
test.afterAll(() => rm(folder, { recursive: true }));

/** What a run of one second says of its kernel, in a browser with these flags and a worker under this policy. */
async function lend(wish: string | null, flags: readonly string[] = [], workers?: string): Promise<Lent> {
  const executablePath = findBrowser();
  const browser: Browser = await chromium.launch({
    args: [...browserFlags, ...flags],
    ...(executablePath ? { executablePath } : {}),
  });
  const site = await serveEngine(folder, workers === undefined ? {} : { workers });
  try {
    const page = await browser.newPage();
    await page.goto(site.address);
    await page.waitForFunction('"lending" in globalThis');
    const terms = {
      lanes: 1,
      duty: 0.5,
      seconds: 1,
      zeroBits: 12,
      ...(wish === null ? {} : { kernel: wish }),
    };
    return await page.evaluate(`new Promise((resolve, reject) => {
      lending.subscribe(() => {
        const run = lending.state().lastRun;
        if (run) resolve({ kernel: run.kernel, hashes: run.reading.hashes, requests: run.requests.workers.length });
      });
      lending.start('test', ${JSON.stringify(terms)}).then((refusal) => refusal && reject(new Error(refusal.kind)));
    })`);
  } finally {
    await browser.close();
    site.close();
  }
}

test.describe('a reader lends with', () => {
  for (const wish of ['simd', 'wasm', 'javascript']) {
    test(`the kernel they chose, ${wish}, and it requests nothing`, async () => {
      const lent = await lend(wish);
      expect(lent).toMatchObject({ kernel: wish, requests: 0 });
      expect(lent.hashes).toBeGreaterThan(1_000);
    });
  }

  test('the fastest kernel, if they chose none', async () => {
    expect((await lend(null)).kernel).toBe('simd');
  });

  test('the fastest kernel on the guide as it ships, under its own policies', async ({ page }) => {
    await page.addInitScript(() => {
      const said: string[] = [];
      const { Worker } = globalThis;
      globalThis.Worker = class extends Worker {
        constructor(...parameters: ConstructorParameters<typeof Worker>) {
          super(...parameters);
          this.addEventListener('message', ({ data }: MessageEvent<{ kind: string; kernel?: string }>) => {
            if (data.kind === 'ready') said.push(data.kernel ?? 'none');
          });
        }
      };
      Object.assign(globalThis, { said });
    });
    await page.goto('/');
    await lendOnGuide(await open(page), 'shortest');
    expect(await page.evaluate('said')).toEqual(['simd']);
    await page.keyboard.press('Escape');
  });

  for (const { lacks, take, barred, why } of [
    {
      lacks: 'no WebAssembly',
      take: () => Reflect.deleteProperty(globalThis, 'WebAssembly'),
      barred: 2,
      why: 'this browser has no WebAssembly',
    },
    {
      lacks: 'no vectors',
      take: () => {
        WebAssembly.validate = () => false;
      },
      barred: 1,
      why: 'this browser’s WebAssembly has no SIMD',
    },
  ]) {
    test(`a choice of what is left, and the reason, where the browser has ${lacks}`, async ({ page }) => {
      await page.addInitScript(take);
      await page.goto('/');
      const bench = page.getByRole('group', { name: 'Hash lab' });
      await bench.locator('summary').first().click();
      await bench.getByRole('button', { name: 'Start lending' }).click();
      const kernels = bench.getByRole('group', { name: /^Kernel/ }).getByRole('radio');
      await expect(kernels).toHaveCount(4);
      await expect(kernels.and(page.locator(':disabled'))).toHaveCount(barred);
      await expect(bench.getByRole('radio', { name: why, disabled: true })).toHaveCount(barred);
      await expect(bench.getByRole('radio', { name: 'Plain JavaScript' })).toBeEnabled();
      await expect(bench.getByText(/SIMD, which hashes four at a time: no\.$/)).toBeVisible();
    });
  }

  test('plain JavaScript where the browser has no WebAssembly', async () => {
    expect((await lend('simd', ['--js-flags=--jitless'])).kernel).toBe('javascript');
  });

  test('WebAssembly without vectors where the processor has none', async () => {
    expect((await lend('simd', ['--js-flags=--no-enable-ssse3 --no-enable-sse4-1'])).kernel).toBe('wasm');
  });

  test('plain JavaScript where the policy of the worker forbids compiling', async () => {
    expect((await lend('simd', [], "default-src 'none'; script-src 'self'")).kernel).toBe('javascript');
  });
});
