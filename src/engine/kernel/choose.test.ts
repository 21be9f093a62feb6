import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KernelName } from '#models/lending.ts';
import { chooseKernel } from './choose.ts';

const wishes: readonly KernelName[] = ['simd', 'wasm', 'javascript'];

afterEach(() => {
  vi.unstubAllGlobals();
});

async function named(wish: KernelName | null): Promise<string> {
  return (await chooseKernel(wish)).name;
}

describe('the choice of a kernel', () => {
  it('is the fastest where nothing is wished for', async () => {
    expect(await named(null)).toBe('simd');
  });

  it.each(wishes)('grants the wish for %s', async (wish) => {
    expect(await named(wish)).toBe(wish);
  });

  it('is the scalar module where vectors are unknown, whatever was wished', async () => {
    const { instantiate } = WebAssembly;
    vi.stubGlobal('WebAssembly', { validate: () => false, instantiate });
    expect(await named('simd')).toBe('wasm');
    expect(await named(null)).toBe('wasm');
  });

  it('is plain JavaScript where there is no WebAssembly, or a policy forbids compiling', async () => {
    vi.stubGlobal('WebAssembly', undefined);
    expect(await named('simd')).toBe('javascript');
    const refuse = (): Promise<never> => Promise.reject(new Error('refused by policy'));
    vi.stubGlobal('WebAssembly', { validate: () => true, instantiate: refuse });
    expect(await named('wasm')).toBe('javascript');
  });
});
