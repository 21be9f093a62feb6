import { describe, expect, it } from 'vitest';
import { chunk } from './chunks.mjs';

/** @type {Record<string, Record<string, Record<string, unknown>>>} */
const files = {
  'data/sources': { paper: { title: 'A paper' }, post: { title: 'A post' } },
  'data/vectors': { worm: { sources: ['paper'], audiences: ['home'], takes: 3 } },
  'en/vectors': { worm: { name: 'A worm', short: 'Worm' } },
  'data/defences': { updates: { effort: 2, against: { worm: { verdict: 'limits', source: 'post' } } } },
  'en/defences': { updates: { name: 'Updates', against: { worm: 'It closes old holes.' } } },
  'data/incidents': {
    one: { date: '2017-05', sources: ['paper'] },
    other: { date: '2018', sources: ['paper', 'post'] },
  },
  'en/incidents': { one: { name: 'One' }, other: { name: 'Other' } },
};
/** @param {string} name */
const read = (name) => files[name] ?? {};

/** @param {string} id @returns {unknown} what the module exports */
const exported = (id) => {
  const text = (chunk(id, read) ?? '').replace(/^export default JSON\.parse\(|\);$/g, '');
  /** @type {unknown} */
  const json = JSON.parse(text);
  return JSON.parse(String(json));
};

describe('a chunk of content', () => {
  it('holds a way in with its words and its sources', () => {
    expect(exported('virtual:chain')).toEqual([
      {
        id: 'worm',
        facts: files['data/vectors']?.['worm'],
        words: { name: 'A worm', short: 'Worm' },
        sources: [{ title: 'A paper' }],
      },
    ]);
  });

  it('holds the matrix, each source once', () => {
    expect(exported('virtual:matrix')).toMatchObject({
      vectors: [{ id: 'worm', name: 'A worm', takes: 3 }],
      defences: [{ id: 'updates', words: { against: { worm: 'It closes old holes.' } } }],
      sources: { post: { title: 'A post' } },
    });
  });

  it('holds the cases of one year, and an index leads to each year', () => {
    expect(exported('virtual:cases/2018')).toMatchObject([
      { id: 'other', sources: [{}, { title: 'A post' }] },
    ]);
    const index = chunk('virtual:cases', read) ?? '';
    expect(index.match(/import\('virtual:cases\/\d+'\)/g)).toEqual([
      "import('virtual:cases/2017')",
      "import('virtual:cases/2018')",
    ]);
  });

  it('fails where words or a source are missing, and is nobody else’s module', () => {
    const without = (/** @type {string} */ gone) => (/** @type {string} */ name) =>
      name === gone ? {} : read(name);
    expect(() => chunk('virtual:chain', without('en/vectors'))).toThrow('no words for worm');
    expect(() => chunk('virtual:cases/2017', without('data/sources'))).toThrow('lacks paper');
    expect(chunk('virtual:other', read)).toBeUndefined();
  });
});
