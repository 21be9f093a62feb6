import { describe, expect, test } from 'vitest';
import { longestAddress, webAddress } from './web-address.ts';

describe('an address as somebody types it', () => {
  test.each([
    ['https://quarry.example/a.js', 'https://quarry.example/a.js'],
    ['  WSS://Quarry.Example  ', 'wss://quarry.example/'],
    ['quarry.example/a.js', 'https://quarry.example/a.js'],
    ['//quarry.example', 'https://quarry.example/'],
    ['quarry.example:8443/a', 'https://quarry.example:8443/a'],
    ['192.0.2.45', 'https://192.0.2.45/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('%s is %s', (typed, href) => {
    expect(webAddress(typed)).toEqual({ href, problem: null });
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['a'.repeat(longestAddress + 1), 'tooLong'],
    ['data:text/javascript,1', 'inside'],
    ['blob:https://quarry.example/1', 'inside'],
    ['ftp://quarry.example/', 'scheme'],
    ['mailto:a@b.example', 'scheme'],
    ['https://', 'broken'],
    ['https://a b.example/', 'broken'],
    ['https://[1]/', 'broken'],
    ['https://%/', 'broken'],
  ])('%s is %s', (typed, problem) => {
    expect(webAddress(typed)).toEqual({ href: null, problem });
  });
});
