import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { workerPolicy } from './headers.mjs';
import { setup as compileKernels } from './kernels.mjs';
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
  await compileKernels();
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
 * @param {{ isIsolated?: boolean, workers?: string, script?: string }} [options] isolated pages can share memory with their workers; the policy of workers; what the page runs
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serveEngine(
  folder,
  { isIsolated = true, workers = workerPolicy, script = start } = {},
) {
  const isolation = {
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  /** @param {string} kind */
  const headersOf = (kind) => ({
    'Content-Security-Policy': kind === '.js' ? workers : policy,
    ...(isIsolated ? isolation : {}),
  });
  /** @type {Record<string, string>} */
  const written = { '/': page, '/start.js': script };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const kind = path === '/' ? '.html' : extname(path);
    const type = kind === '.html' || kind === '.js' ? kinds[kind] : 'application/octet-stream';
    const answer =
      written[path] === undefined ? readFile(join(folder, path)) : Promise.resolve(written[path]);
    answer.then(
      (body) => response.writeHead(200, { ...headersOf(kind), 'Content-Type': type }).end(body),
      () => response.writeHead(path === '/favicon.ico' ? 204 : 404, headersOf(kind)).end(),
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
