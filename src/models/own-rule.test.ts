import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestRule, ruleProblem } from './own-rule.ts';

describe('a rule somebody wrote', () => {
  test.each([
    '||quarry.example^',
    '/player.js$script,~third-party',
    '@@||quarry.example^$domain=a.example|~b.a.example',
    '/\\/dig[0-9]+\\.js$/$script',
    '/^https?:\\/\\/(?:a|b)\\.example\\//',
    "||films.example^$csp=worker-src 'none'",
    'films.example##+js(abort-on-property-read, CoinHive)',
    '$websocket',
  ])('%s can be tried', (rule) => {
    expect(ruleProblem(rule)).toBeNull();
  });

  test.each([
    ['', 'empty', 1],
    ['   ', 'empty', 1],
    ['a', 'tooShort', 1],
    ['x'.repeat(longestRule + 1), 'tooLong', longestRule + 1],
    ['! a remark', 'remark', 1],
    ['[Adblock Plus 2.0]', 'remark', 1],
    ['##.advert', 'hiding', 1],
    ['films.example##.advert', 'hiding', 14],
    ['0.0.0.0 quarry.example', 'space', 8],
    ['||quarry.example^$scripts', 'unknownOption', 19],
    ['||quarry.example^$script,domain=', 'unknownOption', 26],
    ['/dig(/', 'brokenPattern', 1],
    ['/(a+)+$/', 'slowPattern', 6],
    ['/(a|a)*b/', 'slowPattern', 7],
    ['/((ab)*c)+/', 'slowPattern', 10],
    ['/a*b*c*d*/', 'slowPattern', 9],
    ['/a{1000}/', 'slowPattern', 3],
    ['/(a)\\1/', 'slowPattern', 5],
    ['*a*b*c*d', 'manyGaps', 7],
  ])('%s is met with %s at %i', (rule, kind, at) => {
    expect(ruleProblem(rule)).toMatchObject({ kind, at });
  });

  test('never throws, and names a place in the rule or just behind it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('ab/\\()[]{}*+?|$^,=~@#!. 1')) }),
        (rule) => {
          const problem = ruleProblem(rule);
          return problem === null || (problem.at >= 1 && problem.at <= rule.length + 1);
        },
      ),
    );
  });
});
