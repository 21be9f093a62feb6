import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { charactersIn, codePointsOf, faces, features, missingFrom } from './faces.mjs';
import { root } from './runtime.mjs';

const budget = 45_000;
const folder = join(root, 'src/styles/fonts');

/** @param {string} pattern */
const read = (pattern) =>
  globSync(pattern, { cwd: root }).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

const words = read('content/**/*.{mdx,yaml}');
const views = read('src/**/*.{astro,tsx}');
const characters = charactersIn([...words, ...views].map(({ text }) => text));

mkdirSync(folder, { recursive: true });
let bytes = 0;
/** @type {Set<string>} */
const problems = new Set();
for (const { name, source, axes = {} } of faces) {
  const packaged = readFileSync(join(root, 'node_modules', source));
  const options = { variationAxes: axes, keepFeatures: features };
  const points = codePointsOf(await subsetFont(packaged, characters, { ...options, targetFormat: 'sfnt' }));
  for (const { path, text } of words) {
    for (const missing of missingFrom(text, points)) problems.add(`${missing} in ${path}`);
  }
  const font = await subsetFont(packaged, characters, { ...options, targetFormat: 'woff2' });
  writeFileSync(join(folder, `${name}.woff2`), font);
  bytes += font.length;
}

console.log(`fonts: ${faces.length} faces, ${characters.length} characters, ${(bytes / 1000).toFixed(1)} kB`);
if (problems.size > 0) {
  console.error(
    `The faces cannot draw these characters, so write them otherwise: ${[...problems].join('; ')}.`,
  );
  process.exitCode = 1;
} else if (bytes > budget) {
  console.error(`The fonts weigh ${bytes} bytes and may weigh ${budget}: use fewer different characters.`);
  process.exitCode = 1;
}
