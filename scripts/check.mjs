import { join } from 'node:path';
import { setup as compileKernels } from './kernels.mjs';
import { isEntry, requireRuntime, root, run, tool } from './runtime.mjs';

/** Rooms with a narrower `lib`, so that the compiler refuses what they may not know; and the scripts, which are JavaScript. */
const walled = ['src/models', 'src/engine', 'scripts'];

/**
 * Checks all types.
 * @returns {Promise<number>} exit code of the first check that failed, or 0
 */
export async function check() {
  await compileKernels();
  const code = await run(tool('astro'), ['check', '--minimumFailingSeverity', 'warning']);
  if (code) return code;
  for (const room of walled) {
    const found = await run(tool('typescript', 'tsc'), ['-p', join(root, room)]);
    if (found) return found;
  }
  return 0;
}

if (isEntry(import.meta.url)) {
  requireRuntime();
  process.exitCode = await check();
}
