import { describe, expect, it } from 'vitest';
import { blockedWord, holdsHashing, pageOf, staticImports, weigh, withImports } from './weights.mjs';

describe('what a page loads', () => {
  const page =
    pageOf(`<html id="top"><link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/f.svg">
    <link rel="modulepreload" href="/_astro/pre.js">
    <script src="/theme.js"></script><script type="module" src="/_astro/p.js"></script>
    <script type="module">import"/_astro/q.js";</script><script type="application/ld+json">{}</script>
    <a href="https://example.org/coinhive">x</a><a href="#who-pays">y</a>
    <astro-island uid="1" component-url="/_astro/i.js" renderer-url="/_astro/r.js" props="{&quot;a&quot;:[0,&quot;x > y&quot;]}" client="visible"></astro-island>`);

  it('is read from its markup', () => {
    expect(page).toMatchObject({ styles: ['/_astro/a.css'], inline: ['import"/_astro/q.js";'] });
    expect(page.scripts).toEqual(['/theme.js', '/_astro/p.js', '/_astro/pre.js']);
  });

  it('counts the props of an island as the browser reads them', () => {
    const props = '{"a":[0,"x > y"]}';
    expect(page.islands).toEqual([
      { url: '/_astro/i.js', renderer: '/_astro/r.js', propsBytes: props.length },
    ]);
  });

  it('holds its own addresses, and not those of other sites', () => {
    expect(page.addresses).toContain('#who-pays');
    expect(page.addresses).toContain('top');
    expect(page.addresses.join()).not.toContain('coinhive');
  });
});

describe('what a script brings with it', () => {
  it('is every static import, however it is packed, and no import()', () => {
    const code =
      'import{a as b}from"./a.js";import"./b.js";export*from\'../c.js\';const d=()=>import("./d.js")';
    expect(staticImports(code)).toEqual(['./a.js', './b.js', '../c.js']);
  });

  it('is followed to the end, and round in circles once', () => {
    /** @type {Record<string, string>} */
    const files = {
      '/_astro/a.js': 'import"./b.js"',
      '/_astro/b.js': 'import"./a.js";import"/_astro/c.js"',
      '/_astro/c.js': '',
    };
    const found = withImports(['/_astro/a.js'], (url) => Buffer.from(files[url] ?? 'missing'));
    expect([...found].sort()).toEqual(['/_astro/a.js', '/_astro/b.js', '/_astro/c.js']);
  });
});

describe('what may not be there', () => {
  it.each(['/_astro/Miner.js', '#mining.html', '/lab/hash.wasm', 'xmr-1'])('is the address %s', (address) => {
    expect(blockedWord(address)).toBeDefined();
  });

  it('is no ordinary address', () => {
    expect(blockedWord('/_astro/Dct1Y3Pd.js')).toBeUndefined();
  });

  it.each(['k=[1116352408,', '0x428A2F98', 'atob("AGFzbQEAAAABBgFg")', '\0asm'])(
    'is hashing code: %j',
    (code) => {
      expect(holdsHashing(code)).toBe(true);
    },
  );

  it('is not every long number', () => {
    expect(holdsHashing('1116352409')).toBe(false);
  });
});

it('text is weighed as it travels', () => {
  expect(weigh(Buffer.from('a'.repeat(10_000)))).toBeLessThan(100);
});
