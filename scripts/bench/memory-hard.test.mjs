import fc from 'fast-check';
import { expect, it } from 'vitest';
import { memoryHardHashes } from './memory-hard.mjs';

it('all programs of the memory-hard race give the same answer', async () => {
  const { ours, 'hash-wasm': hashWasm, noble } = await memoryHardHashes();
  const bytes = (/** @type {number} */ minLength) => fc.uint8Array({ minLength, maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(bytes(1), bytes(8), async (password, salt) => {
      const answer = await ours(password, salt);
      expect(answer).toEqual(await hashWasm(password, salt));
      expect(answer).toEqual(await noble(password, salt));
    }),
    { numRuns: 12 },
  );
});
