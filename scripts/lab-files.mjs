import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './runtime.mjs';

const names = ['good', 'altered', 'updated'];

/**
 * The fingerprint by which a page pins a script (Subresource Integrity, 3.2: the algorithm, and the hash in base64).
 * @param {Buffer | string} bytes as they are served
 */
export const fingerprint = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** @param {string} name of a file the supplier sends */
export const pathOf = (name) => join(root, 'public/lab', name, 'reading-aid.js');

/**
 * The supplier's files with their fingerprints, taken from the very bytes that are served.
 * @returns {Record<string, { text: string, fingerprint: string }>}
 */
export function labFiles() {
  return Object.fromEntries(
    names.map((name) => {
      const bytes = readFileSync(pathOf(name));
      return [name, { text: String(bytes), fingerprint: fingerprint(bytes) }];
    }),
  );
}

const id = 'virtual:lab-files';

/**
 * Hands the files of the policy lab to the pages that pin them and to the bench that shows them.
 * @returns {import('vite').Plugin}
 */
export function labFilesPlugin() {
  return {
    name: 'lab-files',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    load(wanted) {
      if (wanted !== `\0${id}`) return undefined;
      for (const name of names) this.addWatchFile(pathOf(name));
      return `export default ${JSON.stringify(labFiles())};`;
    },
  };
}
