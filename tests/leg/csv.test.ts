import '../../src/i18n/with-territory.ts';
import '../../src/i18n/with-columns.ts';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/engine/evaluate.ts';
import { hasText } from '../../src/i18n/translate.ts';
import { readRow } from '../../src/interop/csv/read-row.ts';
import { type RowContext, rowOf } from '../../src/interop/csv/row.ts';
import { COLUMNS, VARIABLES } from '../../src/interop/csv/table.ts';
import { csvText } from '../../src/interop/csv/write-csv.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/limb/default-settings.ts';
import { knowledge } from '../../src/territories/limb/knowledge.ts';
import type { LimbCase } from '../../src/territories/limb/types/limb-case.ts';
import { limbVignettes } from '../territories/limb/fixtures/vignettes.ts';
import { settled } from './settled.ts';

const CONTEXT: RowContext = {
  evaluate: (caseData, settings) => evaluate(caseData, knowledge, settings),
  settings: DEFAULT_SETTINGS,
  appVersion: '0.1.0',
  freeText: true,
};

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const tableOf = (cases: readonly LimbCase[], profile: 'registry' | 'decimal-comma' = 'registry') =>
  csvText(
    cases.map((caseData, n) => rowOf({ id: id(n), case: caseData }, CONTEXT)),
    profile,
  );
const rowsIn = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
const readBack = (text: string, commaIsDecimal = false) =>
  rowsIn(text).map((cells) => {
    const read = readRow((column) => cells[column] || undefined, { commaIsDecimal });
    if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join('; '));
    return read.case;
  });

const cases = limbVignettes.map((vignette) => vignette.case);

describe('a table of legs', () => {
  test('has a name and a label for every column, each once', () => {
    expect(new Set(COLUMNS).size).toBe(COLUMNS.length);
    expect(COLUMNS.filter((column) => !/^[a-z][a-z0-9_]*(___[A-Za-z0-9_]+)?$/.test(column))).toEqual([]);
    for (const { name, label, choices = [] } of VARIABLES) {
      expect(hasText(label()), `${name}: ${label()}`).toBe(false);
      expect(label(), name).not.toMatch(/^(field|fact|columns|value|rule|gate)\./);
      for (const choice of choices) expect(choice.label(), name).not.toMatch(/^(value|option|basis|no-option)\./);
    }
  });

  test('is one row a case, and every worked case is read back as it was', () => {
    const text = tableOf(cases);
    expect(rowsIn(text)).toHaveLength(153);
    expect(readBack(text).map(settled)).toEqual(cases.map(settled));
  });

  test('with a decimal comma as well', () => {
    const some = cases.slice(0, 40);
    expect(readBack(tableOf(some, 'decimal-comma'), true).map(settled)).toEqual(some.map(settled));
  });

  test('tells the question, the stages and the plan, and what is unknown is empty', () => {
    const clti: LimbCase = {
      kind: 'limb-case',
      schemaVersion: 1,
      question: 'no-option',
      limb: { rutherford: 5 },
      haemodynamics: { toePressureMmHg: 20 },
      foot: { ulcer: 'deep', heel: 'none', gangrene: 'none', infectionSigns: [], deepInfection: false },
      dva: { steps: [{ step: 'V1', state: 'done' }] },
    };
    const [row] = rowsIn(tableOf([clti]));
    expect(row).toMatchObject({
      case_question: 'no_option',
      limb_rutherford: '5',
      foot_infection_signs_known: '1',
      foot_infection_signs___pus: '0',
      dva_steps: 'V1:done',
      dva_step_v1: 'done',
      dva_step_v2: '',
      derived_wifi_w: '2',
      derived_wifi_i: '3',
      derived_wifi_fi: '0',
      derived_wifi_stage: '4',
      derived_ischaemia_basis: 'toe',
      derived_no_option: 'incomplete',
      plan_device_status: 'blocked',
      plan_gate_residual: 'unknown',
      lesion_length_mm: '',
    });
  });

  test('a row that cannot be read names the column, the value and what was expected', () => {
    const read = (row: Readonly<Record<string, string>>) => {
      const result = readRow((column) => row[column], { commaIsDecimal: false });
      return result.ok ? [] : result.issues.map(({ message }) => message);
    };
    expect(read({ haemodynamics_toe_pressure_mm_hg: '300', case_question: 'heart', dva_steps: 'V18:done' })).toEqual([
      'case_question: "heart" is not one of restenosis, no_option',
      'haemodynamics_toe_pressure_mm_hg: 300 is outside 0-250 mmHg',
      'dva_steps: "V18:done" is not a step with its state, such as V1:failed',
    ]);
  });
});
