import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { written } from '../../../scripts/dictionary/written.ts';
import { columnOfField } from '../../../src/interop/csv/read-row.ts';
import { COLUMNS, FORMS, VARIABLES } from '../../../src/interop/csv/table.ts';
import { columnsOf } from '../../../src/interop/csv/variable.ts';
import { FIELD_PATHS, FIELDS } from '../../../src/territories/coronary/case/fields.ts';
import { strictRows } from '../../fixtures/csv-rows.ts';
import { MISSING_TEXT } from '../../fixtures/inspections.ts';
import { PERMANENT_COLUMNS } from '../../territories/coronary/fixtures/permanent-columns.ts';

describe('the columns', () => {
  test('keep every name that was ever given, in its order; new ones are added to the list', () => {
    expect(COLUMNS).toEqual(PERMANENT_COLUMNS);
  });

  test('are lower case, begin with a letter, and stand once', () => {
    expect(COLUMNS.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))).toEqual([]);
    expect(new Set(COLUMNS).size).toBe(COLUMNS.length);
  });

  test('have one for every field of the case file, and one an item for every list', () => {
    for (const path of FIELD_PATHS) {
      const field = FIELDS[path];
      const own = COLUMNS.filter(
        (name) => name === columnOfField(path) || name.startsWith(`${columnOfField(path)}___`),
      );
      expect([path, own.length]).toEqual([path, field.kind === 'list' ? field.values.length : 1]);
    }
  });

  test('stand together by form', () => {
    expect(VARIABLES.map(({ form }) => form).filter((form, n, all) => form !== all[n - 1])).toEqual(FORMS);
  });

  test('hold no hyphen in a code, of which REDCap makes a name', () => {
    const codes = VARIABLES.flatMap(({ choices = [] }) => choices.map(({ code }) => code));
    expect(codes.filter((code) => !/^[A-Za-z0-9_]+$/.test(code))).toEqual([]);
  });
});

describe('docs/registry', () => {
  test.each(Object.entries(written()))('%s is what the dictionary says today: npm run dictionary', (name, text) => {
    expect(readFileSync(`docs/registry/${name}`, 'utf8') === text).toBe(true);
  });

  test('has words for everything: no id stands in place of a text', () => {
    for (const text of Object.values(written())) {
      expect(text.split('\n').filter((line) => MISSING_TEXT.test(line.replaceAll(/https?:\S+|`[^`]*`/g, '')))).toEqual(
        [],
      );
    }
  });

  test('is a REDCap dictionary: 18 columns, one row a variable, codes before the first comma', () => {
    const { header, rows } = strictRows(written()['redcap-dictionary.csv'] ?? '', ',');
    expect(header).toHaveLength(18);
    expect(rows.map(([name]) => name)).toEqual(VARIABLES.map(({ name }) => name));
    for (const [name, , , type, , choices = ''] of rows) {
      expect([name, type]).toEqual([name, expect.stringMatching(/^(text|notes|radio|checkbox)$/)]);
      if (choices === '') continue;
      for (const choice of choices.split(' | ')) expect(choice).toMatch(/^[A-Za-z0-9_]+, [^,|]+$/);
    }
  });

  test('marks the columns that may say who the patient is', () => {
    const { rows } = strictRows(written()['redcap-dictionary.csv'] ?? '', ',');
    const marked = rows.filter((row) => row[10] === 'y').map(([name]) => name);
    expect(marked).toEqual(['case_label', 'decision_reason', 'decision_decided_at']);
  });

  test('gives ranges in the form of the project it is for', () => {
    const [point, comma] = ['redcap-dictionary.csv', 'redcap-dictionary-decimal-comma.csv'].map(
      (name) => strictRows(written()[name] ?? '', ',').rows.find(([each]) => each === 'lesion_length_mm') ?? [],
    );
    expect(point?.slice(7, 10)).toEqual(['number', '0.5', '150']);
    expect(comma?.slice(7, 10)).toEqual(['number_comma_decimal', '0,5', '150']);
  });

  test('names the columns of the data package as the table does', () => {
    const { resources } = JSON.parse(written()['datapackage.json'] ?? '');
    expect(resources[0].schema.fields.map(({ name }: { name: string }) => name)).toEqual(VARIABLES.flatMap(columnsOf));
  });
});
