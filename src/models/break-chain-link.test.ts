import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audiences, type Defence, type Matrix, type Vector } from './attack.ts';
import { budgets, effortOf, offered } from './break-chain.ts';
import { fromLink, toLink } from './break-chain-link.ts';

const vectors: Vector[] = [{ id: 'way', audiences: ['home'], takes: 2 }];
const row = (id: string, effort: number): Defence => ({
  id,
  audiences: ['home', 'site'],
  effort,
  money: 0,
  against: { way: { verdict: 'stops', at: 'door' } },
});
const matrix: Matrix = { vectors, defences: [row('gate', 2), row('guard', 3), row('wall', 5)] };

const budget = fc.integer({ min: budgets.least, max: budgets.most });

describe('a link to a set', () => {
  it('comes back as it was made', () => {
    fc.assert(
      fc.property(
        fc.subarray([...matrix.defences]),
        fc.constantFrom(...audiences),
        budget,
        (set, whom, points) => {
          const own = offered(matrix, whom).filter((defence) => set.includes(defence));
          const plan = { audience: whom, budget: points, chosen: own.map(({ id }) => id) };
          expect(fromLink(toLink(plan), matrix)).toEqual(effortOf(own) > points ? null : plan);
        },
      ),
    );
  });

  it('that cannot be read in full is none', () => {
    expect(fromLink({ for: 'home' }, matrix)).toEqual({ audience: 'home', budget: 8, chosen: [] });
    for (const values of [
      {},
      { for: 'martians' },
      { for: 'home', budget: '2' },
      { for: 'home', budget: '1e1' },
      { for: 'home', budget: '21' },
      { for: 'home', with: 'gate,unheard-of' },
      { for: 'cloud', with: 'gate' },
    ]) {
      expect(fromLink(values, matrix)).toBeNull();
    }
  });
});
