import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { bringBrowser, browserFlags } from '../browser.mjs';
import { serveEngine } from '../harness.mjs';
import { ownSeconds } from './machine.mjs';

/** @typedef {import('#models/lending.ts').Run} Run */
/** @typedef {{ lanes: number, duty: number }} Wish */
/** @typedef {{ lastHashMs: number, run: Run }} Ending from the press to the last worker's answer, which comes after its last hash */
/** @typedef {Awaited<ReturnType<typeof openLender>>} Lender */

/** The reader's side: when a key was pressed by the browser's own stamp, and when the last worker had answered. */
const script = `
import { lending } from '/lending.js';
let pressedMs = 0;
addEventListener('keydown', ({ timeStamp }) => { pressedMs = timeStamp; }, { capture: true });
globalThis.lend = async (terms) => {
  const before = lending.state().lastRun;
  globalThis.ending = new Promise((end) => {
    const leave = lending.subscribe(() => {
      const { lastRun } = lending.state();
      if (lastRun === before) return;
      leave();
      end({ lastHashMs: performance.now() - pressedMs, run: lastRun });
    });
  });
  const refusal = await lending.start('bench', terms);
  if (refusal !== null) throw new Error('refused: ' + refusal.kind);
};
globalThis.isReady = true;
`;

/** Longer than any measurement takes. */
const seconds = 60;
const settlingMs = 500;

/**
 * A page that lends, in a browser of its own.
 * @param {string} folder where the engine was built to
 * @param {boolean} isIsolated whether the page can share memory with its workers
 */
export async function openLender(folder, isIsolated) {
  const site = await serveEngine(folder, { isIsolated, script });
  const browser = await chromium.launch({ executablePath: await bringBrowser(), args: browserFlags });
  const session = await browser.newBrowserCDPSession();
  const page = await browser.newPage();
  await page.goto(site.address);
  await page.waitForFunction('globalThis.isReady');
  return {
    session,
    /**
     * Resolves when the workers have found their pace.
     * @param {Wish} wish
     */
    lend: async (wish) => {
      await page.evaluate(`lend(${JSON.stringify({ ...wish, seconds, zeroBits: 12 })})`);
      await wait(settlingMs);
    },
    /** Presses Escape, as a reader would. */
    press: () => page.keyboard.press('Escape'),
    /** @returns {Promise<Ending>} */
    ending: () => page.evaluate('ending'),
    ownSeconds: () => ownSeconds(session),
    close: async () => {
      await browser.close();
      site.close();
    },
  };
}
