import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ruleProblem } from '#models/own-rule.ts';
import { partsOf } from '#models/filter-rule.ts';
import * as blocking from '#schemas/block-list.ts';
import { blockListTester } from '#schemas/block-list-tester.ts';
import { source } from '#schemas/facts.ts';
import { blockedWord } from '../scripts/weights.mjs';

const yaml = (path: string): unknown =>
  parse(readFileSync(new URL(`../content/${path}.yaml`, import.meta.url), 'utf8'));
const map = <Entry extends z.ZodType>(path: string, entry: Entry) =>
  z.record(z.string(), entry).parse(yaml(path));

const rules = map('data/block-rules', blocking.blockRule);
const ruleWords = map('en/block-rules', blocking.blockRuleWords);
const requests = map('data/block-requests', blocking.blockRequest);
const requestWords = map('en/block-requests', blocking.blockRequestWords);
const dodges = map('data/block-dodges', blocking.blockDodge);
const tools = map('data/block-tools', blocking.blockTool);
const toolWords = map('en/block-tools', blocking.blockToolWords);
const words = blockListTester.parse(yaml('en/ui/block-list-tester'));

/** Hosts that nobody can own: RFC 2606 and RFC 5737. */
const isReserved = (address: string) =>
  /(^|\.)(example|test)$|^192\.0\.2\.\d+$|(^|\.)example\.org$/.test(new URL(address).hostname);

describe('the list of the block-list tester', () => {
  test('is the same in facts and words, in the same order', () => {
    expect(Object.keys(ruleWords)).toEqual(Object.keys(rules));
    expect(Object.keys(requestWords)).toEqual(Object.keys(requests));
    expect(Object.keys(toolWords)).toEqual(Object.keys(tools));
    expect(Object.keys(words.dodge.names)).toEqual(Object.keys(dodges));
  });

  test('has every shape of rule once, and a rule for each', () => {
    const shapes = Object.values(rules).map(({ shape }) => shape);
    expect(shapes.toSorted()).toEqual(blocking.blockRule.shape.shape.options.toSorted());
  });

  test('names only what exists', () => {
    const named = Object.values(requests).flatMap(({ fit, freed }) => [...fit, ...(freed ? [freed] : [])]);
    expect(named.filter((id) => !(id in rules))).toEqual([]);
    expect(Object.values(rules).filter(({ shows }) => shows && !(shows in requests))).toEqual([]);
    const cited = [words.cannot.source, ...Object.values(tools).flatMap((tool) => tool.source ?? [])];
    const sources = map('data/sources', source);
    expect(cited.filter((id) => !(id in sources))).toEqual([]);
  });

  test('asks only hosts that are reserved for examples, under ids that no list knows', () => {
    const asked = [
      ...Object.values(requests).flatMap(({ address, page }) => [address, page]),
      ...Object.values(dodges).flatMap(({ page, request }) => (request ? [page, request.address] : [page])),
    ];
    expect(asked.filter((address) => !isReserved(address))).toEqual([]);
    expect(Object.keys({ ...rules, ...requests, ...dodges }).filter((id) => blockedWord(id))).toEqual([]);
  });

  test('tells of its requests in words of their own', () => {
    expect(new Set(Object.values(requestWords)).size).toBe(Object.keys(requestWords).length);
  });
});

describe('the rules a reader is shown', () => {
  test.each([...Object.values(rules).map(({ rule }) => rule), ...words.own.examples])(
    '%s can be tried',
    (rule) => {
      expect(ruleProblem(rule)).toBeNull();
      expect(partsOf(rule).filter(({ kind }) => !(kind in words.parts))).toEqual([]);
    },
  );
});
