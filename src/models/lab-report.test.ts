import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasActed, readReport, refusalOf, verdictOn, type LabReport } from './lab-report.ts';
import { policyOf } from './policy-lab.ts';

const violation = (effectiveDirective: string, originalPolicy: string) => ({
  effectiveDirective,
  blockedURI: 'data',
  originalPolicy,
  lineNumber: 21,
});
const ran: LabReport = { file: 'ran', works: true, ways: {}, violations: [] };
const free: LabReport = {
  ...ran,
  ways: { page: 'done', script: 'done', worker: 'done', connection: 'done' },
};
/** What Chromium told of a page with script-src alone. */
const scripted: LabReport = {
  ...ran,
  ways: { page: 'done', script: 'failed', worker: 'failed', connection: 'done' },
  violations: [
    violation('script-src-elem', policyOf(['scripts'])),
    violation('worker-src', policyOf(['scripts'])),
  ],
};

describe('a report', () => {
  it('comes from a message of ours', () => {
    expect(readReport({ kind: 'lab-report', ...scripted })).toEqual(scripted);
  });

  it.each([
    null,
    'lab-report',
    { kind: 'other', ...ran },
    { kind: 'lab-report', ...ran, file: 'maybe' },
    { kind: 'lab-report', ...ran, works: 'yes' },
    { kind: 'lab-report', ...ran, ways: [] },
    { kind: 'lab-report', ...ran, violations: Array.from({ length: 21 }, () => violation('x', 'y')) },
  ])('does not come from %j', (message) => {
    expect(readReport(message)).toBeNull();
  });

  it('drops what it does not know, and never throws', () => {
    const stuffed = { kind: 'lab-report', ...ran, ways: { moon: 'done', page: 'won' }, violations: [1, {}] };
    expect(readReport(stuffed)).toEqual(ran);
    expect(
      readReport({ kind: 'lab-report', ...ran, violations: [violation('x'.repeat(501), '')] })?.violations,
    ).toEqual([]);
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(() => readReport(message)).not.toThrow();
      }),
    );
  });
});

describe('the verdict', () => {
  it.each<[string, LabReport | null]>([
    ['silent', null],
    ['silent', { ...ran, file: 'open' }],
    ['silent', { ...free, ways: { ...free.ways, worker: 'open' } }],
    ['refused', { ...ran, file: 'refused', works: false }],
    ['job', ran],
    ['free', free],
    ['hindered', scripted],
  ])('is %s', (verdict, report) => {
    expect(verdictOn(report)).toBe(verdict);
  });
});

describe('the line that refused', () => {
  it('is the one that stands there', () => {
    const policy = policyOf(['scripts', 'workers']);
    const report = { ...scripted, violations: [violation('worker-src', policy)] };
    expect(refusalOf(report, 'worker')).toEqual({
      line: { name: 'worker-src', sources: ["'none'"] },
      isFallback: false,
    });
    expect(refusalOf(report, 'connection')).toBeNull();
  });

  it('is the one that answers for it', () => {
    expect(refusalOf(scripted, 'worker')).toMatchObject({ line: { name: 'script-src' }, isFallback: true });
    expect(refusalOf(scripted, 'script')).toMatchObject({ line: { name: 'script-src' }, isFallback: false });
  });

  it('is not made up', () => {
    expect(refusalOf({ ...scripted, violations: [] }, 'worker')).toBeNull();
    expect(refusalOf(free, 'page')).toBeNull();
  });

  it('has done its work, and no other has', () => {
    const acted = (['integrity', 'scripts', 'workers', 'connections'] as const).filter((one) =>
      hasActed(scripted, one),
    );
    expect(acted).toEqual(['scripts']);
    expect(hasActed({ ...ran, file: 'refused' }, 'integrity')).toBe(true);
  });
});
