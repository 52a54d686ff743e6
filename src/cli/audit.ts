import '../i18n/with-bulk.ts';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { evaluate } from '../engine/evaluate.ts';
import { t } from '../i18n/translate.ts';
import { type Audit, auditing } from '../interop/bulk/audit.ts';
import { openCases } from '../interop/bulk/case-source.ts';
import { rowsCsv } from '../interop/bulk/rows-csv.ts';
import { type Summary, summarised } from '../interop/bulk/summary.ts';
import { auditReport } from './audit-report.ts';
import { bytesOf, columnNames } from './source-file.ts';
import { TERRITORY } from './territory.ts';

/** All rows were read; or some could not be; or there was no run at all, or not to its end. */
const STATUS = { done: 0, refusedRows: 1, brokenOff: 2 } as const;

const USAGE = 'npm run --silent audit -- cases.csv [--columns names.json] [--rows rows.csv] [--json]';

/** What the file of cases, and what else, is asked for on the command line. */
function asked() {
  const options = { columns: { type: 'string' }, rows: { type: 'string' }, json: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [path, ...others] = positionals;
  return path === undefined || others.length > 0 ? undefined : { path, ...values };
}

/**
 * Plans every case of a file and holds what was done against it: the numbers on standard output, on request as JSON, and the
 * rows behind them as a table. What goes wrong is said in one sentence on standard error.
 */
export async function main(): Promise<void> {
  try {
    const what = asked();
    if (what === undefined) throw new Error(USAGE);
    const { path, columns, rows, json } = what;
    const source = await openCases(bytesOf(path), columnNames(columns));
    if (source.unmatched.length > 0) console.error(t('audit.unmatched', { columns: source.unmatched.join(', ') }));
    const audit = await finished(
      auditing(source, (caseData) => evaluate(caseData, TERRITORY.knowledge, TERRITORY.settings)),
    );
    if (rows !== undefined) writeFileSync(rows, rowsCsv(audit.rows));
    const summary = summarised(audit);
    process.stdout.write(
      json ? `${JSON.stringify(withoutCells(summary), null, 2)}\n` : auditReport(summary, TERRITORY.knowledge.version),
    );
    process.exitCode = audit.refused > 0 ? STATUS.refusedRows : STATUS.done;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = STATUS.brokenOff;
  }
}

/** A report that is passed on names columns and kinds of faults; what stands in a cell stays in the file. */
const withoutCells = (summary: Summary) => ({
  ...summary,
  refusals: summary.refusals.map(({ path, code, count }) => ({ path, code, count })),
});

async function finished(run: AsyncGenerator<unknown, Audit>): Promise<Audit> {
  let step = await run.next();
  while (!step.done) step = await run.next();
  return step.value;
}
