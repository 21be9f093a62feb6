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

/** Whether this browser has WebAssembly. A policy may still forbid compiling it. */
export function hasWebAssembly(): boolean {
  return typeof WebAssembly === 'object' && typeof WebAssembly.validate === 'function';
}

/** Whether its WebAssembly has vectors (SIMD). Nothing is compiled to find out. */
export function hasVectors(): boolean {
  return hasWebAssembly() && WebAssembly.validate(vectorProbe);
}
