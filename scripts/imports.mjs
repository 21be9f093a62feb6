import ts from 'typescript';

/**
 * Scripts of a file as TypeScript: the fenced part and every `<script>` of an .astro file, else the whole.
 * @param {string} path
 * @param {string} text
 */
export function parse(path, text) {
  const fence = /^---\n([^]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([^]*?)<\/script>/g)].map(([, code = '']) => code);
  const code = path.endsWith('.astro') ? [fence, ...scripts].join('\n') : text;
  return ts.createSourceFile(path.replace(/\.astro$/, '.ts'), code, ts.ScriptTarget.Latest, true);
}

/**
 * @param {ts.Node} node
 * @param {(node: ts.Node) => void} visit
 */
export function walk(node, visit) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/**
 * Everything a file imports: statements, `import()`, types, and addresses built from `import.meta.url`.
 * @param {string} path
 * @param {string} text
 * @returns {{ from: string, isType: boolean }[]}
 */
export function importsOf(path, text) {
  /** @type {{ from: string, isType: boolean }[]} */
  const found = [];
  const readsFiles = path.includes('.test.') || path.startsWith('e2e/');
  /** @param {ts.Node | undefined} node @param {boolean} isType */
  const add = (node, isType) => {
    if (node && ts.isStringLiteralLike(node)) found.push({ from: node.text, isType });
  };
  walk(parse(path, text), (node) => {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    else if (
      !readsFiles &&
      ts.isNewExpression(node) &&
      node.expression.getText() === 'URL' &&
      node.arguments?.[1]?.getText() === 'import.meta.url'
    )
      add(node.arguments[0], false);
  });
  return found;
}

/**
 * Everything a file reaches for without importing it: `fetch`, `Date.now`, `new Worker`, and `new Date()` where it is
 * called without an argument.
 * @param {string} path
 * @param {string} text
 * @returns {Set<string>}
 */
export function globalsOf(path, text) {
  /** @type {Set<string>} */
  const used = new Set();
  walk(parse(path, text), (node) => {
    if (ts.isPropertyAccessExpression(node)) used.add(node.getText());
    if (ts.isNewExpression(node)) {
      used.add(`new ${node.expression.getText()}`);
      if (!node.arguments?.length) used.add(`new ${node.expression.getText()}()`);
    }
    if (ts.isIdentifier(node) && isReference(node)) used.add(node.text);
  });
  return used;
}

/**
 * Whether a name stands for a value here, and is not the name of a member or of something declared.
 * @param {ts.Identifier} node
 */
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isBinaryExpression(parent)) return true;
  return ts.isVariableDeclaration(parent) && parent.initializer === node;
}
