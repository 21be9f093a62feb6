import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, kept, linked, othersLength, soundLength, workOf } from './chain.ts';
import { firstHit, genesisHashHex } from './practice.ts';

const zeroBits = 6;
const once = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const doubleHash = (bytes: Uint8Array): Uint8Array => once(once(bytes));

/** Finds a nonce for a block, and leaves those before it alone. */
async function remade(blocks: readonly Block[], place: number): Promise<Block[]> {
  const link = (await linked(blocks, zeroBits, doubleHash))[place];
  if (link === undefined) throw new Error('no such block');
  const nonce = firstHit(link.header, zeroBits, doubleHash)?.nonce ?? 0;
  return blocks.map((block, index) => (index === place ? { ...block, nonce } : block));
}

async function proven(words: readonly string[]): Promise<Block[]> {
  let blocks: Block[] = words.map((line) => ({ words: line, nonce: 0 }));
  for (let place = 0; place < blocks.length; place += 1) blocks = await remade(blocks, place);
  return blocks;
}

const five = fc.array(fc.string(), { minLength: 5, maxLength: 5 });

describe('a chain of five blocks', () => {
  it('holds together, each block carrying the hash of the one before', async () => {
    const links = await linked(await proven(['a', 'b', 'c', 'd', 'e']), zeroBits, doubleHash);
    expect(soundLength(links)).toBe(5);
    links.forEach(({ header }, place) => {
      expect(header.previousHashHex).toBe(links[place - 1]?.hashHex ?? genesisHashHex);
    });
  });

  it('breaks from the block that is tampered with to its end, and nowhere before', async () => {
    await fc.assert(
      fc.asyncProperty(five, fc.nat(4), fc.string(), async (words, place, other) => {
        fc.pre(words[place] !== other);
        const blocks = await proven(words);
        const tampered = blocks.map((block, index) => (index === place ? { ...block, words: other } : block));
        const [before, after] = [
          await linked(blocks, zeroBits, doubleHash),
          await linked(tampered, zeroBits, doubleHash),
        ];
        after.forEach((link, index) => {
          expect(link.hashHex === before[index]?.hashHex).toBe(index < place);
          if (index < place) expect(link.isProven).toBe(true);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('is mended from the tampered block on, one by one, each at the price of a whole search', async () => {
    const blocks = await proven(['a', 'b', 'c', 'd', 'e']);
    let mended = blocks.map((block, place) => (place === 1 ? { ...block, words: 'B' } : block));
    for (let place = 1; place < 5; place += 1) {
      mended = await remade(mended, place);
      expect(soundLength(await linked(mended, zeroBits, doubleHash))).toBeGreaterThan(place);
    }
    expect(soundLength(await linked(mended, zeroBits, doubleHash))).toBe(5);
  });
});

describe('which chain counts', () => {
  it('is decided by work, not by who had it first unless they are equal', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), (yours, theirs) => {
        const keeper = kept(workOf(yours, zeroBits), workOf(theirs, zeroBits), 'theirs');
        expect(keeper).toBe(yours > theirs ? 'yours' : 'theirs');
        expect(kept(yours, yours, 'yours')).toBe('yours');
      }),
    );
  });

  it('is never the chain of one against two, however long they go on', () => {
    fc.assert(
      fc.property(fc.nat(1_000), (found) => {
        expect(1 + found).toBeLessThan(othersLength(5, found, 2));
      }),
    );
  });

  it('counts no block after a broken one', () => {
    expect(soundLength([true, false, true].map((isProven) => ({ isProven })))).toBe(1);
    expect(soundLength([])).toBe(0);
  });
});
