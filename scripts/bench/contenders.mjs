import { createSHA256 } from 'hash-wasm';
import { scalarModule, simdModule } from '#engine/kernel/built/modules.ts';
import { compiledKernel } from '#engine/kernel/compiled.ts';
import { nobleKernel } from '#engine/kernel/noble.ts';
import { plainKernel } from '#engine/kernel/plain.ts';
import { genesisHeader, nonceOffset, serialise } from '#models/header.ts';

/**
 * Hashes so many nonces of one header.
 * @typedef {(from: number, count: number) => void | Promise<void>} Contender
 */

const header = serialise(genesisHeader);
const nonce = new DataView(header.buffer, nonceOffset, 4);

/**
 * @param {import('#engine/kernel/kernel.ts').Kernel} kernel
 * @returns {Contender}
 */
function searching(kernel) {
  kernel.prepare(header);
  return (from, count) => {
    kernel.search(from, count, 60);
  };
}

/**
 * As its own manual has it: one hasher kept, each of the two hashes from start to end.
 * @returns {Promise<Contender>}
 */
async function hashWasm() {
  const hasher = await createSHA256();
  return (from, count) => {
    for (let candidate = from; candidate < from + count; candidate += 1) {
      nonce.setUint32(0, candidate, true);
      const once = hasher.init().update(header).digest('binary');
      hasher.init().update(once).digest('binary');
    }
  };
}

/** @param {number} from @param {number} count */
async function webCrypto(from, count) {
  for (let candidate = from; candidate < from + count; candidate += 1) {
    nonce.setUint32(0, candidate, true);
    await crypto.subtle.digest('SHA-256', await crypto.subtle.digest('SHA-256', header));
  }
}

/** The one that all are measured against. */
export const yardstick = 'hash-wasm';

/** One kernel stands in it twice: how far it is from itself is how far any two can be told apart. */
export const twins = /** @type {const} */ (['simd', 'simd again']);

/** @returns {Promise<Record<string, Contender>>} */
export async function contenders() {
  return {
    simd: searching(await compiledKernel('simd', simdModule, 4)),
    wasm: searching(await compiledKernel('wasm', scalarModule, 1)),
    javascript: searching(plainKernel()),
    noble: searching(nobleKernel()),
    [yardstick]: await hashWasm(),
    webcrypto: webCrypto,
    [twins[1]]: searching(await compiledKernel('simd', simdModule, 4)),
  };
}
