import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { isEntry, requireRuntime, root, run, tool } from './runtime.mjs';

/**
 * Runs the end-to-end tests against the built guide.
 * @param {string[]} [parameters] for Playwright, such as a file or `--grep`
 * @returns {Promise<number>} exit code
 */
export async function endToEnd(parameters = []) {
  const { bringBrowsers } = await import('./browser.mjs');
  await bringBrowsers();
  return run(tool('@playwright/test', 'playwright'), ['test', ...parameters]);
}

if (isEntry(import.meta.url)) {
  requireRuntime();
  try {
    const hasBuild = existsSync(join(root, 'dist/index.html'));
    process.exitCode = (hasBuild ? 0 : await build()) || (await endToEnd(process.argv.slice(2)));
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}
