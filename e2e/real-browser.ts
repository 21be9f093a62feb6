import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { browserFlags, findBrowser } from '../scripts/browser.mjs';
import { expect, expectNoWorkers, test as base, watch } from './reader.ts';

/** The browser says where to reach it in its first lines. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) found(address);
    });
    child.once('exit', () => {
      failed(new Error(`The browser ended before it could be reached: ${said}`));
    });
  });
}

function hasEnded(child: ChildProcess): Promise<void> {
  return new Promise((ended) => {
    if (child.exitCode !== null || child.signalCode !== null) ended();
    else child.once('exit', () => ended());
  });
}

/**
 * A browser started as a reader's is. Playwright's own never hides a tab and keeps no page for the way back, so
 * the journeys about hidden tabs and history would prove nothing there.
 */
export const test = base.extend<{ real: BrowserContext }>({
  real: async ({ baseURL }, use, testInfo) => {
    const executable = findBrowser();
    if (!executable) throw new Error('There is no Chromium on this machine.');
    const profile = await mkdtemp(join(tmpdir(), 'reader-'));
    const flags = [
      ...browserFlags,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ];
    const child = spawn(executable, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
    try {
      const browser = await chromium.connectOverCDP(await addressOf(child), { noDefaults: true });
      const context = browser.contexts()[0];
      if (!context) throw new Error('The browser has no window.');
      const trouble = watch(context, baseURL ?? '');
      await use(context);
      expect(trouble).toEqual([]);
      if (testInfo.status === testInfo.expectedStatus) await expectNoWorkers(context);
      await browser.close();
    } finally {
      child.kill();
      await hasEnded(child);
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
});

export { expect };
