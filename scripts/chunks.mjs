import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './runtime.mjs';

/**
 * Content that a bench fetches once a reader asks for it, as modules of their own. The page may connect to nothing, but
 * it may import, so what does not fit the page comes in chunks, made here from the same files the pages are written from.
 */

/** @typedef {Record<string, unknown>} Entry */
/** @typedef {(name: string) => Record<string, Entry>} Read reads `en/vectors`, say */

/** @param {Read} read */
const sourcesIn = (read) => {
  const all = read('data/sources');
  return (/** @type {unknown} */ ids) =>
    /** @type {string[]} */ (ids ?? []).map((id) => {
      if (!(id in all)) throw new Error(`content/data/sources.yaml lacks ${id}.`);
      return all[id];
    });
};

/**
 * Facts and words of every entry, laid together.
 * @param {Read} read
 * @param {string} name
 */
function joined(read, name) {
  const words = read(`en/${name}`);
  return Object.entries(read(`data/${name}`)).map(([id, facts]) => {
    const own = words[id];
    if (!own) throw new Error(`content/en/${name}.yaml has no words for ${id}.`);
    return { id, facts, words: own };
  });
}

/**
 * Every way in with its steps, and the sources they rest on.
 * @param {Read} read
 */
function chain(read) {
  const sources = sourcesIn(read);
  return joined(read, 'vectors').map((entry) => ({ ...entry, sources: sources(entry.facts['sources']) }));
}

/**
 * The matrix with all its reasons. A source stands once, by its id.
 * @param {Read} read
 */
function matrix(read) {
  const sources = sourcesIn(read);
  const defences = joined(read, 'defences');
  const cited = defences.flatMap(({ facts }) =>
    Object.values(/** @type {Record<string, { source?: string }>} */ (facts['against'])).flatMap(
      ({ source }) => source ?? [],
    ),
  );
  return {
    vectors: joined(read, 'vectors').map(({ id, facts, words }) => ({
      id,
      audiences: facts['audiences'],
      takes: facts['takes'],
      name: words['name'],
      short: words['short'],
    })),
    defences,
    sources: Object.fromEntries([...new Set(cited)].map((id) => [id, sources([id])[0]])),
  };
}

/**
 * The case files of one year, first to last.
 * @param {Read} read
 * @param {string} year
 */
function casesOf(read, year) {
  const sources = sourcesIn(read);
  return joined(read, 'incidents')
    .filter(({ facts }) => String(facts['date']).startsWith(year))
    .map((entry) => ({ ...entry, sources: sources(entry.facts['sources']) }));
}

/** What the plain form of the block-list tester says stands in the page already. */
const saidByPage = ['needs', 'poster', 'posterNames', 'list', 'cannot', 'tools'];

/**
 * The list, the requests and the words of the block-list tester.
 * @param {Read} read
 */
function blockList(read) {
  const words = Object.entries(read('en/ui/block-list-tester')).filter(
    ([name]) => !saidByPage.includes(name),
  );
  return {
    rules: joined(read, 'block-rules'),
    requests: joined(read, 'block-requests'),
    dodges: Object.entries(read('data/block-dodges')).map(([id, dodge]) => ({ id, ...dodge })),
    words: Object.fromEntries(words),
  };
}

/**
 * The scenes of consent with what is said to each choice, and the words of their bench. Marks of sources stand on the page.
 * @param {Read} read
 */
const consent = (read) => ({
  scenes: joined(read, 'scenes-of-consent'),
  words: read('en/ui/theft-deal-defence'),
});

/** @param {Read} read */
const yearsIn = (read) => [
  ...new Set(Object.values(read('data/incidents')).map(({ date }) => String(date).slice(0, 4))),
];

/**
 * The leaked key's race: its words, its figures and the files with a leak.
 * @param {Read} read
 */
function keyRace(read) {
  const figures = { ...read('data/key-race'), cloud: read('data/tariffs')['cloud'] };
  return {
    words: read('en/ui/key-race'),
    figures: Object.fromEntries(
      Object.entries(figures).map(([name, { low, high } = {}]) => [name, { low, high }]),
    ),
    leaks: Object.entries(read('en/leaks')).map(([id, leak]) => ({ id, ...leak })),
    moral: read('en/benches')['key-race']?.['notice'],
  };
}

/** @param {unknown} value */
const asModule = (value) => `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;

/**
 * The three hunts, and the words of their bench.
 * @param {Read} read
 */
const hunt = (read) => ({ words: read('en/ui/hunt'), cases: read('en/hunt') });

/** @param {Read} read */
const policyLab = (read) => read('en/ui/policy-lab');

/** What the plain form of the stealth dial says stands in the page already. */
const saidOfStealth = ['needs', 'poster', 'notice', 'table', 'alarms', 'assumed', 'known'];

/**
 * What the live form of the stealth dial says.
 * @param {Read} read
 */
const stealthDial = (read) =>
  Object.fromEntries(
    Object.entries(read('en/ui/stealth-dial')).filter(([name]) => !saidOfStealth.includes(name)),
  );

/** What each chunk holds, by the name of its module. */
const holds = {
  chain,
  matrix,
  consent,
  hunt,
  'block-list': blockList,
  'key-race': keyRace,
  'policy-lab': policyLab,
  'stealth-dial': stealthDial,
};

/** @type {(name: string) => name is keyof typeof holds} */
const isChunk = (name) => name in holds;

const ours = /^virtual:([a-z-]+)(?:\/(\d{4}))?$/;

/**
 * The text of a module of ours; nothing for any other.
 * @param {string} id such as `virtual:cases/2018`
 * @param {Read} read
 * @returns {string | undefined}
 */
export function chunk(id, read) {
  const [, name = '', year] = ours.exec(id) ?? [];
  if (name !== 'cases') return isChunk(name) ? asModule(holds[name](read)) : undefined;
  if (year) return asModule(casesOf(read, year));
  const years = yearsIn(read).map((one) => `${JSON.stringify(one)}: () => import('virtual:cases/${one}')`);
  return `export default { ${years.join(', ')} };`;
}

/** @returns {import('vite').Plugin} */
export function chunks() {
  /** @param {string} name */
  const file = (name) => join(root, 'content', `${name}.yaml`);
  return {
    name: 'content-chunks',
    resolveId(id) {
      const name = ours.exec(id)?.[1] ?? '';
      return name === 'cases' || isChunk(name) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      return chunk(id.slice(1), (name) => {
        this.addWatchFile(file(name));
        /** @type {unknown} */
        const content = parse(readFileSync(file(name), 'utf8'));
        return /** @type {Record<string, Entry>} */ (content);
      });
    },
  };
}
