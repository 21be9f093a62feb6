import { describe, expect, it } from 'vitest';
import { slowest, tallyJourneys, tallyUnits } from './tally.mjs';

describe('the count of unit tests', () => {
  it('is taken from the tests, with a skipped one not passed', () => {
    const tests = ['passed', 'passed', 'failed', 'skipped'].map((status) => ({
      title: status,
      status,
      duration: 5,
    }));
    const report = { testResults: [{ name: 'a', status: 'failed', assertionResults: tests }] };
    expect(tallyUnits(report)).toMatchObject({ passed: 2, failed: 2 });
  });

  it('counts a file that could not be loaded', () => {
    const report = { testResults: [{ name: 'a', status: 'failed', assertionResults: [] }] };
    expect(tallyUnits(report)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('the count of journeys', () => {
  /** @param {string} status */
  const spec = (status) => ({ title: status, ok: true, tests: [{ status, results: [{ duration: 7 }] }] });

  it('looks into suites within suites', () => {
    const inner = { title: 'inner', specs: [spec('expected'), spec('unexpected'), spec('skipped')] };
    const report = { suites: [{ title: 'file', specs: [spec('expected')], suites: [inner] }] };
    expect(tallyJourneys(report)).toMatchObject({ passed: 2, failed: 2 });
    expect(tallyJourneys(report).parts).toContainEqual({ name: 'e2e: unexpected', milliseconds: 7 });
  });

  it('names what passed only at the second try', () => {
    const report = { suites: [{ title: 'file', specs: [spec('expected'), spec('flaky')] }] };
    expect(tallyJourneys(report)).toMatchObject({ passed: 2, failed: 0, retried: ['flaky'] });
  });

  it('counts what went wrong outside of any test', () => {
    expect(tallyJourneys({ suites: [], errors: [{}] }).failed).toBe(1);
  });
});

it('the slowest parts come first', () => {
  const parts = [1, 3, 2].map((seconds) => ({ name: `part ${seconds}`, milliseconds: seconds * 1000 }));
  expect(slowest(parts, 2)).toBe('    3.0 s  part 3\n    2.0 s  part 2');
});
