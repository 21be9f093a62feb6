import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headersFile, headersFor } from './headers.mjs';
import { root } from './runtime.mjs';

describe('the headers the guide ships with', () => {
  it('are the same for static hosts: if not, run "node scripts/headers.mjs"', () => {
    expect(readFileSync(join(root, 'public/_headers'), 'utf8')).toBe(headersFile());
  });

  it('isolate the page, so that a worker can share a stop flag with it', () => {
    expect(headersFor('/')).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
  });

  it('give a worker a policy of its own that lets it send nothing', () => {
    const policy = headersFor('/_astro/x.js')['Content-Security-Policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
  });

  it('allow neither inline code nor code from text', () => {
    expect(headersFile().replaceAll("'wasm-unsafe-eval'", '')).not.toContain('unsafe-');
  });

  it('let a worker compile its kernel, and the page nothing', () => {
    expect(headersFor('/_astro/x.js')['Content-Security-Policy']).toContain("'wasm-unsafe-eval'");
    expect(headersFor('/')['Content-Security-Policy']).not.toContain("'wasm-unsafe-eval'");
  });

  it('guard every page and file of the site, whatever its place', () => {
    const files = globSync('**/*.*', { cwd: join(root, 'public') }).map(
      (file) => `/${file.replaceAll('\\', '/')}`,
    );
    const pages = globSync('*.astro', { cwd: join(root, 'src/pages') }).map((page) =>
      page === 'index.astro' ? '/' : `/${page.replace('.astro', '')}/`,
    );
    const site = [...files.filter((file) => !file.startsWith('/lab/')), ...pages];
    expect(site.length).toBeGreaterThan(5);
    for (const path of [...site, '/_astro/x.js']) {
      const { 'Content-Security-Policy': policy = '', ...others } = headersFor(path);
      for (const line of ["connect-src 'none'", "worker-src 'self'", "require-trusted-types-for 'script'"]) {
        expect(policy, path).toContain(line);
      }
      expect(others['Cross-Origin-Resource-Policy'], path).toBe('same-origin');
      expect(others['Access-Control-Allow-Origin'], path).toBeUndefined();
    }
  });

  it('keep a frame of a lab from everything but what its own page and scripts hold', () => {
    const headers = headersFor('/lab/altered/open.html');
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy.split('; ')[0]).toBe('sandbox allow-scripts');
    expect(policy).not.toMatch(/allow-same-origin|https?:|\*|unsafe-|blob:/);
    for (const line of [
      "default-src 'none'",
      'connect-src data:',
      "form-action 'none'",
      "frame-ancestors 'self'",
    ]) {
      expect(policy).toContain(line);
    }
    expect(headers).toMatchObject({
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    });
  });

  it('join with a comma where two sections name the same header', () => {
    const list = [
      { path: '/*', headers: { A: '1', B: '2' } },
      { path: '/x/*', headers: { A: '3' } },
      { path: '/y', headers: { A: '4' } },
    ];
    expect(headersFor('/x/file', list)).toEqual({ A: '1, 3', B: '2' });
    expect(headersFor('/y', list)).toEqual({ A: '1, 4', B: '2' });
    expect(headersFor('/yy', list)).toEqual({ A: '1', B: '2' });
  });
});
