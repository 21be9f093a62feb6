import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isEntry, requireRuntime, root, run, tool } from './runtime.mjs';

/** @typedef {{ name: string, source: string, pages: number, level?: string, features?: string[] }} Module */
/** @typedef {{ folder: string, built: string, modules: Module[] }} Group */

/** Vectors pass between our own functions only, never to JavaScript. */
const vectors = ['--enable', 'simd', '--disableWarning', '112'];

/**
 * What is compiled, with the pages of memory it takes: nothing is allocated. The kernels' layout fits one many times
 * over, the numbers of the probe's task fill nine, and two mebibytes take 32 and one more. Where a higher level of the
 * compiler moves the work about for smaller code, a lower one may be faster: by 8 % in the memory-hard function.
 * @type {Group[]}
 */
const groups = [
  {
    folder: join(root, 'src/engine/kernel'),
    built: 'built/modules.ts',
    modules: [
      { name: 'scalarModule', source: 'scalar', pages: 1 },
      { name: 'simdModule', source: 'simd', pages: 1, features: vectors },
    ],
  },
  {
    folder: join(root, 'src/engine/probe'),
    built: 'built/module.ts',
    modules: [{ name: 'taskModule', source: 'task', pages: 9 }],
  },
  {
    folder: join(root, 'src/engine/memory-hard'),
    built: 'built/module.ts',
    modules: [{ name: 'memoryHardModule', source: 'argon2d', pages: 33, level: '-O1', features: vectors }],
  },
];

/**
 * Compiles one module of a folder's assembly.
 * @param {string} folder
 * @param {Module} module
 * @returns {Promise<Buffer>}
 * @throws where it does not compile; the compiler has said why by then
 */
async function compile(folder, { source, pages, level = '-O3', features = [] }) {
  const workplace = mkdtempSync(join(tmpdir(), 'kernel-'));
  const module = join(workplace, 'module');
  try {
    const parameters = [
      `assembly/${source}.ts`,
      ...['--baseDir', folder, '--outFile', module],
      ...[level, '--runtime', 'stub', '--noAssert'],
      ...['--initialMemory', `${pages}`, '--maximumMemory', `${pages}`],
      ...features,
    ];
    if (await run(tool('assemblyscript', 'asc'), parameters)) throw new Error(`${source} does not compile`);
    return readFileSync(module);
  } finally {
    rmSync(workplace, { recursive: true });
  }
}

/**
 * Changes when anything that goes into the modules does.
 * @param {string} folder
 */
function fingerprint(folder) {
  const sources = globSync('{assembly/*.ts,layout.ts}', { cwd: folder })
    .sort()
    .map((path) => join(folder, path));
  const compiler = join(root, 'node_modules/assemblyscript/package.json');
  const hash = createHash('sha256');
  for (const file of [...sources, compiler, fileURLToPath(import.meta.url)]) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Compiles what has changed since the last time, and writes its bytes as text: they are part of a worker's script and
 * never requested. The unit tests call it by this name.
 */
export async function setup() {
  for (const { folder, built, modules } of groups) {
    const file = join(folder, built);
    const first = `// ${fingerprint(folder)}\n`;
    if (existsSync(file) && readFileSync(file, 'utf8').startsWith(first)) continue;
    let text = first;
    for (const module of modules) {
      const bytes = await compile(folder, module);
      text += `export const ${module.name} = '${bytes.toString('base64')}';\n`;
      console.log(`${module.name}: ${bytes.length} bytes`);
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

if (isEntry(import.meta.url)) {
  requireRuntime();
  await setup();
}
