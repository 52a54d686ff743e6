import { describe, expect, test } from 'vitest';
import type { CaseIssueCode } from '../../../../src/case-file/case-issue.ts';
import type { FieldSpec } from '../../../../src/case-file/field-spec.ts';
import { entryTexts } from '../../../../src/i18n/en/entry.ts';
import { fileErrorTexts } from '../../../../src/i18n/en/file-errors.ts';
import { textOf } from '../../../../src/i18n/translate.ts';
import { FIELD_PATHS, FIELDS, SECTIONS } from '../../../../src/territories/coronary/case/fields.ts';
import { fieldTexts } from '../../../../src/territories/coronary/texts/fields.ts';
import { DECISIONS, TOOL_OUTCOMES, TOOLS } from '../../../../src/territories/coronary/types/vocabulary.ts';
import '../../../../src/i18n/with-file-errors.ts';

const ids = Object.keys({ ...fieldTexts, ...entryTexts, ...fileErrorTexts });

function valuesOf(spec: FieldSpec): readonly (string | number)[] {
  if (spec.kind === 'choice') return spec.values;
  if (spec.kind === 'list') return ['none', ...spec.values];
  if (spec.kind === 'tools') return ['none', ...TOOLS, ...TOOL_OUTCOMES.map((outcome) => `outcome.${outcome}`)];
  return [];
}

describe('the texts of the fields', () => {
  test('given the dictionary, every field and section has a label and every value a button text', () => {
    const wanted = [
      ...Object.keys(SECTIONS).map((section) => `section.${section}.label`),
      ...FIELD_PATHS.map((path) => `field.${path}.label`),
      ...FIELD_PATHS.flatMap((path) => valuesOf(FIELDS[path]).map((value) => `value.${path}.${value}`)),
      ...DECISIONS.map((choice) => `value.decision.choice.${choice}`),
      ...['true', 'false'].map((value) => `value.boolean.${value}`),
    ];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('given the catalogue, no text is for a field or value that does not exist', () => {
    const known = FIELD_PATHS.flatMap((path) => valuesOf(FIELDS[path]).map((value) => `${path}.${value}`));
    const ofValues = ids.filter((id) => /^value(-hint)?\./.test(id)).map((id) => id.replace(/^value(-hint)?\./, ''));
    const orphans = ofValues.filter((id) => !/^(boolean|decision|unknown)/.test(id) && !known.includes(id));
    const ofFields = ids
      .filter((id) => id.startsWith('field.'))
      .map((id) => id.replace(/^field\.|\.(label|hint)$/g, ''));
    const strays = ofFields.filter(
      (path) => !/^(label|decision)/.test(path) && !FIELD_PATHS.some((known) => known === path),
    );
    expect([...orphans, ...strays]).toEqual([]);
  });

  test('given a number field, its units have a label', () => {
    const units = FIELD_PATHS.flatMap((path) => {
      const spec: FieldSpec = FIELDS[path];
      return spec.kind === 'number' ? [spec.unit, spec.acceptsUnit?.unit] : [];
    });
    const named = units.filter((unit) => unit !== null && unit !== undefined);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((unit) => !ids.includes(`unit.${unit}`))).toEqual([]);
  });

  test('given every reason to refuse, the screen has a sentence for it', () => {
    const codes: Record<CaseIssueCode, true> = {
      'not-json': true,
      'too-large': true,
      'too-deep': true,
      'duplicate-key': true,
      'forbidden-key': true,
      'wrong-kind': true,
      'other-territory': true,
      'wrong-version': true,
      'newer-version': true,
      'unknown-field': true,
      'later-field': true,
      'later-word': true,
      missing: true,
      'wrong-type': true,
      'not-a-number': true,
      'not-an-integer': true,
      'out-of-range': true,
      'not-one-of': true,
      'too-long': true,
      'not-a-date': true,
      'wrong-unit': true,
    };
    const texts = ids.filter((id) => id.startsWith('entry-error.')).map((id) => id.replace('entry-error.', ''));
    expect(texts.sort()).toEqual(Object.keys(codes).sort());
  });

  test('given a range with and without a unit, the sentence reads well', () => {
    const figures = { field: 'Lesion length', value: '400', min: '0.5', max: '150' };
    expect(textOf('entry-error.out-of-range', { ...figures, unit: 'mm' })).toBe(
      'Lesion length: 400 is outside 0.5 to 150 mm.',
    );
    expect(textOf('entry-error.out-of-range', { field: 'FFR', value: '2', min: '0.2', max: '1', unit: 'none' })).toBe(
      'FFR: 2 is outside 0.2 to 1.',
    );
  });

  test('given any message at a field, it compiles and keeps no placeholder', () => {
    const values = { field: 'F', value: 'V', min: '1', max: '2', unit: 'mm', entered: '3', words: 'a or b', needs: 2 };
    for (const id of ids.filter((one) => one.startsWith('entry-'))) {
      const text = textOf(id, values);
      expect(text, id).not.toMatch(/[{}]/);
      expect(text, id).not.toBe(id);
    }
  });
});
