import { expect, test } from 'vitest';
import { answersTo, type CaseMatrix } from './case-defences.ts';

const defence = (
  id: string,
  effort: number,
  against: CaseMatrix['defences'][number]['facts']['against'],
) => ({
  id,
  facts: { audiences: ['home' as const], effort, money: 0, against },
  words: {
    name: id.toUpperCase(),
    about: 'about',
    effort: 'effort',
    money: 'money',
    breaks: 'breaks',
    against: Object.fromEntries(Object.keys(against).map((way) => [way, `${id} against ${way}`])),
  },
});

const matrix: CaseMatrix = {
  vectors: [
    { id: 'worm', name: 'A worm' },
    { id: 'phishing', name: 'Phishing' },
  ],
  defences: [
    defence('dear', 5, { worm: { verdict: 'stops', at: 'door' } }),
    defence('late', 1, { worm: { verdict: 'stops', at: 'pool' } }),
    defence('early', 1, { worm: { verdict: 'stops', at: 'door' }, phishing: { verdict: 'nothing' } }),
    defence('half', 2, {
      worm: { verdict: 'limits', at: 'machine' },
      phishing: { verdict: 'limits', at: 'code' },
    }),
  ],
};

test('what stops it comes by effort, then by how early it acts; what limits it stands apart', () => {
  const [worm, phishing] = answersTo(['worm', 'phishing'], matrix);
  expect(worm?.stops.map(({ id }) => id)).toEqual(['early', 'late', 'dear']);
  expect(worm?.stops[0]).toEqual({ id: 'early', name: 'EARLY', at: 'door', reason: 'early against worm' });
  expect(worm?.limits.map(({ id }) => id)).toEqual(['half']);
  expect(phishing).toMatchObject({ way: 'phishing', name: 'Phishing', stops: [] });
});

test('a way outside the matrix is left to words', () => {
  expect(answersTo(['not-known'], matrix)).toEqual([]);
});
