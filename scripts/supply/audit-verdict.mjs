/** What fails. */
const GRAVE = ['high', 'critical'];

/**
 * What `npm audit --json` has said. A flaw in what only builds or tests is told; in what ships a grave one fails.
 * @param {string} output empty where it did not answer in time
 * @param {readonly string[]} shipped names of packages
 * @returns {{ ok: boolean, reached: boolean, says: string }}
 */
export function verdict(output, shipped) {
  const report = read(output);
  const vulnerabilities = report?.['vulnerabilities'];
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) {
    const why = typeof report?.['message'] === 'string' ? report['message'] : 'no answer';
    return { ok: true, reached: false, says: `The registry was not reached, nothing was audited: ${why}` };
  }
  const found = Object.entries(/** @type {Record<string, { severity?: string }>} */ (vulnerabilities)).map(
    ([name, { severity = 'unknown' }]) => ({ name, severity, ships: shipped.includes(name) }),
  );
  const list = (/** @type {boolean} */ ships) =>
    found
      .filter((each) => each.ships === ships)
      .map(({ name, severity }) => `${name} (${severity})`)
      .join(', ') || 'none';
  return {
    ok: !found.some(({ severity, ships }) => ships && GRAVE.includes(severity)),
    reached: true,
    says: `Known flaws in what ships: ${list(true)}; in tools: ${list(false)}`,
  };
}

/** @param {string} output @returns {Record<string, unknown> | undefined} */
function read(output) {
  try {
    const report = JSON.parse(output);
    return typeof report === 'object' && report !== null ? report : undefined;
  } catch {
    return undefined;
  }
}
