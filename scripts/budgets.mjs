import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './runtime.mjs';
import {
  blockedWord,
  holdsBlocker,
  holdsHashing,
  pageOf,
  staticImports,
  weigh,
  withImports,
} from './weights.mjs';

/** What the page may weigh, in kB (1,000 bytes, gzip -9; fonts as they are). */
const limits = {
  html: 175,
  styles: 31,
  scripts: 10,
  fonts: 45,
  'first view': 248,
  'every island awake': 450,
};
const propsLimit = 4000;

/** What the HTML of a page beside the guide may weigh, in the same kB. */
const besideLimit = 60;

/** What a frame of a lab may weigh with its scripts: it is there to be read. */
const frameLimit = 3;

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built guide to weigh: run "npm run build" first.');
  process.exit(1);
}

/** @param {string} url */
const read = (url) => readFileSync(join(dist, decodeURIComponent(url)));
/** @param {Iterable<string>} urls */
const weighAll = (urls) => [...urls].reduce((sum, url) => sum + weigh(read(url)), 0);

const html = readFileSync(join(dist, 'index.html'));
const page = pageOf(String(html));
const inlineImports = page.inline.flatMap(staticImports).filter((path) => path.startsWith('/'));
const scripts = withImports([...page.scripts, ...inlineImports], read);
const islandEntries = page.islands.flatMap(({ url, renderer }) => [url, renderer]).filter(Boolean);
const awake = withImports([...scripts, ...islandEntries], read);
const styles = [...new Set(page.styles)];
const fonts = new Set(
  styles.flatMap((url) =>
    [...String(read(url)).matchAll(/url\(["']?(\/[^"')]+\.woff2)/g)].map(([, font = '']) => font),
  ),
);

const weights = {
  html: weigh(html),
  styles: weighAll(styles),
  scripts: weighAll(scripts),
  fonts: [...fonts].reduce((sum, url) => sum + read(url).length, 0),
};
const firstView = Object.values(weights).reduce((sum, bytes) => sum + bytes, 0);
const all = {
  ...weights,
  'first view': firstView,
  'every island awake': firstView - weights.scripts + weighAll(awake),
};

/** @type {string[]} */
const problems = [];
for (const [name, limit] of Object.entries(limits)) {
  const kilobytes = all[/** @type {keyof typeof all} */ (name)] / 1000;
  console.log(`${name.padEnd(20)}${kilobytes.toFixed(1).padStart(8)} kB of ${limit}`);
  if (kilobytes > limit) problems.push(`${name} weighs ${kilobytes.toFixed(1)} kB, over ${limit}`);
}

const heaviest = Math.max(0, ...page.islands.map(({ propsBytes }) => propsBytes));
console.log(
  `${'props of an island'.padEnd(20)}${(heaviest / 1000).toFixed(1).padStart(8)} kB of ${propsLimit / 1000}`,
);
for (const { url, propsBytes } of page.islands) {
  if (propsBytes > propsLimit)
    problems.push(`the props of ${url} hold ${propsBytes} bytes, over ${propsLimit}`);
}

for (const url of ['/index.html', ...awake]) {
  if (holdsHashing(String(read(url)))) problems.push(`${url} holds hashing code and loads before Start`);
  if (holdsBlocker(String(read(url))))
    problems.push(`${url} holds the ad-block engine, which waits until asked`);
}

const engines = readdirSync(join(dist, '_astro')).filter((name) =>
  holdsBlocker(String(read(`/_astro/${name}`))),
);
if (engines.length !== 1) problems.push(`the ad-block engine stands in ${engines.length} files, not in one`);

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/'));
const pages = files.filter((file) => file.endsWith('.html'));
const frames = pages.filter((one) => one.startsWith('/lab/'));
for (const file of pages.filter((one) => one !== '/index.html' && !frames.includes(one))) {
  const kilobytes = weigh(read(file)) / 1000;
  console.log(
    `${file.replace('index.html', '').padEnd(20)}${kilobytes.toFixed(1).padStart(8)} kB of ${besideLimit}`,
  );
  if (kilobytes > besideLimit)
    problems.push(`${file} weighs ${kilobytes.toFixed(1)} kB, over ${besideLimit}`);
}
const frameScripts = files.filter((file) => file.startsWith('/lab/') && file.endsWith('.js'));
const frameKilobytes =
  Math.max(0, ...frames.map((file) => weigh(read(file)))) / 1000 + weighAll(frameScripts) / 1000;
console.log(`${'a frame of a lab'.padEnd(20)}${frameKilobytes.toFixed(1).padStart(8)} kB of ${frameLimit}`);
if (frameKilobytes > frameLimit) problems.push(`a frame of a lab weighs ${frameKilobytes.toFixed(1)} kB`);
for (const file of [...frames, ...frameScripts]) {
  const text = String(read(file));
  if (/\b(?:https?|wss?):|["'(]\/\//.test(text)) problems.push(`${file} names another host`);
  if (holdsHashing(text)) problems.push(`${file} holds hashing code`);
}
const addresses = [...files, ...pages.flatMap((file) => pageOf(String(read(file))).addresses)];
for (const address of new Set(addresses)) {
  const word = blockedWord(address);
  if (word) problems.push(`the address ${address} contains "${word}", which block lists match`);
  if (address.endsWith('.wasm')) problems.push(`${address} is a WebAssembly file, and none may be fetched`);
}

for (const problem of problems) console.error(`Too much: ${problem}.`);
process.exitCode = problems.length > 0 ? 1 : 0;
