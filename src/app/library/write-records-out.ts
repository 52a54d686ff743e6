import '../../i18n/with-fhir.ts';
import { documentOf as fhirOf } from '#page/fhir-document.ts';
import { preparedKnowledge } from '#territory/prepared-knowledge.ts';
import type { CaseData, Settings } from '#territory/types/case-data.ts';
import type { CaseRecord } from '../../case-library/record.ts';
import { evaluate } from '../../engine/evaluate.ts';
import type { OutForm } from '../../features/case-library/records-out.tsx';
import { effectiveSettings, type RowContext, rowOf } from '../../interop/csv/row.ts';
import { csvHead, csvLine } from '../../interop/csv/write-csv.ts';
import { cleared, withoutFreeText } from '../../interop/withheld.ts';
import { createBreath } from '../../storage/breath.ts';
import { outside } from './context.ts';

/** A file for other programs, and how many of its cases left a text behind that may say who the patient is. */
export interface Written {
  readonly text: string;
  readonly type: string;
  readonly suffix: string;
  readonly withheld: number;
}

interface How {
  readonly form: OutForm;
  readonly freeText: boolean;
  /** The lab's settings of today. */
  readonly lab: Settings;
}

const planned = (caseData: CaseData, settings: Settings) => evaluate(caseData, preparedKnowledge, settings);

/** Writes cases for other programs. With its words it is heavy, and nobody needs it before something is saved: fetched then. */
export async function writeRecordsOut(records: readonly CaseRecord[], how: How): Promise<Written> {
  const { head, write, ...of } = writerOf(how, records.length === 1);
  const breath = createBreath();
  const parts = [head];
  for (const record of records) {
    parts.push(write(record));
    await breath();
  }
  const withheld = how.freeText ? records.filter((record) => cleared(record.case).withheld.length > 0).length : 0;
  return { ...of, text: parts.join(''), withheld };
}

function writerOf({ form, freeText, lab }: How, isOne: boolean) {
  if (form === 'fhir') {
    const write = (record: CaseRecord) =>
      isOne
        ? `${JSON.stringify(documentOf(record, freeText, lab), null, 1)}\n`
        : `${JSON.stringify(documentOf(record, freeText, lab))}\n`;
    const of = isOne
      ? { type: 'application/fhir+json', suffix: '-fhir.json' }
      : { type: 'application/x-ndjson', suffix: '-fhir.ndjson' };
    return { ...of, head: '', write };
  }
  const context: RowContext = { evaluate: planned, settings: lab, freeText, appVersion: outside.appVersion };
  return {
    type: 'text/csv',
    suffix: form === 'registry' ? '.csv' : '-decimal-comma.csv',
    head: csvHead(form),
    write: (record: CaseRecord) => csvLine(rowOf(record, context), form),
  };
}

/** A document says what is answered today, and by which knowledge: its reasons are those of today. */
const documentOf = ({ id, case: caseData }: CaseRecord, freeText: boolean, lab: Settings) =>
  fhirOf({
    id,
    case: freeText ? caseData : withoutFreeText(caseData),
    result: planned(caseData, lab),
    settings: effectiveSettings(caseData, lab),
    exportedAt: outside.now(),
    appVersion: outside.appVersion,
  });
