/**
 * The five faces of the guide, each from the package that brings it. A sixth would break the budget: every face used
 * anywhere on the page is fetched at its first layout.
 * @typedef {{ name: string, source: string, axes?: Record<string, number> }} Face
 * @type {Face[]}
 */
export const faces = [
  { name: 'guide-400', source: '@fontsource/faustina/files/faustina-latin-400-normal.woff2' },
  { name: 'guide-400-italic', source: '@fontsource/faustina/files/faustina-latin-400-italic.woff2' },
  { name: 'guide-600', source: '@fontsource/faustina/files/faustina-latin-600-normal.woff2' },
  { name: 'furniture-500', source: '@fontsource/archivo/files/archivo-latin-500-normal.woff2' },
  {
    name: 'machine-350',
    source: '@fontsource-variable/martian-mono/files/martian-mono-latin-wdth-normal.woff2',
    axes: { wdth: 75, wght: 350 },
  },
];

const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

/** What the page may show without its being written anywhere, such as figures and marks put in by a script. */
const always = `${ascii}\u00a0‘’“”–—…·×°±€`;

/** Characters that no face has to draw. */
const unseen = /[\p{Cc}\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** Layout that the style sheets ask for; all other features only add glyphs. */
export const features = ['ccmp', 'kern', 'liga', 'lnum', 'tnum'];

/**
 * Every character that has to be drawn, once each, in order.
 * @param {string[]} texts
 * @returns {string}
 */
export function charactersIn(texts) {
  const all = new Set([...Array.from(always), ...texts.flatMap((text) => Array.from(text))]);
  return [...all]
    .filter((character) => !unseen.test(character))
    .sort()
    .join('');
}

/**
 * Characters of a text that a font cannot draw.
 * @param {string} text
 * @param {Set<number>} points what the font can draw
 * @returns {string[]} such as `→ (U+2192)`
 */
export function missingFrom(text, points) {
  return Array.from(new Set(text))
    .filter((character) => !unseen.test(character) && !points.has(character.codePointAt(0) ?? 0))
    .map(
      (character) =>
        `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
    );
}

/**
 * Code points that a font can draw, read from its `cmap` table in format 4 or 12 (OpenType 1.9, "cmap").
 * @param {Buffer} font in sfnt form
 * @returns {Set<number>}
 * @throws where the font has no such table
 */
export function codePointsOf(font) {
  const cmap = tableAt(font, 'cmap');
  /** @type {Set<number>} */
  const found = new Set();
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const table = cmap + font.readUInt32BE(cmap + 8 + index * 8);
    const format = font.readUInt16BE(table);
    const ranges = format === 4 ? segmentsOf(font, table) : format === 12 ? groupsOf(font, table) : [];
    for (const [first, last] of ranges) for (let point = first; point <= last; point += 1) found.add(point);
  }
  return found;
}

/**
 * @param {Buffer} font
 * @param {string} tag
 */
function tableAt(font, tag) {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no ${tag} table`);
}

/**
 * @param {Buffer} font
 * @param {number} table
 * @returns {[number, number][]}
 */
function segmentsOf(font, table) {
  const doubled = font.readUInt16BE(table + 6);
  /** @type {[number, number][]} */
  const ranges = [];
  for (let offset = 0; offset < doubled; offset += 2) {
    const last = font.readUInt16BE(table + 14 + offset);
    const first = font.readUInt16BE(table + 16 + doubled + offset);
    if (first !== 0xffff) ranges.push([first, last]);
  }
  return ranges;
}

/**
 * @param {Buffer} font
 * @param {number} table
 * @returns {[number, number][]}
 */
function groupsOf(font, table) {
  return Array.from({ length: font.readUInt32BE(table + 12) }, (_, index) => [
    font.readUInt32BE(table + 16 + index * 12),
    font.readUInt32BE(table + 20 + index * 12),
  ]);
}
