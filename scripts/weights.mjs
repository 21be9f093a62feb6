import { gzipSync } from 'node:zlib';

/** @typedef {{ url: string, renderer: string, propsBytes: number }} Island */
/** @typedef {{ styles: string[], scripts: string[], inline: string[], islands: Island[], addresses: string[] }} Page */

/**
 * What a connection carries, in bytes: gzip at its best. Fonts are packed already.
 * @param {Buffer} content
 */
export const weigh = (content) => gzipSync(content, { level: 9 }).length;

/** @param {string} text */
const plain = (text) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/**
 * @param {string} tag such as `<a href="#x">`
 * @param {string} name
 * @returns {string | undefined}
 */
function attribute(tag, name) {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : plain(value);
}

/**
 * @param {string} html
 * @param {string} name of the element
 * @returns {string[]} its opening tags
 */
const tags = (html, name) => html.match(new RegExp(`<${name}\\b(?:[^>"]|"[^"]*")*>`, 'g')) ?? [];

/** @param {(string | undefined)[]} list @returns {string[]} */
const own = (list) => list.filter((url) => url !== undefined).filter((url) => /^\/(?!\/)/.test(url));

/**
 * What a built page loads, and when.
 * @param {string} html
 * @returns {Page}
 */
export function pageOf(html) {
  const links = tags(html, 'link');
  /** @param {string} relation */
  const linked = (relation) =>
    own(links.filter((tag) => attribute(tag, 'rel') === relation).map((tag) => attribute(tag, 'href')));
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*type="module"[^>]*>([^]*?)<\/script>/g)];
  return {
    styles: linked('stylesheet'),
    scripts: [...own(tags(html, 'script').map((tag) => attribute(tag, 'src'))), ...linked('modulepreload')],
    inline: inline.map(([, code = '']) => code),
    islands: tags(html, 'astro-island').map((tag) => ({
      url: attribute(tag, 'component-url') ?? '',
      renderer: attribute(tag, 'renderer-url') ?? '',
      propsBytes: Buffer.byteLength(attribute(tag, 'props') ?? ''),
    })),
    addresses: [...html.matchAll(/\s(?:id|href|src)="([^"]*)"/g)]
      .map(([, value = '']) => plain(value))
      .filter((value) => !/^[a-z][a-z+.-]*:/i.test(value)),
  };
}

/**
 * Files that a script brings with it at once; `import()` waits until it is called.
 * @param {string} code
 * @returns {string[]} as written, such as `./x.js`
 */
export function staticImports(code) {
  const pattern = /(?:\bfrom|\bimport)\s*["']((?:\.{0,2}\/)[^"']+)["']/g;
  return [...code.matchAll(pattern)].map(([, path = '']) => path);
}

/**
 * Scripts with everything they bring, once each.
 * @param {string[]} entries addresses on this site
 * @param {(url: string) => Buffer} read
 * @returns {Set<string>}
 */
export function withImports(entries, read) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = [...entries];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (found.has(url)) continue;
    found.add(url);
    for (const path of staticImports(String(read(url))))
      waiting.push(new URL(path, `http://x${url}`).pathname);
  }
  return found;
}

/** Generic first-party names that block lists match: none may be in an address of ours. */
const blocked = [
  ...['miner', 'mining.', 'coinhive', 'cryptonight', 'hash.wasm', 'c.wasm', 'nano.wasm', 'bootstrap.wasm'],
  ...['helper.wasm', 'webcoin', 'xmr', 'crypta', '/loader.', 'poolstatus', 'proxy=ws'],
];

/**
 * @param {string} address
 * @returns {string | undefined} the word in it that a block list matches
 */
export const blockedWord = (address) => blocked.find((word) => address.toLowerCase().includes(word));

/**
 * SHA-256's first round constant (FIPS 180-4, 4.2.2) as code may write it, and how a WebAssembly module begins, plain
 * and in base64.
 */
const traces = [/1116352408/, /428a2f98/i, /\0asm/, /AGFzbQEAAAA/];

/**
 * A name of the ad-block engine's own, which no minifier shortens.
 * @param {string} content of a file that loads before a reader asks for a verdict
 * @returns {boolean} whether it holds the engine
 */
export const holdsBlocker = (content) => content.includes('getIdWithoutBadFilter');

/**
 * @param {string} content of a file that loads before Start
 * @returns {boolean} whether it holds hashing code
 */
export const holdsHashing = (content) => traces.some((trace) => trace.test(content));
