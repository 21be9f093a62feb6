import type { KernelName } from '#models/lending.ts';
import { scalarModule, simdModule } from './built/modules.ts';
import { compiledKernel } from './compiled.ts';
import type { Kernel } from './kernel.ts';
import { plainKernel } from './plain.ts';
import { hasVectors } from './vectors.ts';

const simd = (): Promise<Kernel> => {
  if (!hasVectors()) throw new Error('no vectors here');
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
