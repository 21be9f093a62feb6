import { describe, expect, it } from 'vitest';
import { parsePolicy } from './policy.ts';
import { addressOf, files, lineOf, nameOf, policyOf, protections, sets, supplierTag } from './policy-lab.ts';

describe('the pages of the policy lab', () => {
  it('are one for every file and every set of protections', () => {
    const addresses = files.flatMap((file) => sets.map((on) => addressOf({ file, on })));
    expect(new Set(addresses).size).toBe(48);
    expect(addresses).toContain('/lab/good/open.html');
    expect(addressOf({ file: 'altered', on: ['workers', 'integrity'] })).toBe(
      '/lab/altered/integrity-workers.html',
    );
  });

  it('have a policy of just the lines that are on', () => {
    for (const on of sets) {
      const names = parsePolicy(policyOf(on)).map(({ name }) => name);
      const expected = protections.flatMap((one) => lineOf(one)?.split(' ')[0] ?? []);
      expect(names).toEqual(
        expected.filter((_, place) => on.includes(protections[place + 1] ?? 'integrity')),
      );
    }
    expect(nameOf([])).toBe('open');
  });

  it('pin the file in its tag, and only where that is on', () => {
    expect(supplierTag([], 'sha384-x')).toBe('<script nonce="lab" src="reading-aid.js"></script>');
    expect(supplierTag(['integrity'], 'sha384-x')).toContain('integrity="sha384-x" crossorigin="anonymous"');
  });
});
