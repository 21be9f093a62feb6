import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, wherever the command was typed. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const oldest = { major: 22, minor: 12 };

/**
 * What is wrong with the runtime that runs this script, as one sentence for a person, or nothing.
 * Needed because the pinned runtime is an optional package: npm leaves it out, in silence, on a platform it does not know.
 * @param {string} version such as `20.19.2`
 * @param {boolean} isInstalled whether `npm ci` has been run
 * @returns {string | undefined}
 */
export function complaint(version, isInstalled) {
  if (!isInstalled) return 'The packages are not installed yet: run "npm ci" in this folder first.';
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return undefined;
  return (
    `Stolen Cycles needs Node ${oldest.major}.${oldest.minor} or newer and this is Node ${version}: ` +
    'use "npm start" or "npm test" (npm finds the Node that "npm ci" brought), ' +
    'or, if none exists for this machine, install Node 24 from https://nodejs.org.'
  );
}

/**
 * Whether a module is the script that was asked for, and not one imported by it.
 * @param {string} url the module's own `import.meta.url`
 */
export function isEntry(url) {
  const script = process.argv[1];
  return script !== undefined && realpathSync(script) === fileURLToPath(url);
}

/** Ends the process with one clear sentence if this runtime cannot do the work. */
export function requireRuntime() {
  const problem = complaint(process.versions.node, existsSync(join(root, 'node_modules', 'astro')));
  if (!problem) return;
  console.error(problem);
  process.exit(1);
}

/**
 * Path of the script behind a package's command, so that it runs under this very Node on every system, with no shell.
 * @param {string} packageName
 * @param {string} [command] the name in `bin`, where it is not the package's own
 */
export function tool(packageName, command = packageName) {
  const manifest = join(root, 'node_modules', packageName, 'package.json');
  /** @type {unknown} */
  const parsed = JSON.parse(readFileSync(manifest, 'utf8'));
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (parsed);
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`${packageName} has no command ${command}`);
  return createRequire(import.meta.url).resolve(join(dirname(manifest), script));
}

/**
 * Runs a Node script to its end, its output shown as it comes.
 * @param {string} script
 * @param {string[]} [parameters]
 * @param {Record<string, string>} [environment] added to this process's own
 * @returns {Promise<number>} the exit code; 1 when a signal ended it
 */
export function run(script, parameters = [], environment = {}) {
  return ended(start(script, parameters, environment, 'inherit'));
}

/**
 * Runs a Node script to its end beside others, its output kept together for whoever shows it.
 * @param {string} script
 * @param {string[]} [parameters]
 * @returns {Promise<{ code: number, output: string }>} code: the exit code; 1 when a signal ended it
 */
export async function runAside(script, parameters = []) {
  const child = start(script, parameters, {}, 'pipe');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
  }
  const code = await ended(child);
  return { code, output };
}

/**
 * @param {string} script
 * @param {string[]} parameters
 * @param {Record<string, string>} environment
 * @param {'inherit' | 'pipe'} stdio
 */
function start(script, parameters, environment, stdio) {
  return spawn(process.execPath, [script, ...parameters], {
    cwd: root,
    stdio,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function ended(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
