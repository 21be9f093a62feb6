import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { root, run, tool } from './runtime.mjs';

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/** The same engine without the windows around the page, which take a third of the processor. */
const shells = ['chrome-headless-shell', 'chromium-headless-shell'];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const homes = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/**
 * The places to look for a Chromium, best first: the reader's wish, Playwright's own build, an installed one.
 * @param {{ wish?: string | undefined, own: string, path: string, platform: NodeJS.Platform }} machine
 * @returns {string[]}
 */
export function candidates({ wish, own, path, platform }) {
  if (wish) return [wish];
  const installed = platform === 'win32' ? [] : onPath(commands, path);
  return [own, ...(homes[platform] ?? []), ...installed];
}

/**
 * @param {string[]} names
 * @param {string} path
 */
function onPath(names, path) {
  const folders = path.split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * @returns {string | undefined} path of a Chromium on this machine
 * @throws where CHROMIUM_PATH names none
 */
export function findBrowser() {
  const wish = process.env['CHROMIUM_PATH'];
  const own = chromium.executablePath();
  const found = candidates({
    wish,
    own,
    path: process.env['PATH'] ?? '',
    platform: process.platform,
  }).find((candidate) => existsSync(candidate));
  if (wish && !found) throw new Error(`CHROMIUM_PATH says ${wish}, and there is no such file.`);
  return found;
}

/**
 * The browser for what needs a page and no window: the reader's wish, the one Playwright brought and finds by itself, a
 * shell on this machine, else the whole browser.
 * @returns {string | undefined} its path; nothing where Playwright is to choose
 */
export function findShell() {
  const whole = findBrowser();
  if (process.env['CHROMIUM_PATH']) return whole;
  if (whole === chromium.executablePath()) return undefined;
  return onPath(shells, process.env['PATH'] ?? '').find((candidate) => existsSync(candidate)) ?? whole;
}

function isDebianRoot() {
  const release = '/etc/os-release';
  const isDebian = existsSync(release) && /^ID(_LIKE)?=.*debian/m.test(readFileSync(release, 'utf8'));
  return isDebian && process.getuid?.() === 0;
}

/**
 * Ubuntu's package of this name is only a pointer to a snap, which needs a running snapd; Debian's is the browser.
 * @param {string[]} packages
 */
function installFromDebian(...packages) {
  for (const step of [['update'], ['install', '-y', ...packages]]) {
    if (spawnSync('apt-get', step, { stdio: 'inherit' }).status !== 0) return;
  }
}

/**
 * Finds the test browser, or brings it.
 * @returns {Promise<string>} its path
 * @throws with one sentence for a person where none can be had
 */
export async function bringBrowser() {
  const present = findBrowser();
  if (present) return present;
  console.log('No Chromium on this machine: asking Playwright for one.');
  await run(tool('playwright'), ['install', '--with-deps', 'chromium']);
  if (!findBrowser() && isDebianRoot()) installFromDebian('chromium');
  const brought = findBrowser();
  if (brought) return brought;
  throw new Error(
    'The end-to-end tests need a Chromium and none could be installed: install Chrome or Chromium, ' +
      `or set CHROMIUM_PATH to one, then repeat the command in ${root}.`,
  );
}

/** Brings the test browser, and its shell where that is to be had: without it the journeys take half as long again. */
export async function bringBrowsers() {
  const whole = await bringBrowser();
  if (findShell() === whole && !process.env['CHROMIUM_PATH'] && isDebianRoot()) {
    installFromDebian('chromium-headless-shell');
  }
}

/** Flags under which a browser stays quiet and runs in a container too. */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
