import { governing, type Directive } from '#models/policy.ts';
import type { Setting } from '#models/policy-lab.ts';

/** What the altered file tries, in its order. */
export const ways = ['page', 'script', 'worker', 'connection'] as const;
export type Way = (typeof ways)[number];

/** A violation as the browser told it (CSP Level 3, 5: SecurityPolicyViolationEvent). */
export interface Violation {
  /** The line by which it judged, even where another line answered for it. */
  readonly effectiveDirective: string;
  readonly blockedURI: string;
  readonly originalPolicy: string;
  /** Where the script stood that tried; 0 where the browser does not say. */
  readonly lineNumber: number;
}

/** What a frame told of itself: nothing in it is concluded, everything was seen there. */
export interface LabReport {
  readonly file: 'ran' | 'refused' | 'open';
  /** The supplier's feature is in the page. */
  readonly works: boolean;
  /** What the file tried, and how that ended. */
  readonly ways: Readonly<Partial<Record<Way, 'done' | 'failed' | 'open'>>>;
  readonly violations: readonly Violation[];
}

const longestList = 20;
const longestText = 500;

/** Reads a message from a frame, which is a stranger's; null where it is no report. Never throws. */
export function readReport(message: unknown): LabReport | null {
  if (!isRecord(message) || message['kind'] !== 'lab-report') return null;
  const { file, works, ways: found, violations } = message;
  if (!isOneOf(file, ['ran', 'refused', 'open'] as const) || typeof works !== 'boolean') return null;
  if (!isRecord(found) || !Array.isArray(violations) || violations.length > longestList) return null;
  const ended = ways.flatMap((way) => {
    const end = found[way];
    return isOneOf(end, ['done', 'failed', 'open'] as const) ? [[way, end] as const] : [];
  });
  const told = violations.flatMap((violation) => readViolation(violation) ?? []);
  return { file, works, ways: Object.fromEntries(ended), violations: told };
}

function readViolation(found: unknown): Violation | null {
  if (!isRecord(found)) return null;
  const { effectiveDirective, blockedURI, originalPolicy, lineNumber } = found;
  if (!isText(effectiveDirective) || !isText(blockedURI) || !isText(originalPolicy)) return null;
  return {
    effectiveDirective,
    blockedURI,
    originalPolicy,
    lineNumber: typeof lineNumber === 'number' && Number.isInteger(lineNumber) ? lineNumber : 0,
  };
}

/** What it comes to: the file refused; run, to do its job, all it tried, or only some of that; or not known. */
export type Verdict = 'refused' | 'job' | 'free' | 'hindered' | 'silent';

/** The verdict on a report; no report is silence, never a guess. */
export function verdictOn(report: LabReport | null): Verdict {
  if (report === null || report.file === 'open') return 'silent';
  if (report.file === 'refused') return 'refused';
  const ends = Object.values(report.ways);
  if (ends.length === 0) return 'job';
  if (ends.includes('failed')) return 'hindered';
  return ends.includes('open') ? 'silent' : 'free';
}

/** By which line the browser judges each way. */
const judgedBy: Readonly<Record<Way, RegExp>> = {
  page: /^script-src-attr$/,
  script: /^script-src(-elem)?$/,
  worker: /^worker-src$/,
  connection: /^connect-src$/,
};

/** The line that refused a way, as the browser told it, and whether it answered for a line that is not there. */
export interface Refusal {
  readonly line: Directive;
  readonly isFallback: boolean;
}

/** Why a way failed; null where the browser told no violation for it. */
export function refusalOf(report: LabReport, way: Way): Refusal | null {
  const violation = report.violations.find(({ effectiveDirective }) =>
    judgedBy[way].test(effectiveDirective),
  );
  const line = violation && governing(violation.originalPolicy, violation.effectiveDirective);
  if (!line) return null;
  return { line, isFallback: way === 'worker' && line.name !== violation.effectiveDirective };
}

/** Whether something that is switched on did its work: the pin where the file was refused, a line where it refused. */
export function hasActed(report: LabReport, on: Setting['on'][number]): boolean {
  if (on === 'integrity') return report.file === 'refused';
  const names = { scripts: 'script-src', workers: 'worker-src', connections: 'connect-src' };
  return ways.some((way) => refusalOf(report, way)?.line.name === names[on]);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

function isOneOf<const Value extends string>(value: unknown, list: readonly Value[]): value is Value {
  return list.some((one) => one === value);
}
