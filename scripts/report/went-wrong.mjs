// What the last lines of `npm test` say: of a long output, continuous integration keeps only the end.

/** @typedef {{ testResults: readonly { name: string, message?: string, status: string, assertionResults: readonly { fullName: string, status: string }[] }[] }} VitestReport */
/** @typedef {{ title: string, file?: string, specs?: readonly { title: string, ok: boolean }[], suites?: readonly Suite[] }} Suite */

/**
 * Each test that failed and each file that would not load, a line each.
 * @param {VitestReport | undefined} report @returns {string[]}
 */
export function failedTests(report) {
  return (report?.testResults ?? []).flatMap(({ name, message, status, assertionResults }) => {
    const failed = assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${name}: ${test.fullName}`);
    return failed.length === 0 && status === 'failed' ? [`${name}: ${message ?? ''}`] : failed;
  });
}

/**
 * Each browser test that failed, a line each.
 * @param {{ suites: readonly Suite[] } | undefined} report @returns {string[]}
 */
export function failedSpecs(report) {
  /** @param {Suite} suite @returns {string[]} */
  const within = ({ title, specs = [], suites = [] }) => [
    ...specs.filter(({ ok }) => !ok).map((spec) => `${title}: ${spec.title}`),
    ...suites.flatMap(within),
  ];
  return (report?.suites ?? []).flatMap(within);
}
