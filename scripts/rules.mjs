import { basename } from 'node:path';
import ts from 'typescript';
import { parse, walk } from './imports.mjs';

/** The most lines a file may have. Data is not counted, and a style sheet is a list. */
const longest = { code: 300, sheet: 500 };

/**
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export function lengthProblems(path, text) {
  const limit = path.endsWith('.css') ? longest.sheet : longest.code;
  const lines = text.split('\n').length - 1;
  return lines > limit ? [`${path} has ${lines} lines, over ${limit}`] : [];
}

/** A thing without a room is not yet understood. */
const homeless = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types', 'constants', 'shared'];

/**
 * @param {string} path
 * @returns {string[]}
 */
export function nameProblems(path) {
  const [stem = ''] = basename(path).split('.');
  const folders = path.split('/').slice(0, -1);
  const bad = [stem, ...folders].find((name) => homeless.includes(name.toLowerCase()));
  const isBarrel = stem === 'index' && /\.(ts|tsx|mjs)$/.test(path);
  return [
    ...(bad ? [`${path}: "${bad}" is no name`] : []),
    ...(isBarrel ? [`${path}: there are no barrels`] : []),
  ];
}

const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
]);

/**
 * Words in a view, which shows only what its mount hands it.
 * @param {string} path of a .tsx file
 * @param {string} text
 * @returns {string[]}
 */
export function wordProblems(path, text) {
  /** @type {string[]} */
  const found = [];
  walk(parse(path, text), (node) => {
    if (ts.isJsxText(node)) found.push(node.text);
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
    const holder = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
    const isShown = ts.isJsxElement(holder) || ts.isJsxFragment(holder);
    const isSpoken = ts.isJsxAttribute(holder) && spoken.has(holder.name.getText());
    if (isShown || isSpoken) found.push(ts.isTemplateExpression(node) ? wordsAround(node) : node.text);
  });
  return found
    .filter((words) => /\p{L}{2}/u.test(words))
    .map((words) => `${path} says "${words.trim()}": words come from content/en/ui`);
}

/** @param {ts.TemplateExpression} node */
function wordsAround({ head, templateSpans }) {
  return [head.text, ...templateSpans.map(({ literal }) => literal.text)].join(' ');
}

/** What belongs in tokens.css alone. One pixel is the thinnest line there is, on every screen. */
const literals = [
  { what: 'a colour', pattern: /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i },
  {
    what: 'a named colour',
    pattern: /(?<![\w-])(?:white|black|red|green|blue|yellow|orange|gr[ae]y)(?![\w-])/i,
  },
  { what: 'a size', pattern: /(?<![\w.-])(?!1px)\d*\.?\d+px\b/ },
  { what: 'a duration', pattern: /(?<![\w.-])(?!0m?s)\d*\.?\d+m?s\b/ },
];

/**
 * Literal colours, sizes and durations in a style sheet, or in the `<style>` of an .astro file.
 * @param {string} path
 * @param {string} text
 * @returns {string[]}
 */
export function styleProblems(path, text) {
  if (/\/(tokens|fonts)\.css$/.test(path)) return [];
  const styles = [...text.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)].map(([, rules = '']) => rules);
  const sheet = path.endsWith('.css') ? text : styles.join('\n');
  const declarations = sheet
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/url\([^)]*\)|"[^"]*"|'[^']*'/g, '')
    .matchAll(/(?:^|[;{])\s*([\w-]+)\s*:([^;{}]*)(?=[;}])/g);
  return [...declarations].flatMap(([, property = '', value = '']) =>
    literals
      .filter(({ pattern }) => pattern.test(value))
      .map(({ what }) => `${path} has ${what} in "${property}:${value}": use a token`),
  );
}

/**
 * A style attribute, which the page's policy refuses in what the server sends.
 * @param {string} path of an .astro file
 * @param {string} text
 * @returns {string[]}
 */
export function attributeProblems(path, text) {
  return /<[a-zA-Z][^<>]*\sstyle=/.test(text)
    ? [`${path} has a style attribute, which the policy refuses`]
    : [];
}

const notForProse = [
  { what: 'an import or export', pattern: /^(?:import|export)\s/m },
  { what: 'an expression', pattern: /(?<!\\)\{/ },
  { what: 'an HTML tag', pattern: /<\/?[a-z]/ },
  { what: 'a class or style', pattern: /\s(?:class|className|style)=/ },
];

/**
 * What is no prose in a lesson, which speaks only catalogue tags and ids.
 * @param {string} path of an .mdx file
 * @param {string} text
 * @returns {string[]}
 */
export function proseProblems(path, text) {
  const prose = text.replace(/^---\n[^]*?\n---\n/, '').replace(/`[^`]*`/g, '');
  return notForProse
    .filter(({ pattern }) => pattern.test(prose))
    .map(({ what }) => `${path} has ${what}: lessons speak only catalogue tags`);
}
