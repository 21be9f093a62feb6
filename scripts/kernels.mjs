import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isEntry, requireRuntime, root, run, tool } from './runtime.mjs';

const folder = join(root, 'src/engine/kernel');
const built = join(folder, 'built/modules.ts');

/** One page of memory holds the layout many times over; nothing is allocated. */
const options = [
  ...['-O3', '--runtime', 'stub', '--noAssert'],
  ...['--initialMemory', '1', '--maximumMemory', '1'],
  // Vectors pass between our own functions only, never to JavaScript.
  ...['--disableWarning', '112'],
];

/**
 * Compiles one module of src/engine/kernel/assembly.
 * @param {string} name of its file
 * @param {string[]} [features]
 * @returns {Promise<Buffer>}
 * @throws where it does not compile; the compiler has said why by then
 */
async function compile(name, features = []) {
  const workplace = mkdtempSync(join(tmpdir(), 'kernel-'));
  const module = join(workplace, 'module');
  try {
    const parameters = [
      `assembly/${name}.ts`,
      '--baseDir',
      folder,
      '--outFile',
      module,
      ...options,
      ...features,
    ];
    if (await run(tool('assemblyscript', 'asc'), parameters)) throw new Error(`${name} does not compile`);
    return readFileSync(module);
  } finally {
    rmSync(workplace, { recursive: true });
  }
}

/** Changes when anything that goes into the modules does. */
function fingerprint() {
  const sources = globSync('{assembly/*.ts,layout.ts}', { cwd: folder })
    .sort()
    .map((path) => join(folder, path));
  const compiler = join(root, 'node_modules/assemblyscript/package.json');
  const hash = createHash('sha256');
  for (const file of [...sources, compiler, fileURLToPath(import.meta.url)]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Compiles the kernels, unless that is done, and writes their bytes as text: they are part of the worker's script and
 * never requested. The unit tests call it by this name.
 */
export async function setup() {
  const first = `// ${fingerprint()}\n`;
  if (existsSync(built) && readFileSync(built, 'utf8').startsWith(first)) return;
  const scalarModule = await compile('scalar');
  const simdModule = await compile('simd', ['--enable', 'simd']);
  const modules = Object.entries({ scalarModule, simdModule });
  const lines = modules.map(([name, bytes]) => `export const ${name} = '${bytes.toString('base64')}';\n`);
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, first + lines.join(''));
  console.log(`kernels: ${modules.map(([name, { length }]) => `${name} ${length} bytes`).join(', ')}`);
}

if (isEntry(import.meta.url)) {
  requireRuntime();
  await setup();
}
