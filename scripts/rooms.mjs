import { posix } from 'node:path';
import { globalsOf, importsOf } from './imports.mjs';

/**
 * Who may know whom. `rooms` may be imported, `types` only as types, `packages` by name or with a path below it.
 * A room always knows itself, except widgets: each knows its own folder alone.
 * @typedef {{ rooms?: string[], types?: string[], packages?: string[], globals?: string[] }} Manners
 * @type {Record<string, Manners>}
 */
const table = {
  schemas: { packages: ['astro/zod'] },
  collections: { rooms: ['schemas'], packages: ['astro:content', 'astro/loaders', 'astro/zod', 'yaml'] },
  models: {
    types: ['schemas'],
    globals: [
      'Date.now',
      'Math.random',
      'fetch',
      'performance',
      'crypto',
      'setTimeout',
      'new Date()',
      'new Worker',
    ],
  },
  engine: {
    rooms: ['models'],
    packages: ['@noble/hashes', '@ghostery/adblocker'],
    globals: ['fetch', 'document', 'window', 'localStorage'],
  },
  browser: { rooms: ['models', 'engine'], globals: ['fetch', 'new Worker'] },
  ui: { packages: ['react', 'framer-motion', 'uplot'], globals: ['fetch', 'new Worker', 'localStorage'] },
  views: {
    rooms: ['models', 'engine', 'browser', 'ui'],
    types: ['schemas'],
    packages: ['react', 'react-dom', 'framer-motion', 'virtual:'],
    globals: ['fetch', 'new Worker', 'localStorage'],
  },
  // A mount runs at build alone, in Node.
  mounts: {
    rooms: ['components', 'models', 'engine', 'ui'],
    types: ['schemas'],
    packages: ['astro:content', 'node:crypto', 'virtual:'],
  },
  components: {
    rooms: ['models', 'mounts'],
    types: ['schemas'],
    packages: ['astro:content', 'astro/types'],
    globals: ['fetch'],
  },
  catalogue: { rooms: ['components', 'mounts'] },
  layouts: { rooms: ['styles', 'browser', 'components'], packages: ['astro:content'] },
  pages: {
    rooms: ['layouts', 'components', 'catalogue', 'styles', 'browser', 'models'],
    packages: ['astro', 'astro:content', 'virtual:'],
  },
  e2e: { rooms: ['scripts'], packages: ['@playwright/test', '@axe-core/playwright', 'node:', 'yaml'] },
};

/** A test beside its subject knows what its subject knows, and the tools of testing. */
const testing = ['vitest', 'fast-check', 'node:', 'yaml'];

/**
 * @param {string} path from the project's root, with slashes
 * @returns {string | undefined} the room a file stands in; nothing where the rule does not reach
 */
export function roomOf(path) {
  if (/^src\/[^/]+\.test\.ts$/.test(path)) return undefined;
  if (path === 'src/content.config.ts') return 'collections';
  if (path === 'src/components/catalogue.ts') return 'catalogue';
  const [top = '', room = ''] = path.split('/');
  if (top === 'e2e' || top === 'scripts') return top;
  if (top !== 'src') return undefined;
  // What a mount reads at build stands in a file of its own where several mounts read it.
  if (room === 'widgets') return /\.astro$|-data\.ts$/.test(path) ? 'mounts' : 'views';
  return room;
}

/** @param {string[] | undefined} list @param {string} name */
const names = (list, name) =>
  list?.some((entry) => name === entry || name.startsWith(entry.endsWith(':') ? entry : `${entry}/`)) ??
  false;

/**
 * @param {string} path of the file that imports
 * @param {string} from what it names
 * @returns {string | undefined} path of the file of ours that is meant
 */
function target(path, from) {
  const bare = from.replace(/\?.*$/, '');
  if (bare.startsWith('#')) return `src/${bare.slice(1)}`;
  return bare.startsWith('.') ? posix.join(posix.dirname(path), bare) : undefined;
}

/**
 * What a file knows that its room may not.
 * @param {string} path
 * @param {string} text
 * @returns {string[]} one sentence each
 */
export function importProblems(path, text) {
  const room = roomOf(path);
  if (room === undefined || room === 'scripts') return [];
  const manners = table[room];
  if (!manners) return [`${path}: ${room} is not a room of this house`];
  const isTest = /\.test\.tsx?$/.test(path);
  return importsOf(path, text).flatMap(({ from, isType }) => {
    const file = target(path, from);
    const says = (/** @type {string} */ why) => [`${path} imports ${from}: ${why}`];
    if (file === undefined) {
      const isKnown = names(manners.packages, from) || (isTest && names(testing, from));
      return isKnown ? [] : says(`${room} may not know this package`);
    }
    const home = path
      .split('/')
      .slice(0, path.startsWith('src/widgets/') ? 3 : path.startsWith('src/') ? 2 : 1)
      .join('/');
    const other = roomOf(file) ?? file;
    const isAtHome = file.startsWith(`${home}/`) || file === path;
    if (/(^|\/)index\.(ts|js|mjs)$/.test(file)) return says('there are no barrels');
    if (isAtHome) return [];
    if (from.startsWith('.') && other !== 'scripts') return says('a relative path never leaves its room');
    if (other === 'views' || (other === 'mounts' && room === 'mounts'))
      return says('a widget knows no other widget');
    const isAllowed =
      other === room ||
      (manners.rooms ?? []).includes(other) ||
      (isType && (manners.types ?? []).includes(other));
    return isAllowed ? [] : says(`${room} may not know ${other}`);
  });
}

/**
 * What a file reaches for without importing it, though its room may not.
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export function globalProblems(path, text) {
  const refused = table[roomOf(path) ?? '']?.globals ?? [];
  if (refused.length === 0 || path.includes('.test.')) return [];
  const used = globalsOf(path, text);
  return refused
    .filter((name) => used.has(name))
    .map((name) => `${path} uses ${name}, which its room may not know`);
}
