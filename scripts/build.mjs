import { join } from 'node:path';
import { setup as compileKernels } from './kernels.mjs';
import { isEntry, requireRuntime, root, run, tool } from './runtime.mjs';

/**
 * Builds the guide into dist/.
 * @returns {Promise<number>} exit code of the first step that failed, or 0
 */
export async function build() {
  await compileKernels();
  return (await run(join(root, 'scripts/fonts.mjs'))) || (await run(tool('astro'), ['build']));
}

if (isEntry(import.meta.url)) {
  requireRuntime();
  process.exitCode = await build();
}
