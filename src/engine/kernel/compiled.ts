import type { KernelName } from '#models/lending.ts';
import { kernelFrom } from './candidates.ts';
import { layOut } from './job.ts';
import type { Kernel } from './kernel.ts';
import { layoutWords } from './layout.ts';

/** What the assembly exports. Its numbers arrive signed. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly search: (from: number, count: number, mask: number) => number;
}

/**
 * A kernel from a WebAssembly module.
 * @param base64 its bytes
 * @param width how many nonces it hashes at once
 * @throws where the browser refuses to compile it
 */
export async function compiledKernel(name: KernelName, base64: string, width: number): Promise<Kernel> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(bytes);
  const { memory, search } = instance.exports as unknown as Exports;
  const words = new Int32Array(memory.buffer, 0, width * layoutWords);
  return kernelFrom({
    name,
    prepare: (header) => {
      layOut(header, words, width);
    },
    scan: (from, count, mask) => search(from, count, mask) >>> 0,
  });
}
