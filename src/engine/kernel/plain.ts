import { kernelFrom } from './candidates.ts';
import { compress } from './compress.ts';
import { layOut } from './job.ts';
import type { Kernel } from './kernel.ts';
import { firstAt, layoutWords, midstateAt, secondAt } from './layout.ts';
import { initialState } from './sha256.ts';

const nonceAt = 3;

/** The kernel for browsers without WebAssembly: plain numbers, one nonce at a time, from the midstate on. */
export function plainKernel(): Kernel {
  const memory = new Int32Array(layoutWords);
  const header = memory.subarray(firstAt, firstAt + 16);
  const digest = memory.subarray(secondAt, secondAt + 16);
  const midstate = memory.subarray(midstateAt, midstateAt + 8);
  const end = new Int32Array(8);
  return kernelFrom({
    name: 'javascript',
    prepare: (bytes) => {
      layOut(bytes, memory, 1);
    },
    scan: (from, count, mask) => {
      for (let done = 0; done < count; done += 1) {
        header[nonceAt] = swapped(from + done);
        compress(midstate, header, digest);
        compress(initialState, digest, end);
        if (((end[7] ?? 0) & mask) === 0) return done;
      }
      return count;
    },
  });
}

/** A nonce as a message word: a header holds it least significant byte first. */
function swapped(nonce: number): number {
  return (nonce << 24) | ((nonce & 0xff00) << 8) | ((nonce >>> 8) & 0xff00) | (nonce >>> 24);
}
