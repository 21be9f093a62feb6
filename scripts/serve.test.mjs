import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, listen } from './serve.mjs';

const outside = mkdtempSync(join(tmpdir(), 'guide-'));
const folder = join(outside, 'dist');

beforeAll(() => {
  mkdirSync(join(folder, '_astro'), { recursive: true });
  mkdirSync(join(folder, 'lab'));
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'lab/index.html'), '<h1>Lab</h1>');
  writeFileSync(join(folder, '_astro/a.js'), 'postMessage(1)');
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  mkdirSync(join(outside, 'dist-old'));
  writeFileSync(join(outside, 'dist-old/index.html'), 'secret');
});

afterAll(() => {
  rmSync(outside, { recursive: true });
});

describe('the server', () => {
  it('serves a folder by its index and ignores a query', async () => {
    const { status, body, headers } = await answer('GET', '/?a=1', folder);
    expect([status, String(body)]).toEqual([200, '<h1>Home</h1>']);
    expect(headers['Content-Type']).toBe('text/html; charset=utf-8');
    expect(String((await answer('GET', '/lab/', folder)).body)).toBe('<h1>Lab</h1>');
  });

  it('serves scripts as scripts, which "nosniff" insists on', async () => {
    const { headers } = await answer('GET', '/_astro/a.js', folder);
    expect(headers['Content-Type']).toBe('text/javascript; charset=utf-8');
    expect(headers['Cache-Control']).toContain('immutable');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/../dist-old/',
    '/%00',
    '/%',
    '/none',
    '/lab',
    '/_astro',
  ])('finds nothing at %s', async (address) => {
    const { status, body } = await answer('GET', address, folder);
    expect(status).toBe(404);
    expect(String(body)).not.toContain('secret');
  });

  it('refuses every method that is not for reading', async () => {
    expect((await answer('POST', '/', folder)).status).toBe(405);
  });

  it('takes the next port where one is in use, and only if it may', async () => {
    const first = await listen(45_321, { takeNext: true, folder });
    const second = await listen(first, { takeNext: true, folder });
    expect(second).toBeGreaterThan(first);
    await expect(listen(first, { folder })).rejects.toThrow('EADDRINUSE');
    const response = await fetch(`http://localhost:${second}/`);
    expect(await response.text()).toBe('<h1>Home</h1>');
    expect(response.headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });
});
