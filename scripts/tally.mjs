/** @typedef {{ name: string, milliseconds: number }} Part */
/** @typedef {{ passed: number, failed: number, parts: Part[], retried?: string[] }} Tally `retried` passed, but only at the second try */

/**
 * @typedef {{ title: string, status: string, duration?: number | null }} UnitTest
 * @typedef {{ name: string, message?: string, status: string, assertionResults: UnitTest[] }} UnitFile
 * @typedef {{ ok: boolean, tests: { status: string, results: { duration: number }[] }[], title: string }} Spec
 * @typedef {{ title: string, specs?: Spec[], suites?: Suite[] }} Suite
 */

/**
 * Counts a report of Vitest (its `json` reporter). A file that could not even be loaded counts as one failure.
 * @param {{ testResults: UnitFile[] }} report
 * @returns {Tally}
 */
export function tallyUnits({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(({ status }) => status !== 'passed').length + broken.length,
    parts: tests.map(({ title, duration }) => ({ name: `unit: ${title}`, milliseconds: duration ?? 0 })),
  };
}

/**
 * Counts a report of Playwright (its `json` reporter). What was skipped or never ran has not passed.
 * @param {{ suites: Suite[], errors?: unknown[] }} report
 * @returns {Tally}
 */
export function tallyJourneys({ suites, errors = [] }) {
  const specs = suites.flatMap(specsOf);
  const tests = specs.flatMap((spec) => spec.tests.map((test) => ({ ...test, title: spec.title })));
  const retried = tests.filter(({ status }) => status === 'flaky');
  const passed = tests.filter(({ status }) => status === 'expected').length + retried.length;
  return {
    passed,
    retried: retried.map(({ title }) => title),
    failed: tests.length - passed + errors.length,
    parts: tests.map(({ title, results }) => ({
      name: `e2e: ${title}`,
      milliseconds: results.reduce((sum, { duration }) => sum + duration, 0),
    })),
  };
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/**
 * The slowest parts as lines for a terminal.
 * @param {Part[]} parts
 * @param {number} [count]
 * @returns {string}
 */
export function slowest(parts, count = 10) {
  return [...parts]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, count)
    .map(({ name, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(7)} s  ${name}`)
    .join('\n');
}
