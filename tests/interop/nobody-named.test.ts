import '../../src/i18n/with-bulk.ts';
import '../../src/i18n/with-fhir.ts';
import { describe, expect, test } from 'vitest';
import { Refusals } from '../../src/interop/bulk/audit.ts';
import { auditRow } from '../../src/interop/bulk/audit-row.ts';
import { refusalsCsv, rowsCsv } from '../../src/interop/bulk/rows-csv.ts';
import { summarised } from '../../src/interop/bulk/summary.ts';
import { PROFILE_NAMES } from '../../src/interop/csv/reader-profile.ts';
import { csvText } from '../../src/interop/csv/write-csv.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { documentOf } from '../fixtures/documents.ts';
import { ROW_CONTEXT, rowsOf } from '../fixtures/rows.ts';
import { plainCase } from '../territories/coronary/fixtures/a-case.ts';

/** What may stand in a free text and says who the patient is: a name, a date of birth, a number, an address. */
const IDENTIFIERS = [
  ['Ivan Petrov', /Petrov/],
  ['Müller, Zoë', /Müller|Zoë/],
  ['Əliyev Rəşad', /Əliyev|Rəşad/],
  ['Петров Иван', /Петров|Иван/],
  ['born 12.03.1956', /1956/],
  ['1956-03-12', /1956/],
  ['MRN 00123456', /123456/],
  ['12 34 56 78', /12 34 56/],
  ['۱۲۳۴۵۶۷۸', /۱۲۳۴/],
  ['ivan@example.org', /example\.org/],
] as const;

/** Everything that this room lets out of a case. */
function outputs(caseData: CaseData): Record<string, string> {
  const rows = rowsOf([caseData]);
  const audited = auditRow(2, caseData, ROW_CONTEXT.evaluate(caseData, ROW_CONTEXT.settings));
  const refusals = new Refusals();
  refusals.add(3, [{ path: 'case_label', code: 'too-long', message: 'case_label: longer than 60 characters' }]);
  const audit = { rows: [audited], refusals: refusals.list, refused: 1 };
  return {
    ...Object.fromEntries(PROFILE_NAMES.map((profile) => [`table ${profile}`, csvText(rows, profile)])),
    document: JSON.stringify(documentOf(caseData)),
    'rows of an audit': rowsCsv(audit.rows),
    'rows that were not read': refusalsCsv(audit.refusals),
    'numbers of an audit': JSON.stringify(summarised(audit)),
  };
}

describe.each(IDENTIFIERS)('%s', (text, pattern) => {
  test('as the code of a case is in nothing that leaves', () => {
    for (const [name, out] of Object.entries(outputs({ ...plainCase(), label: text })))
      expect([name, pattern.test(out)]).toEqual([name, false]);
  });

  test('as the reason of a decision is in nothing that leaves', () => {
    const decided: CaseData = {
      ...plainCase(),
      label: 'CL-07',
      decision: { choice: ['des'], reason: `seen: ${text}` },
    };
    for (const [name, out] of Object.entries(outputs(decided)))
      expect([name, pattern.test(out)]).toEqual([name, false]);
  });
});

test('a code of one’s own does leave (control)', () => {
  const out = outputs({ ...plainCase(), label: 'CL-07' });
  expect(out['document']).toContain('CL-07');
  expect(out['table registry']).toContain('CL-07');
});
