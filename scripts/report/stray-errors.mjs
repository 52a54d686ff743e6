// Keeps what went wrong outside every test: it fails the run, and the report in JSON does not name it.
import { writeFileSync } from 'node:fs';

export const strayErrorsReport = 'reports/stray-errors.json';

export default class StrayErrors {
  /** @param {unknown} _modules @param {readonly { stack?: string, message: string }[]} errors */
  onTestRunEnd(_modules, errors) {
    writeFileSync(strayErrorsReport, JSON.stringify(errors.map(({ stack, message }) => stack ?? message)));
  }
}
