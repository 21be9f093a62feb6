import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEntry, root } from './runtime.mjs';

/** @typedef {{ path: string, headers: Record<string, string> }} Section */

/**
 * The page's scripts and styles are hashed in the <meta> policy that Astro writes; a browser obeys both policies. This
 * one says what a <meta> cannot (who may frame the page) and, again, what must hold even before the <meta> is read.
 */
const pagePolicy = [
  "connect-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types page-worker',
];

/**
 * A <meta> policy does not reach a worker: it obeys the policy of its own response. Only there may WebAssembly be
 * compiled: the kernel, from the bytes in the worker's own script.
 */
export const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'none'",
].join('; ');

/**
 * Where the page's policy holds: everywhere but in the frames of a lab, whose own policies are what is tried there. Hosts
 * join what several sections say, and cannot take anything back, so the places are named one by one.
 */
const guarded = [
  '/',
  '/index.html',
  '/cases/*',
  '/ways-in/*',
  '/_astro/*',
  '/favicon.svg',
  '/robots.txt',
  '/social.png',
  '/theme.js',
];

/**
 * What holds in every frame of a lab, whatever its own policy allows: a place of its own without our origin, even when
 * it is opened alone; no script but ours and what ours write down; no other host.
 */
export const framePolicy = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "script-src 'nonce-lab' data:",
  'worker-src data:',
  'connect-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const closedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
];

/**
 * The one list of headers the guide ships with. `public/_headers` is printed from it for static hosts, and our own
 * server sends it. Where two sections match, a value is joined with a comma, as those hosts do: for a
 * policy that means both hold.
 * @type {Section[]}
 */
export const sections = [
  {
    path: '/*',
    headers: {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Permissions-Policy': [...closedFeatures.map((name) => `${name}=()`), 'compute-pressure=(self)'].join(
        ', ',
      ),
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
  ...guarded.map((path) => ({
    path,
    headers: {
      'Content-Security-Policy': pagePolicy.join('; '),
      'Cross-Origin-Resource-Policy': 'same-origin',
    },
  })),
  {
    // A frame without an origin is a stranger to its own host, which has to let it have the scripts.
    path: '/lab/*',
    headers: {
      'Content-Security-Policy': framePolicy,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    },
  },
  {
    path: '/_astro/*',
    headers: {
      'Content-Security-Policy': workerPolicy,
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  },
];

/**
 * Headers of one address on this site.
 * @param {string} path such as `/_astro/x.js`
 * @param {Section[]} [list]
 * @returns {Record<string, string>}
 */
export function headersFor(path, list = sections) {
  /** @type {Record<string, string>} */
  const found = {};
  for (const section of list) {
    const start = section.path.endsWith('*') ? section.path.slice(0, -1) : undefined;
    if (start === undefined ? path !== section.path : !path.startsWith(start)) continue;
    for (const [name, value] of Object.entries(section.headers)) {
      found[name] = name in found ? `${found[name]}, ${value}` : value;
    }
  }
  return found;
}

/** The list in the `_headers` format of static hosts. */
export function headersFile() {
  const blocks = sections.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

if (isEntry(import.meta.url)) {
  writeFileSync(join(root, 'public/_headers'), headersFile());
}
