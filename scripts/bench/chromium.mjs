import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { bringBrowser, browserFlags } from '../browser.mjs';
import { serveEngine } from '../harness.mjs';
import { root } from '../runtime.mjs';
import { ownSeconds } from './machine.mjs';

/** @param {string} folder */
async function buildWorker(folder) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      target: 'esnext',
      rolldownOptions: {
        input: join(root, 'scripts/bench/race.worker.mjs'),
        output: { entryFileNames: 'race.js' },
      },
    },
  });
}

/** What runs in the page: its own types need a browser's library. */
const openWorker = `new Promise((resolve, reject) => {
  const policy = trustedTypes.createPolicy('page-worker', { createScriptURL: (address) => address });
  const worker = new Worker(policy.createScriptURL('/race.js'), { type: 'module' });
  worker.onerror = ({ message }) => reject(new Error(message));
  worker.onmessage = () => resolve();
  globalThis.repeatRace = () => new Promise((answer) => {
    worker.onmessage = ({ data }) => answer(data);
    worker.postMessage(null);
  });
})`;

/** The race in a worker of an isolated page, in Chromium. */
export async function openChromium() {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await buildWorker(folder);
  const site = await serveEngine(folder, { script: '' });
  const browser = await chromium.launch({ executablePath: await bringBrowser(), args: browserFlags });
  const session = await browser.newBrowserCDPSession();
  const page = await browser.newPage();
  await page.goto(site.address);
  await page.evaluate(openWorker);
  return {
    /** @returns {Promise<Record<string, number>>} */
    repeat: () => page.evaluate('repeatRace()'),
    ownSeconds: () => ownSeconds(session),
    close: async () => {
      await browser.close();
      site.close();
      await rm(folder, { recursive: true });
    },
  };
}
