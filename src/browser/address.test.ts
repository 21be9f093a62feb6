import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressIn, hashOf } from './address.ts';

test('reads a place alone, and one with values', () => {
  expect(addressIn('#cost')).toEqual({ place: 'cost', values: {} });
  expect(addressIn('#who-pays?of=laptop&cores=0.5')).toEqual({
    place: 'who-pays',
    values: { of: 'laptop', cores: '0.5' },
  });
});

test('writes what it reads', () => {
  const name = fc.stringMatching(/^[a-z-]{1,9}$/);
  fc.assert(
    fc.property(name, fc.dictionary(name, fc.string({ unit: 'grapheme' })), (place, values) => {
      expect(addressIn(hashOf({ place, values }))).toEqual({ place, values: { ...values } });
    }),
  );
});

test('never throws, whatever the address holds', () => {
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(() => addressIn(hash)).not.toThrow();
    }),
  );
  expect(addressIn('#%E0%A4%A?of=%')).toEqual({ place: '%E0%A4%A', values: { of: '%' } });
  expect(addressIn('')).toEqual({ place: '', values: {} });
});
