import { argon2d } from '@noble/hashes/argon2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryHard, twoMebibytes } from './argon2d.ts';

const bytes = (minLength: number) => fc.uint8Array({ minLength, maxLength: 300 });
const costs = fc
  .record({
    lanes: fc.integer({ min: 1, max: 4 }),
    blocks: fc.integer({ min: 8, max: 20 }),
    rest: fc.nat(3),
    passes: fc.integer({ min: 1, max: 3 }),
    tagBytes: fc.oneof(fc.integer({ min: 4, max: 70 }), fc.integer({ min: 71, max: 1024 })),
  })
  .map(({ lanes, blocks, rest, ...others }) => ({
    ...others,
    lanes,
    memoryKibibytes: lanes * blocks + rest,
  }));

describe('the memory-hard function', () => {
  it('gives the answer of RFC 9106, section 5.1: four lanes, three passes, a secret and associated data', async () => {
    const hash = await memoryHard({ memoryKibibytes: 32, passes: 3, lanes: 4, tagBytes: 32 });
    const tag = hash({
      password: new Uint8Array(32).fill(1),
      salt: new Uint8Array(16).fill(2),
      secret: new Uint8Array(8).fill(3),
      associated: new Uint8Array(12).fill(4),
    });
    expect(Buffer.from(tag).toString('hex')).toBe(
      '512b391b6f1162975371d30919734294f868e3be3984f3c1a13a4db9fabe4acb',
    );
  });

  it('agrees with noble on any cost and any ingredients', async () => {
    await fc.assert(
      fc.asyncProperty(
        costs,
        fc.record({ password: bytes(0), salt: bytes(8), secret: bytes(0), associated: bytes(0) }),
        async (cost, { password, salt, secret, associated }) => {
          const hash = await memoryHard(cost);
          const others = { t: cost.passes, m: cost.memoryKibibytes, p: cost.lanes, dkLen: cost.tagBytes };
          expect(hash({ password, salt, secret, associated })).toEqual(
            argon2d(password, salt, { ...others, key: secret, personalization: associated }),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('remembers nothing of what it hashed before', async () => {
    const [one, other] = [await memoryHard(twoMebibytes), await memoryHard(twoMebibytes)];
    const salt = new Uint8Array(8);
    const first = one({ password: new Uint8Array(200).fill(7), salt });
    expect(one({ password: Uint8Array.of(1), salt })).toEqual(other({ password: Uint8Array.of(1), salt }));
    expect(one({ password: new Uint8Array(200).fill(7), salt })).toEqual(first);
  });

  it('refuses costs beyond its memory, and ingredients beyond its room', async () => {
    await expect(memoryHard({ ...twoMebibytes, memoryKibibytes: 2049 })).rejects.toThrow(RangeError);
    await expect(memoryHard({ ...twoMebibytes, memoryKibibytes: 15, lanes: 2 })).rejects.toThrow(RangeError);
    await expect(memoryHard({ ...twoMebibytes, tagBytes: 1025 })).rejects.toThrow(RangeError);
    const hash = await memoryHard(twoMebibytes);
    const long = new Uint8Array(12_288);
    expect(() => hash({ password: long, salt: long })).toThrow(RangeError);
  });
});
