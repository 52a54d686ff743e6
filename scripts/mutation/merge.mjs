/** @typedef {{ files: Record<string, { mutants: { status: string }[] }> }} Report */

/** Several reports of Stryker as one. A file is in one group only. @param {Report[]} reports @returns {Report} */
export function merged(reports) {
  const [first] = reports;
  return Object.assign({}, first, { files: Object.assign({}, ...reports.map(({ files }) => files)) });
}

const NOTICED = ['Killed', 'Timeout'];
const NOT_NOTICED = ['Survived', 'NoCoverage'];

/** Of the mutants that could be run, how many a test noticed, in percent. @param {Report} report */
export function percentNoticed({ files }) {
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = all.filter((status) => NOTICED.includes(status)).length;
  const ran = noticed + all.filter((status) => NOT_NOTICED.includes(status)).length;
  return ran === 0 ? 0 : (100 * noticed) / ran;
}
