import { argon2d as nobleArgon2d } from '@noble/hashes/argon2.js';
import { argon2d } from 'hash-wasm';
import { memoryHard, twoMebibytes } from '#engine/memory-hard/argon2d.ts';

/** Begins the names of all that hash with memory: they have a table of their own. */
export const memoryHardMark = 'argon2d: ';

/** @typedef {(password: Uint8Array, salt: Uint8Array) => Uint8Array | Promise<Uint8Array>} Hash */

const { memoryKibibytes, passes, lanes, tagBytes } = twoMebibytes;

/**
 * The same work by three programs.
 * @returns {Promise<Record<'ours' | 'hash-wasm' | 'noble', Hash>>}
 */
export async function memoryHardHashes() {
  const ours = await memoryHard(twoMebibytes);
  return {
    ours: (password, salt) => ours({ password, salt }),
    'hash-wasm': (password, salt) =>
      argon2d({
        ...{ password, salt, memorySize: memoryKibibytes, iterations: passes, parallelism: lanes },
        ...{ hashLength: tagBytes, outputType: 'binary' },
      }),
    noble: (password, salt) =>
      nobleArgon2d(password, salt, { m: memoryKibibytes, t: passes, p: lanes, dkLen: tagBytes }),
  };
}

/** @returns {Promise<Record<string, import('./contenders.mjs').Contender>>} */
export async function memoryHardContenders() {
  const password = new Uint8Array(4);
  const salt = new Uint8Array(8);
  const number = new DataView(password.buffer);
  const entries = Object.entries(await memoryHardHashes()).map(([name, hash]) => {
    /** @type {import('./contenders.mjs').Contender} */
    const contender = async (from, count) => {
      for (let candidate = from; candidate < from + count; candidate += 1) {
        number.setUint32(0, candidate, true);
        await hash(password, salt);
      }
    };
    return /** @type {const} */ ([memoryHardMark + name, contender]);
  });
  return Object.fromEntries(entries);
}
