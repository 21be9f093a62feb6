import { getCollection, getEntry } from 'astro:content';
import { numberSources } from '#models/citations.ts';
import { keyRaceSources } from '#models/key-race-terms.ts';
import { lessons } from '#components/lessons.ts';

const boxes = new Map((await getCollection('misconceptions')).map(({ id, data }) => [id, data.sources]));
const faq = (await getCollection('faq'))
  .sort((a, b) => a.data.place - b.data.place)
  .flatMap(({ data }) => data.sources);
const drawings = new Map(
  [...(await getCollection('charts')), ...(await getCollection('scenes'))].map(({ id, data }) => [
    id,
    [
      ...('points' in data ? data.points : data.scenes).map(({ source }) => source),
      ...('span' in data ? data.span.sources : []),
    ],
  ]),
);
/** Two benches bring the sources of what they list. */
const listed = async (name: 'hourSteps' | 'scenesOfConsent' | 'consentLaws') =>
  (await getCollection(name))
    .sort((a, b) => a.data.place - b.data.place)
    .flatMap(({ data }) => ('sources' in data ? data.sources : (data.source ?? [])));
const hourSources = await listed('hourSteps');
const sceneSources = [...(await listed('scenesOfConsent')), ...(await listed('consentLaws'))];
const lab = (await getEntry('ui', 'hash-lab'))?.data;
const hashLabTariffs = lab?.widget === 'hash-lab' ? Object.keys(lab.how.tariffs) : [];
/** Two benches show where their assumptions come from, each its own. */
const tariffs = (await getCollection('tariffs')).flatMap(({ id, data }) =>
  'source' in data ? [{ source: data.source, isOfHashLab: hashLabTariffs.includes(id) }] : [],
);
const sourcesOf = (isOfHashLab: boolean) =>
  tariffs.filter((tariff) => tariff.isOfHashLab === isOfHashLab).map(({ source }) => source);
/** The bench of one attack cites the way in that its plain form tells. */
const toldWay = (await getEntry('vectors', 'third-party-script'))?.data.sources ?? [];
const blockTools = (await getCollection('blockTools'))
  .sort((a, b) => a.data.place - b.data.place)
  .flatMap(({ data }) => data.source ?? []);
const tester = (await getEntry('ui', 'block-list-tester'))?.data;
const blockListTester = tester?.widget === 'block-list-tester' ? [tester.cannot.source, ...blockTools] : [];
/** The race of a leaked key cites in the order in which it shows what it rests on. */
const race = (await getEntry('ui', 'key-race'))?.data;
const raceFigures = new Map(
  [...(await getCollection('keyRace')), ...(await getCollection('tariffs'))].map(({ id, data }) => [
    id,
    data,
  ]),
);
const raceSources = (race?.widget === 'key-race' ? Object.keys(race.assumptions.names) : []).flatMap(
  (name) => {
    const figure = raceFigures.get(name);
    return figure && 'source' in figure ? [figure.source] : [];
  },
);
/** The dial under an alarm cites what is known, then the price it reckons with. */
const stealth = (await getEntry('ui', 'stealth-dial'))?.data;
const stealthSources =
  stealth?.widget === 'stealth-dial'
    ? [...stealth.known.map(({ source }) => source), 'eurostat-household-electricity-2025']
    : [];
const glossary = (await getCollection('glossary')).flatMap(({ data }) => data.source ?? []);

/** Drawings by tag: the entry of content each is drawn from. */
const drawingOf: Record<string, string> = {
  ThreeScenes: 'scenes',
  RiseAndFall: 'rise-and-fall',
  HowMany: 'how-many',
  WhereMoneyGoes: 'where-money-goes',
  HashRace: 'two-kinds-of-work',
};

/** Every cited source by id, numbered in reading order. */
export const cited = numberSources(
  lessons.map(({ body }) => body ?? ''),
  ({ name, id }) => {
    if (name === 'Misconception') return boxes.get(id ?? '') ?? [];
    if (name === 'Faq') return faq;
    if (name === 'AttackChain') return toldWay;
    if (name === 'BlockWorkbench') return ['bitcoin-block-hashing', 'blocks-chained-by-header-hash'];
    if (name === 'BlockListTester') return blockListTester;
    if (name === 'HashLab') return sourcesOf(true);
    if (name === 'KeyRace')
      return [...keyRaceSources.slice(0, 1), ...raceSources, ...keyRaceSources.slice(1)];
    if (name === 'StealthDial') return stealthSources;
    if (name === 'FirstHour') return hourSources;
    if (name === 'TheftDealDefence') return sceneSources;
    if (name === 'WhoPays') return sourcesOf(false);
    if (name === 'PolicyLab')
      return ['helme-list-2018', 'sri-purpose', 'csp-worker-src', 'csp-wasm-unsafe-eval'];
    return drawings.get(drawingOf[name] ?? '') ?? [];
  },
  glossary,
);

let marks = new Map<string, number>();

/** Starts the counting of marks anew: the page calls it once before it renders. */
export function startMarks(): void {
  marks = new Map();
}

/** The next mark of a source: its number, and an address of its own to come back to. Throws for an unknown source. */
export function mark(source: string): { number: number; anchor: string } {
  const known = cited.get(source);
  if (!known) throw new Error(`The source ${source} is cited where the page does not look for citations.`);
  const place = (marks.get(source) ?? 0) + 1;
  marks.set(source, place);
  return { number: known.number, anchor: `cite-${known.number}-${place}` };
}
