import '../../../src/i18n/with-columns.ts';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { tidyText } from '../../../src/case-file/label.ts';
import { guarded, unguarded } from '../../../src/interop/csv/guard.ts';
import { PROFILES, type ProfileName } from '../../../src/interop/csv/profile.ts';
import { readRow } from '../../../src/interop/csv/read-row.ts';
import { PROFILE_NAMES, profileFor } from '../../../src/interop/csv/reader-profile.ts';
import { rowOf } from '../../../src/interop/csv/row.ts';
import { COLUMNS } from '../../../src/interop/csv/table.ts';
import { csvText } from '../../../src/interop/csv/write-csv.ts';
import { cleared } from '../../../src/interop/withheld.ts';
import { FIELD_PATHS, FIELDS } from '../../../src/territories/coronary/case/fields.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { answerOf, aRecord } from '../../fixtures/a-record.ts';
import { ATTACKS } from '../../fixtures/attack-texts.ts';
import { records, strictRows } from '../../fixtures/csv-rows.ts';
import { ROW_CONTEXT, rowsOf } from '../../fixtures/rows.ts';
import { aCase, GATE_MET, plainCase } from '../../territories/coronary/fixtures/a-case.ts';
import { arbitraryCase } from '../../territories/coronary/fixtures/arbitrary-case.ts';
import { vignettes } from '../../territories/coronary/fixtures/vignettes.ts';

/** The one row of a case in the registry's form. */
const recordOf = (caseData: CaseData) => records(csvText(rowsOf([caseData]), 'registry'), ',')[0] ?? {};

/** Lists in the table are sets: their order is that of the dictionary. */
function withSortedLists(caseData: CaseData): CaseData {
  const sorted = structuredClone(caseData) as unknown as Record<string, Record<string, unknown>>;
  const lists = FIELD_PATHS.map((path) => FIELDS[path]).filter(({ kind }) => kind === 'list');
  for (const { section, key } of [...lists, { section: 'decision', key: 'choice' }]) {
    const list = sorted[section]?.[key] as string[] | undefined;
    list?.sort();
  }
  return sorted as unknown as CaseData;
}

function readBack(row: Record<string, string>, profile: ProfileName): CaseData {
  const cellOf = (column: string) => row[column]?.trim() || undefined;
  const read = readRow(cellOf, { commaIsDecimal: profile === 'decimal-comma' });
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('; '));
  return withSortedLists(read.case);
}

/** What of a case may leave, with nothing empty in it. */
const leaves = (caseData: CaseData): CaseData => withSortedLists(cleared(caseData).case);

describe.each(PROFILE_NAMES)('the %s form', (profile) => {
  const { delimiter } = PROFILES[profile];
  const text = csvText(rowsOf(vignettes.map((each) => each.case)), profile);

  test('is UTF-8 with a byte order mark, CRLF, and as many cells in every row as columns', () => {
    expect(text.startsWith('\uFEFFcase_id')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const { header, rows } = strictRows(text, delimiter);
    expect(header).toEqual(COLUMNS);
    expect(rows).toHaveLength(vignettes.length);
  });

  test('is read by a second reader without an error', () => {
    const parsed = Papa.parse(text.slice(1).trimEnd(), { delimiter });
    expect(parsed.errors).toEqual([]);
    expect(new Set((parsed.data as string[][]).map((row) => row.length))).toEqual(new Set([COLUMNS.length]));
  });

  test('brings every worked case back', () => {
    const back = records(text, delimiter).map((row) => readBack(row, profile));
    expect(back).toEqual(vignettes.map((each) => leaves(each.case)));
  });

  test('brings 500 random cases back', () => {
    fc.assert(
      fc.property(arbitraryCase(), (caseData) => {
        const [row = {}] = records(csvText(rowsOf([caseData]), profile), delimiter);
        expect(readBack(row, profile)).toEqual(leaves(caseData));
      }),
      { numRuns: 500 },
    );
  });

  test('evaluates no text that was typed', () => {
    for (const attack of ATTACKS) {
      const caseData = aCase({ stent: { type: 'des' } });
      const text = tidyText(attack);
      const typed: CaseData = { ...caseData, label: text, decision: { choice: ['des'], reason: text } };
      const [row = {}] = records(csvText(rowsOf([typed]), profile), delimiter);
      for (const column of ['case_label', 'decision_reason'])
        expect(row[column]).toMatch(/^(?![=+\-@\t\r\n＝＋－＠])/u);
      expect(readBack(row, profile).label).toEqual(cleared(typed).case.label);
    }
  });
});

describe('a cell', () => {
  test('is empty where nothing is known, which is neither 0 nor "none"', () => {
    const row = recordOf(aCase({ stent: { type: 'des' } }));
    expect([row['lesion_uncrossable'], row['imaging_fracture'], row['patient_ffr']]).toEqual(['', '', '']);
    expect([row['patient_allergies_known'], row['patient_allergies___metal']]).toEqual(['0', '']);
    expect(row['preparation_tools']).toBe('');
  });

  test('of an empty list says that nothing is in it', () => {
    const row = recordOf(aCase({ patient: { allergies: [] }, preparation: { tools: [] } }));
    expect([row['patient_allergies_known'], row['patient_allergies___metal']]).toEqual(['1', '0']);
    expect(row['preparation_tools']).toBe('none');
  });

  test('of the tools keeps their order, and the last outcome of each', () => {
    const tools = [
      { tool: 'nc-balloon', outcome: 'failed' },
      { tool: 'ivl', outcome: 'worked' },
      { tool: 'nc-balloon', outcome: 'worked' },
    ] as const;
    const row = recordOf(aCase({ preparation: { tools } }));
    expect(row['preparation_tools']).toBe('nc-balloon:failed|ivl:worked|nc-balloon:worked');
    expect([row['preparation_tool_nc_balloon'], row['preparation_tool_ivl'], row['preparation_tool_elca']]).toEqual([
      'worked',
      'worked',
      '',
    ]);
  });

  test('cuts an expansion to tenths, so that what lies below 80 does not read as 80', () => {
    const imaging = { minStentAreaMm2: 7.999, referenceLumenAreaMm2: 10 };
    expect(recordOf(plainCase({ imaging }))['derived_expansion_percent']).toBe('79.9');
  });

  test('says whether what was done is what the plan chose, and nothing where nothing was done', () => {
    const known = plainCase({ preparation: GATE_MET });
    const choices = (['des', 'dcb', 'cabg'] as const).map((choice) =>
      recordOf({ ...known, decision: { choice: [choice] } }),
    );
    expect(choices[0]?.['plan_device_choice___des']).toBe('1');
    expect(choices.map((row) => row['decision_followed'])).toEqual(['1', '0', '0']);
    expect(recordOf(known)['decision_followed']).toBe('');
  });
});

describe('the plan of a row', () => {
  const caseData = plainCase();
  const first = (text: string) => records(text, ',')[0] ?? {};

  test('is the kept answer, whole where it is what is answered today', () => {
    const row = first(csvText([rowOf(aRecord(caseData), ROW_CONTEXT)], 'registry'));
    expect([row['plan_recomputed'], row['derived_mehran'], row['result_version']]).toEqual(['0', 'IC', '2']);
  });

  test('is computed again where none was kept, and says so', () => {
    expect(recordOf(caseData)['plan_recomputed']).toBe('1');
  });

  test('of another knowledge holds what was kept and nothing of today', () => {
    const kept = answerOf(caseData);
    const past = {
      ...kept,
      knowledgeVersion: '2026.11',
      plan: { ...kept.plan, choice: ['dcb' as const] },
      fired: ['D9'],
    };
    const row = first(csvText([rowOf({ id: 'x', case: caseData, answer: past }, ROW_CONTEXT)], 'registry'));
    expect([row['plan_device_choice___dcb'], row['plan_device_choice___des']]).toEqual(['1', '0']);
    expect([row['knowledge_version'], row['plan_rules_fired'], row['plan_recomputed']]).toEqual(['2026.11', 'D9', '0']);
    expect([row['derived_mehran'], row['plan_because'], row['result_version']]).toEqual(['', '', '']);
  });

  test('names what it was made under: the case’s own settings before the lab’s', () => {
    const row = recordOf(plainCase({ setting: { region: 'us' } }));
    expect([row['setting_effective_region'], row['setting_effective_guideline']]).toEqual(['us', 'esc_2024']);
    expect([row['setting_region'], row['setting_guideline']]).toEqual(['us', '']);
  });
});

describe('a free text', () => {
  test.each(['=1+1', "'=1+1", "''=", '＝1', '-', "it's", "'quoted'", 'plain'])(
    '%s comes back as it was typed',
    (text) => {
      expect(unguarded(guarded(text))).toBe(text);
    },
  );

  test('stays behind where it may say who the patient is, and where it is not wanted', () => {
    const named: CaseData = {
      ...plainCase(),
      label: 'Ivan Petrov',
      decision: { choice: ['des'], reason: 'seen 12.03.1956' },
    };
    expect(csvText(rowsOf([named]), 'registry')).not.toMatch(/Petrov|1956/);
    const coded: CaseData = { ...plainCase(), label: 'CL-07', decision: { choice: ['des'], reason: 'short lesion' } };
    expect(csvText(rowsOf([coded]), 'registry')).toMatch(/CL-07[\s\S]*short lesion/);
    const bare = csvText(rowsOf([coded], { ...ROW_CONTEXT, freeText: false }), 'registry');
    expect(bare).not.toMatch(/CL-07|short lesion/);
  });
});

test('the form follows the way a locale writes numbers', () => {
  expect(['en-GB', 'de-DE', 'ru-RU', 'az-AZ'].map(profileFor)).toEqual([
    'registry',
    'decimal-comma',
    'decimal-comma',
    'decimal-comma',
  ]);
});
