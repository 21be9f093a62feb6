import type { KernelName } from '#models/lending.ts';
import { scalarModule, simdModule } from './built/modules.ts';
import { compiledKernel } from './compiled.ts';
import type { Kernel } from './kernel.ts';
import { plainKernel } from './plain.ts';

/**
 * The smallest module with an instruction on vectors: a function that makes one and drops it. Browsers that do not
 * know it call the module invalid.
 */
const vectorProbe = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 4, 1, 0x60, 0, 0],
  ...[3, 2, 1, 0],
  ...[10, 9, 1, 7, 0, 0x41, 0, 0xfd, 0x0f, 0x1a, 0x0b],
);

const simd = (): Promise<Kernel> => {
  if (!WebAssembly.validate(vectorProbe)) throw new Error('no vectors here');
  return compiledKernel('simd', simdModule, 4);
};
const wasm = (): Promise<Kernel> => compiledKernel('wasm', scalarModule, 1);

/**
 * The kernel that was wished for, or else the fastest that works here: a browser may lack vectors or WebAssembly, or
 * a policy may forbid compiling.
 */
export async function chooseKernel(wish: KernelName | null): Promise<Kernel> {
  if (wish === 'javascript') return plainKernel();
  for (const make of wish === 'wasm' ? [wasm, simd] : [simd, wasm]) {
    try {
      return await make();
    } catch {
      continue;
    }
  }
  return plainKernel();
}
