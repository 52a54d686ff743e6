/** @typedef {{ files: Record<string, { mutants: { status: string }[] }> }} Report */

/** Several reports of Stryker as one. A file is in one group only. @param {Report[]} reports @returns {Report} */
export function merged(reports) {
  const [first] = reports;
  return Object.assign({}, first, { files: Object.assign({}, ...reports.map(({ files }) => files)) });
}

const NOTICED = ['Killed', 'Timeout'];
const NOT_NOTICED = ['Survived', 'NoCoverage'];

/** Of the mutants that could be run, how many a test noticed, in percent; null where there was none. @param {Report} report */
export function percentNoticed({ files }) {
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = all.filter((status) => NOTICED.includes(status)).length;
  const ran = noticed + all.filter((status) => NOT_NOTICED.includes(status)).length;
  return ran === 0 ? null : (100 * noticed) / ran;
}

/** The files below a folder alone. @param {Report} report @param {string} folder @returns {Report} */
export function within({ files }, folder) {
  return { files: Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith(`${folder}/`))) };
}

/** The share of each file below a floor, the lowest first. @param {Report} report @param {number} floor */
export function filesBelow({ files }, floor) {
  return Object.entries(files)
    .flatMap(([file, report]) => {
      const percent = percentNoticed({ files: { [file]: report } });
      return percent !== null && percent < floor ? [{ file, percent }] : [];
    })
    .sort((a, b) => a.percent - b.percent);
}
