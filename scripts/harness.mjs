import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { root } from './runtime.mjs';

const kinds = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** The whole page: it lends, and shows nothing. */
const page =
  '<!doctype html><html lang="en"><title>Harness</title><script type="module" src="/start.js"></script>';
const start = "import { lending } from '/lending.js';\nglobalThis.lending = lending;\n";

/** The policy the guide ships with, as far as it touches scripts. */
const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types page-worker";

/**
 * Builds the engine as the site does, alone.
 * @param {string} folder where to
 */
export async function buildEngine(folder) {
  const output = { entryFileNames: 'lending.js', chunkFileNames: '[hash].js' };
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(root, 'src/browser/lending.ts'),
        preserveEntrySignatures: 'strict',
        output,
      },
    },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[hash].js' } } },
  });
}

/**
 * Serves that build on a free port.
 * @param {string} folder
 * @param {{ isIsolated?: boolean }} [options] isolated pages can share memory with their workers
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveEngine(folder, { isIsolated = true } = {}) {
  const isolation = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  const headers = { 'Content-Security-Policy': policy, ...(isIsolated ? isolation : {}) };
  /** @type {Record<string, string>} */
  const written = { '/': page, '/start.js': start };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const kind = path === '/' ? '.html' : extname(path);
    const type = kind === '.html' || kind === '.js' ? kinds[kind] : 'application/octet-stream';
    const answer =
      written[path] === undefined ? readFile(join(folder, path)) : Promise.resolve(written[path]);
    answer.then(
      (body) => response.writeHead(200, { ...headers, 'Content-Type': type }).end(body),
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404, headers).end(),
    );
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(undefined);
    });
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  return { address: `http://localhost:${bound.port}/`, close: () => server.close() };
}
