import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { headersFor } from './headers.mjs';
import { isEntry, root } from './runtime.mjs';

/** @type {Record<string, string>} */
const kinds = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer | string }} Answer */

/**
 * @param {string} path already decoded, starting with a slash
 * @param {string} folder
 * @returns {string | undefined} the file to read, or nothing where the path climbs out of the folder
 */
function fileBehind(path, folder) {
  if (path.includes('\0')) return undefined;
  const file = resolve(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
}

/**
 * The answer to one request for a built file, with the headers the guide ships with.
 * @param {string} method
 * @param {string} address path and query, as in the request line
 * @param {string} folder
 * @returns {Promise<Answer>}
 */
export async function answer(method, address, folder) {
  const plain = { 'Content-Type': 'text/plain; charset=utf-8' };
  if (method !== 'GET' && method !== 'HEAD') {
    return { status: 405, headers: { ...plain, Allow: 'GET, HEAD' }, body: 'Only GET and HEAD.\n' };
  }
  const missing = {
    status: 404,
    headers: { ...headersFor('/'), ...plain },
    body: 'There is no such page.\n',
  };
  try {
    const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '/');
    const file = fileBehind(path, folder);
    if (!file) return missing;
    const body = await readFile(file);
    const kind = kinds[extname(file)] ?? 'application/octet-stream';
    return {
      status: 200,
      headers: { 'Cache-Control': 'no-cache', 'Content-Type': kind, ...headersFor(path) },
      body,
    };
  } catch {
    return missing;
  }
}

/**
 * Both loopback addresses are bound, since "localhost" may mean either.
 * @param {number} port
 * @param {string} folder
 */
async function bind(port, folder) {
  /** @type {import('node:http').Server[]} */
  const servers = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer((request, response) => {
      void answer(request.method ?? 'GET', request.url ?? '/', folder).then(({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
        response.end(request.method === 'HEAD' ? undefined : body);
      });
    });
    /** @type {NodeJS.ErrnoException | undefined} */
    const problem = await new Promise((done) => {
      server.once('error', done);
      server.listen(port, host, () => {
        done(undefined);
      });
    });
    const hasNoSuchAddress = problem && problem.code !== 'EADDRINUSE' && servers.length > 0;
    if (problem && !hasNoSuchAddress) {
      for (const bound of servers) bound.close();
      throw problem;
    }
    if (!problem) servers.push(server);
  }
}

/**
 * Serves a built folder on this machine alone.
 * @param {number} port the one wanted
 * @param {{ takeNext?: boolean, folder?: string }} [options] whether the next free port will do
 * @returns {Promise<number>} the port in use
 */
export async function listen(port, { takeNext = false, folder = join(root, 'dist') } = {}) {
  for (let candidate = port; candidate < port + 100; candidate += 1) {
    try {
      await bind(candidate, folder);
      return candidate;
    } catch (problem) {
      const isTaken = problem instanceof Error && 'code' in problem && problem.code === 'EADDRINUSE';
      if (!isTaken || !takeNext) throw problem;
    }
  }
  throw new Error(`No free port between ${port} and ${port + 99}.`);
}

/**
 * A port that nobody listens on now.
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        found(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}

if (isEntry(import.meta.url)) {
  const wanted = process.argv[2];
  const port = await listen(Number(wanted ?? 4321), { takeNext: wanted === undefined });
  console.log(`http://localhost:${port}`);
}
