import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { globalProblems, importProblems } from '../scripts/rooms.mjs';
import {
  attributeProblems,
  lengthProblems,
  nameProblems,
  proseProblems,
  styleProblems,
  wordProblems,
} from '../scripts/rules.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

type Rule = (path: string, text: string) => string[];

/** What breaks each rule: were a rule to stop seeing it, the house would only look tidy. */
interface Held {
  files: string;
  rule: Rule;
  broken: [path: string, text: string][];
  fine: [path: string, text: string][];
}

const code = '{src,e2e,scripts}/**/*.{ts,tsx,mjs,astro}';

const house: Record<string, Held> = {
  'a room knows only whom it may': {
    files: '{src,e2e}/**/*.{ts,tsx,astro}',
    rule: importProblems,
    broken: [
      ['src/models/cost.ts', "import { useState } from 'react';"],
      ['src/models/cost.ts', "import { start } from '#engine/hasher.ts';"],
      ['src/models/cost.ts', "import { fields } from '#schemas/facts.ts';"],
      ['src/models/cost.ts', "export * from '../browser/store.ts';"],
      ['src/models/cost.ts', "const x = await import('../engine/hasher.ts');"],
      ['src/models/cost.test.ts', "import { start } from '../engine/hasher.ts';"],
      ['src/engine/hasher.ts', "const x = new URL('../browser/store.ts', import.meta.url);"],
      ['src/engine/hasher.ts', "import { getCollection } from 'astro:content';"],
      ['src/ui/Meter.tsx', "import { cost } from '#models/cost.ts';"],
      ['src/widgets/who-pays/WhoPays.tsx', "import { Lab } from '#widgets/hash-lab/HashLab.tsx';"],
      ['src/widgets/who-pays/WhoPays.tsx', "import { Lab } from '../hash-lab/HashLab.tsx';"],
      [
        'src/widgets/who-pays/WhoPays.astro',
        "---\nimport Lab from '#widgets/hash-lab/HashLab.astro';\n---\n",
      ],
      ['src/pages/index.astro', "---\nimport { start } from '#engine/hasher.ts';\n---\n<p />"],
      ['src/components/Aside.astro', "<script>import '#engine/hasher.ts';</script>"],
      ['src/browser/store.ts', "import { a } from './parts/index.ts';"],
      ['e2e/reads.spec.ts', "import type { Cost } from '../src/models/cost.ts';"],
      ['src/attic/box.ts', "import './other.ts';"],
    ],
    fine: [
      ['src/models/cost.ts', "import type { Tariff } from '#schemas/facts.ts';"],
      ['src/models/cost.ts', '// import { useState } from "react"\nimport { odds } from "./lottery.ts";'],
      [
        'src/widgets/who-pays/WhoPays.tsx',
        "import { cost } from '#models/cost.ts'; import './own.module.css';",
      ],
      ['src/engine/hasher.ts', "import url from './hash.worker.ts?worker&url';"],
    ],
  },
  'a room reaches for nothing it may not': {
    files: 'src/**/*.{ts,tsx,astro}',
    rule: globalProblems,
    broken: [
      ['src/models/cost.ts', 'export const now = () => Date.now();'],
      ['src/models/cost.ts', 'export const today = () => new Date();'],
      ['src/models/cost.ts', 'const dice = Math.random;'],
      ['src/engine/lane.ts', "void fetch('/x');"],
      ['src/widgets/who-pays/WhoPays.tsx', "const worker = new Worker('/x.js');"],
    ],
    fine: [['src/models/cost.ts', 'export const at = (ms: number) => new Date(ms); // Date.now()']],
  },
  'a view holds no words': {
    files: 'src/**/*.tsx',
    rule: wordProblems,
    broken: [
      ['a.tsx', 'export const A = () => <p>Hello</p>;'],
      ['a.tsx', "export const A = () => <p>{'Hello'}</p>;"],
      ['a.tsx', 'export const A = ({ n }: P) => <p>{`${n} hashes`}</p>;'],
      ['a.tsx', 'export const A = () => <button aria-label="Stop" />;'],
      ['a.tsx', "export const A = () => <img alt={'A laptop'} />;"],
    ],
    fine: [['a.tsx', 'export const A = ({ t }: P) => <p className="big" title={t.a}>{t.b} · 2×</p>;']],
  },
  'styles speak in tokens': {
    files: 'src/**/*.{css,astro}',
    rule: styleProblems,
    broken: [
      ['src/styles/a.css', 'p { color: #fff; }'],
      ['src/styles/a.css', 'p { color: oklch(0.5 0 0) }'],
      ['src/styles/a.css', 'p { border: 1px solid black; }'],
      ['src/styles/a.css', 'p { margin: 0 12px; }'],
      ['src/styles/a.css', 'p { transition: color 120ms; }'],
      ['src/components/A.astro', '<style>p { padding: .5px; }</style>'],
    ],
    fine: [
      [
        'src/styles/a.css',
        '@media (min-width: 720px) { .red p { --white-space: 1px; transition: color var(--press); } }',
      ],
      ['src/styles/tokens.css', ':root { --grey-1: #eee; }'],
    ],
  },
  'no style attribute is sent': {
    files: 'src/**/*.astro',
    rule: attributeProblems,
    broken: [['a.astro', '<p style="color: red">x</p>']],
    fine: [['a.astro', '<p class="style">x</p>']],
  },
  'lessons speak only catalogue tags': {
    files: 'content/**/*.mdx',
    rule: proseProblems,
    broken: [
      ['a.mdx', "---\ntitle: x\n---\nimport X from 'x';\n"],
      ['a.mdx', '---\ntitle: x\n---\nexport const a = 1;\n'],
      ['a.mdx', 'Two is {1 + 1}.'],
      ['a.mdx', 'A <br /> break'],
      ['a.mdx', '<Aside class="warm">x</Aside>'],
    ],
    fine: [
      [
        'a.mdx',
        '---\ncovers: { S-01: x }\n---\nDuties on imports rise. `{a}` <Term id="nonce">nonce</Term>\n',
      ],
    ],
  },
  'a thing has a name': {
    files: code,
    rule: nameProblems,
    broken: [
      ['src/models/utils.ts', ''],
      ['src/helpers/cost.ts', ''],
      ['src/models/index.ts', ''],
      ['src/models/types.d.ts', ''],
    ],
    fine: [['src/pages/index.astro', '']],
  },
  'a file is read in one sitting': {
    files: '{src,e2e,scripts}/**/*.{ts,tsx,mjs,astro,css}',
    rule: lengthProblems,
    broken: [
      ['a.ts', 'x\n'.repeat(301)],
      ['a.css', 'x\n'.repeat(501)],
    ],
    fine: [['a.ts', 'x\n'.repeat(300)]],
  },
};

describe.each(Object.entries(house))('%s', (_, { files, rule, broken, fine }) => {
  it('throughout the house', () => {
    const paths = globSync(files, { cwd: root }).map((path) => path.replaceAll('\\', '/'));
    expect(paths.flatMap((path) => rule(path, readFileSync(`${root}/${path}`, 'utf8')))).toEqual([]);
  });

  it.each(broken)('and would not miss breach %# in %s', (path, text) => {
    expect(rule(path, text)).not.toEqual([]);
  });

  it.each(fine)('and finds no fault with example %# in %s', (path, text) => {
    expect(rule(path, text)).toEqual([]);
  });
});
