import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { setup as compileKernels } from './kernels.mjs';
import { requireRuntime, root, run, runAside, tool } from './runtime.mjs';
import { slowest, tallyJourneys, tallyUnits } from './tally.mjs';

requireRuntime();

const reports = join(root, 'test-results');
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'e2e.json');
const unitFlags = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];

/** @type {import('./tally.mjs').Part[]} */
const parts = [];
/** @type {string[]} */
const broken = [];

/**
 * @param {string} name
 * @param {number} start as `performance.now()` tells
 * @param {number} code
 */
function note(name, start, code) {
  parts.push({ name, milliseconds: performance.now() - start });
  if (code) broken.push(name);
}

/**
 * A step whose output is shown once it has ended, so that another may run beside it.
 * @param {string} name
 * @param {string} script
 * @param {string[]} [parameters]
 */
async function aside(name, script, parameters) {
  const start = performance.now();
  const { code, output } = await runAside(script, parameters);
  console.log(`\n== ${name}\n${output.trim()}`);
  note(name, start, code);
}

/**
 * @param {string} name
 * @param {() => Promise<number>} take
 */
async function step(name, take) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const code = await take();
  note(name, start, code);
  return code;
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

// Each of these keeps one core busy and the other idle. All of them need the compiled kernels and the collections' types.
await compileKernels();
await run(tool('astro'), ['sync']);
await Promise.all([
  aside('types', join(root, 'scripts/check.mjs')).then(() => aside('unit tests', tool('vitest'), unitFlags)),
  aside('lint', tool('eslint'), ['.', '--max-warnings', '0']).then(() =>
    aside('format', tool('prettier'), ['--check', '--log-level', 'warn', '.']),
  ),
]);
if ((await step('build', build)) === 0) {
  await step('weights', () => run(join(root, 'scripts/budgets.mjs')));
  await step('end-to-end tests', () => run(join(root, 'scripts/e2e.mjs')));
}

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => import('./tally.mjs').Tally} count
 */
function tallyOf(file, count) {
  if (!existsSync(file)) return undefined;
  /** @type {unknown} */
  const parsed = JSON.parse(readFileSync(file, 'utf8'));
  return count(/** @type {Report} */ (parsed));
}
const units = tallyOf(unitReport, tallyUnits);
const journeys = tallyOf(journeyReport, tallyJourneys);
const tallies = [units, journeys].filter((tally) => tally !== undefined);
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);

console.log('\n== the ten slowest parts');
console.log(slowest([...parts, ...tallies.flatMap((tally) => tally.parts)]));
const retried = tallies.flatMap((tally) => tally.retried ?? []);
if (retried.length > 0) console.log(`\nPassed only at the second try: ${retried.join('; ')}.`);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = broken.length > 0 || failed > 0 || !units || !journeys ? 1 : 0;
