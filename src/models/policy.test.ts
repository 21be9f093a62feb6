import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildPolicy,
  formatPolicy,
  governing,
  headerLine,
  mostHosts,
  parsePolicy,
  pinnedTag,
  readHosts,
} from './policy.ts';

const none = { hosts: [], hasWorkers: false, hasWasm: false, hasRequests: false };
const needs = {
  hasWorkers: fc.boolean(),
  hasWasm: fc.boolean(),
  hasRequests: fc.boolean(),
};
const hostile = fc.oneof(
  fc.string(),
  fc.domain(),
  fc.constantFrom(
    "'unsafe-inline'",
    'a.example;script-src',
    '*.example',
    'a.example\r\nX: y',
    'x" onload="y',
  ),
);

describe('a policy', () => {
  it('comes back from its own text', () => {
    fc.assert(
      fc.property(fc.record(needs), fc.uniqueArray(fc.domain(), { maxLength: 20 }), (site, domains) => {
        const lines = buildPolicy({ ...site, ...readHosts(domains.join('\n')) });
        expect(parsePolicy(formatPolicy(lines))).toEqual(lines);
      }),
    );
  });

  it('is read as browsers read it: any case, empty parts, the first of two', () => {
    expect(parsePolicy(" Script-Src  'self'\thttps://a.example ;; script-src *; ")).toEqual([
      { name: 'script-src', sources: ["'self'", 'https://a.example'] },
    ]);
    expect(parsePolicy('')).toEqual([]);
  });

  it('is as narrow as the needs of the site', () => {
    expect(headerLine(none)).toBe(
      "Content-Security-Policy: default-src 'self'; script-src 'self'; worker-src 'none'; connect-src 'none'; object-src 'none'; base-uri 'none'",
    );
    expect(
      formatPolicy(buildPolicy({ hosts: ['a.example'], hasWorkers: true, hasWasm: true, hasRequests: true })),
    ).toBe(
      "default-src 'self'; script-src 'self' https://a.example 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'",
    );
  });

  it('never has a wildcard, inline code, or a line that the reader’s text brought', () => {
    fc.assert(
      fc.property(fc.record(needs), fc.array(hostile, { maxLength: 30 }), (site, entries) => {
        const line = headerLine({ ...site, ...readHosts(entries.join('\n')) });
        expect(line.replace("'wasm-unsafe-eval'", '')).not.toMatch(/\*|unsafe|data:|http:|[\r\n"<>]/);
        expect(line.match(/;/g)).toHaveLength(5);
        for (const { name, sources } of parsePolicy(line.replace('Content-Security-Policy: ', ''))) {
          expect(name).toMatch(/^(default|script|worker|connect|object)-src$|^base-uri$/);
          for (const source of sources) {
            expect(source).toMatch(/^'(self|none|wasm-unsafe-eval)'$|^https:\/\/[a-z0-9.:-]+$/);
          }
        }
      }),
    );
  });

  it.each([
    'a.example; script-src',
    'a.example ',
    '*.example',
    "'unsafe-inline'",
    '',
    'A.example',
    'localhost',
  ])('takes no host but such as were read: %j', (host) => {
    expect(() => buildPolicy({ ...none, hosts: [host] })).toThrow(RangeError);
  });
});

describe('who answers for a missing line', () => {
  it.each([
    ["worker-src 'none'; script-src 'self'", 'worker-src', 'worker-src'],
    ["script-src 'self'", 'worker-src', 'script-src'],
    ["child-src 'self'; script-src 'self'", 'worker-src', 'child-src'],
    ["script-src 'self'", 'script-src-elem', 'script-src'],
    ["default-src 'self'", 'connect-src', 'default-src'],
    ["default-src 'self'", 'img-src', 'default-src'],
  ])('in %s, for %s, is %s', (policy, judged, name) => {
    expect(governing(policy, judged)?.name).toBe(name);
  });

  it('is nobody where no line is near', () => {
    expect(governing("script-src 'self'", 'connect-src')).toBeNull();
  });
});

describe('a list of hosts', () => {
  it('is read as people write it', () => {
    expect(
      readHosts(' https://CDN.Supplier.example/v1/x.js, //b.example b.example.\nc.example:8443 b.example'),
    ).toEqual({ hosts: ['cdn.supplier.example', 'b.example', 'c.example:8443'], problems: [] });
  });

  it.each([
    ['*.supplier.example', 'wildcard'],
    ['*', 'wildcard'],
    ['http://a.example', 'scheme'],
    ['ftp://a.example', 'scheme'],
    ['data:text/javascript', 'unreadable'],
    ["'unsafe-inline'", 'unreadable'],
    ['a.example;script-src', 'unreadable'],
    ['localhost', 'unreadable'],
    ['-a.example', 'unreadable'],
    ['a..example', 'unreadable'],
    ['a.example:0', 'unreadable'],
    ['user@a.example', 'unreadable'],
    ['bücher.example', 'unreadable'],
    [`${'a'.repeat(64)}.example`, 'unreadable'],
  ])('leaves out %s: %s', (entry, problem) => {
    const { hosts, problems } = readHosts(entry);
    expect(hosts).toEqual([]);
    expect(problems.map((one) => one.problem)).toEqual([problem]);
  });

  it('has an end', () => {
    const names = Array.from({ length: mostHosts + 2 }, (_, place) => `s${place}.example`);
    const { hosts, problems } = readHosts(names.join(' '));
    expect(hosts).toHaveLength(mostHosts);
    expect(problems.map(({ problem }) => problem)).toEqual(['tooMany', 'tooMany']);
    expect(readHosts('x'.repeat(5000)).problems[0]?.text.length).toBeLessThan(50);
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        const { hosts } = readHosts(text);
        expect(() => buildPolicy({ ...none, hosts })).not.toThrow();
      }),
    );
  });
});

describe('a pinned tag', () => {
  it('leaves the fingerprint open until it is known', () => {
    expect(pinnedTag('a.example', undefined)).toBe(
      '<script src="https://a.example/…" integrity="sha384-…" crossorigin="anonymous"></script>',
    );
    expect(pinnedTag('a.example', 'sha384-abc')).toContain('integrity="sha384-abc"');
  });
});
