import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingSpan, partsOf } from './filter-rule.ts';

const kindsOf = (rule: string) => partsOf(rule).map(({ kind, text }) => `${kind} ${text}`);
const fitting = (rule: string, address: string) => {
  const span = fittingSpan(rule, address);
  return span && address.slice(span.start, span.end);
};

describe('the parts of a rule', () => {
  test.each<[string, string[]]>([
    ['||quarry.example^', ['hostAnchor ||', 'host quarry.example', 'separator ^']],
    ['/coinhive.min.js', ['words /coinhive.min.js']],
    [
      '@@||coinworks.example/ask/$domain=a.example|b.example',
      ['exception @@', 'hostAnchor ||', 'host coinworks.example', 'words /ask/', 'conditions $'].concat(
        'sites domain=a.example|b.example',
      ),
    ],
    [
      '/dig/*.js|$~third-party,script,~image,important,nonsense',
      ['words /dig/', 'wildcard *', 'words .js', 'endAnchor |', 'conditions $', 'firstParty ~third-party']
        .concat('comma ,', 'kind script', 'comma ,', 'notKind ~image', 'comma ,', 'otherOption important')
        .concat('comma ,', 'unknownOption nonsense'),
    ],
    ['|wss://$3p', ['startAnchor |', 'words wss://', 'conditions $', 'thirdParty 3p']],
    ['/\\/dig\\d+\\.js$/$script', ['regex /\\/dig\\d+\\.js$/', 'conditions $', 'kind script']],
    ['/\\/dig\\.js$/', ['regex /\\/dig\\.js$/']],
    ['a.example##+js(x, y)', ['onSites a.example', 'scriptlet ##+js(x, y)']],
    ['##.advert', ['hiding ##.advert']],
    ['! said', ['remark ! said']],
  ])('%s', (rule, parts) => {
    expect(kindsOf(rule)).toEqual(parts);
  });

  test('joined are the rule, each at its place', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('ab.|^*$@/,=~#+js()\\ !')) });
    fc.assert(
      fc.property(text, (rule) => {
        const parts = partsOf(rule);
        expect(parts.map((part) => part.text).join('')).toBe(rule);
        for (const part of parts) expect(rule.startsWith(part.text, part.at)).toBe(true);
      }),
    );
  });
});

describe('what of an address a rule fits', () => {
  test.each<[string, string, string | null]>([
    ['||quarry.example^', 'https://cdn.quarry.example/a.js', 'quarry.example/'],
    ['||quarry.example^', 'https://stonequarry.example/a.js', null],
    ['||quarry.example^', 'https://quarry.example.org/', null],
    ['||quarry.example/a', 'https://quarry.example/a.js', 'quarry.example/a'],
    ['/coinhive.min.js', 'https://a.example/js/CoinHive.min.js?v=1', '/CoinHive.min.js'],
    ['/dig/*.js', 'https://a.example/dig/x/y.js', '/dig/x/y.js'],
    ['|https://a.', 'https://a.example/', 'https://a.'],
    ['|a.', 'https://a.example/', null],
    ['.js|', 'https://a.example/x.js', '.js'],
    ['.js|', 'https://a.example/x.js?', null],
    ['/\\d{3}/', 'https://a.example/1234', '123'],
    ['*$script', 'https://a.example/', ''],
    ['a.example##+js(x)', 'https://a.example/', null],
  ])('%s in %s', (rule, address, found) => {
    expect(fitting(rule, address)).toBe(found);
  });
});
