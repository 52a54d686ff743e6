import '../i18n/with-bulk.ts';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import process from 'node:process';
import { evaluate } from '../engine/evaluate.ts';
import { type Item, openCases } from '../interop/bulk/case-source.ts';
import { effectiveSettings, type RowContext, rowOf } from '../interop/csv/row.ts';
import { csvHead, csvLine } from '../interop/csv/write-csv.ts';
import { fhirDocument } from '../interop/fhir/document.ts';
import { cleared } from '../interop/withheld.ts';
import { bytesOf, columnNames } from './source-file.ts';
import { type Case, type Settings, TERRITORY } from './territory.ts';

const STATUS = { done: 0, refusedCases: 1, brokenOff: 2 } as const;

const USAGE =
  'npm run --silent convert -- csv|csv-decimal-comma|fhir|cases [names.json] < cases > converted; cases come as CSV, as JSON one a line, or as one JSON file';

/** One case in the form that was asked for, with its line end. */
type Writer = (caseData: Case) => string;

const planned = (caseData: Case, settings: Settings = TERRITORY.settings) =>
  evaluate(caseData, TERRITORY.knowledge, settings);

const CONTEXT: Omit<RowContext, 'appVersion'> = { evaluate: planned, settings: TERRITORY.settings, freeText: true };

function writerOf(form: string | undefined, appVersion: string): { head: string; write: Writer } | undefined {
  switch (form) {
    case 'csv':
    case 'csv-decimal-comma': {
      const profile = form === 'csv' ? 'registry' : 'decimal-comma';
      const write = (caseData: Case) =>
        csvLine(rowOf({ id: randomUUID(), case: caseData }, { ...CONTEXT, appVersion }), profile);
      return { head: csvHead(profile), write };
    }
    case 'fhir':
      return { head: '', write: (caseData) => `${JSON.stringify(documentOf(caseData, appVersion))}\n` };
    case 'cases':
      return { head: '', write: (caseData) => `${JSON.stringify(cleared(caseData).case)}\n` };
    default:
      return undefined;
  }
}

const documentOf = (caseData: Case, appVersion: string) =>
  fhirDocument({
    id: randomUUID(),
    case: caseData,
    result: planned(caseData),
    settings: effectiveSettings(caseData, TERRITORY.settings),
    exportedAt: new Date().toISOString(),
    appVersion,
  });

/**
 * Cases in from standard input in whatever form, out to standard output in the one that is asked for: as a table, as FHIR
 * documents one a line, or as case files one a line. What cannot be read is named on standard error, and the rest goes on.
 */
export async function main(): Promise<void> {
  try {
    const [form, names, ...others] = process.argv.slice(2);
    const writer = writerOf(form, process.env['npm_package_version'] ?? '0');
    if (writer === undefined || others.length > 0) throw new Error(USAGE);
    const { items } = await openCases(bytesOf('-'), columnNames(names));
    process.stdout.write(writer.head);
    let refused = 0;
    for await (const item of items) refused += await answer(item, writer.write);
    process.exitCode = refused > 0 ? STATUS.refusedCases : STATUS.done;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = STATUS.brokenOff;
  }
}

/** @returns 1 when the case could not be read */
async function answer(item: Item, write: Writer): Promise<number> {
  if ('issues' in item) {
    for (const { message } of item.issues) console.error(`${item.n}: ${message}`);
    return 1;
  }
  if (!process.stdout.write(write(item.case))) await once(process.stdout, 'drain');
  return 0;
}
