import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { parse } from 'yaml';
import { bringBrowser, browserFlags } from './browser.mjs';
import { isEntry, requireRuntime, root } from './runtime.mjs';

/** Sheets the picture borrows, so that it is drawn in the page's own hand. */
const sheets = ['layers', 'fonts', 'tokens', 'base', 'furniture'];
const host = 'https://stolen-cycles.invalid/';
const size = { width: 1200, height: 630 };

/** @param {string} path */
const read = (path) => readFileSync(join(root, path), 'utf8');

/** The hero beneath the title, by night: what a link to the guide shows where it is shared. */
function picture() {
  /** @type {unknown} */
  const words = parse(read('content/en/page.yaml'));
  const { name, title } = /** @type {{ name: string, title: string }} */ (words);
  const hero = /<svg[\s\S]*<\/svg>/.exec(read('src/components/Hero.astro'))?.[0] ?? '';
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${host}${sheet}.css">`).join('');
  return `<!doctype html><html lang="en" data-theme="night">${links}<style>
    body { background: var(--sunk); block-size: 630px; overflow: hidden; position: relative; }
    h1 { font-size: 4.1rem; inset: 2.6rem auto auto 4rem; letter-spacing: -0.015em; line-height: 1; position: absolute; white-space: nowrap; }
    p { color: var(--text-soft); font: 600 2rem var(--font-guide); inset: auto auto 5rem 4rem; position: absolute; }
    svg.hero { inline-size: 900px; inset: auto 0 0 auto; position: absolute; }
    i { background: var(--text); block-size: 4px; inline-size: 302px; inset: auto auto 10px 0; position: absolute; }
    </style><h1>${title}</h1><p>${name}</p><i></i>${hero.replace('{description}', '""')}</html>`;
}

/** Draws public/social.png anew. Its bytes are kept, because no build needs a browser. */
async function draw() {
  const browser = await chromium.launch({ executablePath: await bringBrowser(), args: browserFlags });
  const page = await browser.newPage({ viewport: size });
  await page.route(`${host}**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: picture() });
    return route.fulfill({ path: join(root, 'src/styles', path) });
  });
  await page.goto(host, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(root, 'public/social.png') });
  await browser.close();
}

if (isEntry(import.meta.url)) {
  requireRuntime();
  await draw();
}
