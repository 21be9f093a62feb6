import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fittingSpan, partsOf } from '#models/filter-rule.ts';
import { ruleProblem } from '#models/own-rule.ts';
import { type Asked, blockList, reachOf } from './block-list.ts';

const data = (name: string): unknown =>
  parse(readFileSync(new URL(`../../content/data/${name}.yaml`, import.meta.url), 'utf8'));

const rules = data('block-rules') as Record<string, { rule: string; shape: string; shows?: string }>;
const requests = Object.entries(
  data('block-requests') as Record<string, Asked & { fit: string[]; freed?: string; serves: string }>,
);
const list = blockList(Object.values(rules).map(({ rule }) => rule));
const idOf = (text: string) => Object.keys(rules).find((id) => rules[id]?.rule === text) ?? text;

describe('the engine on our own list', () => {
  test('is asked about more than forty addresses', () => {
    expect(requests.length).toBeGreaterThan(40);
    expect(new Set(requests.map(([, { address, kind, page }]) => [address, kind, page].join(' '))).size).toBe(
      requests.length,
    );
  });

  test.each(requests)('%s', (_, { fit, freed, ...asked }) => {
    const verdict = list.ask(asked);
    expect(verdict.fit.map(idOf)).toEqual(fit);
    expect(verdict.isStopped).toBe(fit.length > 0 && freed === undefined);
    expect(verdict.exception && idOf(verdict.exception)).toBe(freed ?? null);
    if (fit.length === 0) expect(verdict.rule).toBeNull();
    else expect(fit).toContain(idOf(verdict.rule ?? ''));
  });

  test('has a rule of every shape, and each that can decides a request', () => {
    for (const [id, { shows }] of Object.entries(rules)) {
      const found = requests.find(([request]) => request === shows)?.[1];
      if (found) expect([...found.fit, found.freed]).toContain(id);
      expect(found === undefined).toBe(reachOf(rules[id]?.rule ?? '') === 'page');
    }
  });

  test('has rules that act on a page whatever it asks for, and on no other page', () => {
    const pageRules = ['no-workers', 'scriptlet'].map((id) => rules[id]?.rule);
    expect(list.actingOn('https://films.example/watch')).toEqual(pageRules);
    expect(list.actingOn('https://www.films.example/')).toEqual(pageRules);
    expect(list.actingOn('https://shop.example/')).toEqual([]);
  });
});

describe('what a rule acts on', () => {
  test.each([
    ['||quarry.example^', 'request'],
    ['@@||quarry.example^', 'request'],
    ['/(?:a|b)/', 'request'],
    ["||a.example^$csp=worker-src 'none'", 'page'],
    ['a.example##+js(x)', 'page'],
    ['a.example##.advert', 'nothing'],
    ['/(/', 'nothing'],
    ['||a.example^$nonsense', 'nothing'],
    ['! a remark', 'nothing'],
    ['', 'nothing'],
  ])('%s: %s', (rule, reach) => {
    expect(reachOf(rule)).toBe(reach);
  });
});

const word = fc.constantFrom('dig', 'coin', 'a', 'js', 'player', 'min');
const host = fc.constantFrom('quarry.example', 'cdn.quarry.example', 'shop.test', 'stonequarry.example');
const path = fc
  .array(fc.tuple(word, fc.constantFrom('/', '.', '-', '?', '=', '&')), { maxLength: 5 })
  .map((pieces) => `/${pieces.flat().join('')}`);
const address = fc.tuple(host, path).map((pieces) => `https://${pieces.join('')}`);
const pattern = fc
  .array(fc.tuple(fc.constantFrom('/', '.', '-', '^', '*', ''), word), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.flat().join(''));
const rule = fc.oneof(
  host.map((name) => `||${name}^`),
  fc.tuple(host, path).map(([name, rest]) => `||${name}${rest.replaceAll('=', '^')}`),
  pattern.map((text) => `/${text}`),
  pattern.map((text) => `${text}|`),
  fc.tuple(host, pattern).map(([name, text]) => `|https://${name}/${text}`),
);

describe('what we explain', () => {
  test('agrees with the engine about whether a rule fits, wherever it reads the rule as one of requests', () => {
    let fits = 0;
    fc.assert(
      fc.property(rule, address, (text, asked) => {
        const isRead = reachOf(text) === 'request' && partsOf(text).every(({ kind }) => kind !== 'regex');
        fc.pre(isRead && ruleProblem(text) === null);
        const verdict = blockList([text]).ask({ address: asked, kind: 'script', page: 'https://news.test/' });
        if (verdict.isStopped) fits += 1;
        expect(fittingSpan(text, asked) !== null).toBe(verdict.isStopped);
      }),
      { numRuns: 3000 },
    );
    expect(fits).toBeGreaterThan(100);
  });

  test('shows in every request of ours a stretch for every rule that fits it', () => {
    for (const [, { fit, address: asked }] of requests) {
      for (const id of fit) expect(fittingSpan(rules[id]?.rule ?? '', asked), id).not.toBeNull();
    }
  });
});
