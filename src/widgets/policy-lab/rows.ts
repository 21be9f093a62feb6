import { refusalOf, type Way } from '#models/lab-report.ts';
import type { Protection, Setting } from '#models/policy-lab.ts';
import { fill } from '#models/phrase.ts';
import { bench } from './bench.ts';
import type { Trial } from './useTrial.ts';

const { outcome: says, feature, untried } = bench.words.live;

/** How far the file came on one way. */
export type End = 'untried' | 'through' | 'warm' | 'barred' | 'unknown';

/** What a row of the picture shows and says. */
interface Row {
  /** Something stands across this way. */
  readonly isGuarded: boolean;
  readonly end: End;
  readonly outcome: string;
}

/** What stands across each way. Nothing that a page can say keeps a script that runs from counting. */
const guards: Readonly<Record<Way, readonly Protection[]>> = {
  page: [],
  script: ['scripts'],
  worker: ['workers', 'scripts'],
  connection: ['connections'],
};

export function fileRow({ on }: Setting, { phase, report }: Trial): Row {
  const isGuarded = on.includes('integrity');
  if (phase !== 'told') return { isGuarded, end: 'untried', outcome: untried };
  if (report === null || report.file === 'open') return { isGuarded, end: 'unknown', outcome: says.open };
  return report.file === 'ran'
    ? { isGuarded, end: 'through', outcome: says.ran }
    : { isGuarded, end: 'barred', outcome: says.refusedFile };
}

/** What the file is there for. Nothing stands across it but what stands across the file. */
export function featureRow({ phase, report }: Trial): Row {
  if (phase !== 'told') return { isGuarded: false, end: 'untried', outcome: untried };
  if (report === null) return { isGuarded: false, end: 'unknown', outcome: says.open };
  return report.works
    ? { isGuarded: false, end: 'through', outcome: feature.there }
    : { isGuarded: false, end: 'untried', outcome: feature.missing };
}

export function wayRow({ on }: Setting, { phase, report }: Trial, way: Way): Row {
  const isGuarded = guards[way].some((protection) => on.includes(protection));
  if (phase !== 'told') return { isGuarded, end: 'untried', outcome: untried };
  if (report === null) return { isGuarded, end: 'unknown', outcome: says.open };
  const end = report.ways[way];
  if (end === undefined) {
    return { isGuarded, end: 'untried', outcome: report.file === 'refused' ? says.never : says.idle };
  }
  if (end === 'open') return { isGuarded, end: 'unknown', outcome: says.open };
  if (end === 'done') return { isGuarded, end: isCounting(way) ? 'warm' : 'through', outcome: says[way] };
  const refusal = refusalOf(report, way);
  if (!refusal) return { isGuarded, end: 'unknown', outcome: says.unexplained };
  const phrase = refusal.isFallback ? says.fallback : says.refused;
  return { isGuarded, end: 'barred', outcome: fill(phrase, { line: refusal.line.name }) };
}

/** On these ways the visitor's processor works, however little here. */
function isCounting(way: Way): boolean {
  return way === 'page' || way === 'worker';
}
