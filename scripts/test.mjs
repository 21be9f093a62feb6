import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { requireRuntime, root, run, tool } from './runtime.mjs';
import { slowest, tallyJourneys, tallyUnits } from './tally.mjs';

requireRuntime();

const reports = join(root, 'test-results');
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'e2e.json');
const unitFlags = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];

/** @type {{ name: string, take: () => Promise<number> }[]} */
const steps = [
  { name: 'types', take: check },
  { name: 'lint', take: () => run(tool('eslint'), ['.', '--max-warnings', '0']) },
  { name: 'format', take: () => run(tool('prettier'), ['--check', '--log-level', 'warn', '.']) },
  { name: 'unit tests', take: () => run(tool('vitest'), unitFlags) },
  { name: 'build', take: build },
  { name: 'weights', take: () => run(join(root, 'scripts/budgets.mjs')) },
  { name: 'end-to-end tests', take: () => run(join(root, 'scripts/e2e.mjs')) },
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** @type {import('./tally.mjs').Part[]} */
const parts = [];
/** @type {string[]} */
const broken = [];
for (const { name, take } of steps) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const code = await take();
  parts.push({ name, milliseconds: performance.now() - start });
  if (code) broken.push(name);
  if (code && name === 'build') break;
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
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = broken.length > 0 || failed > 0 || !units || !journeys ? 1 : 0;
