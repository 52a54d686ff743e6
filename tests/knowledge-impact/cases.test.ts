import { describe, expect, test } from 'vitest';
import { commonCases, isWorked, knownTo } from '../../scripts/knowledge-impact/cases.ts';
import type { FieldSpec } from '../../src/case-file/field-spec.ts';
import { FIELD_PATHS, FIELDS } from '../../src/territories/coronary/case/fields.ts';
import { parseCase } from '../../src/territories/coronary/case/parse-case.ts';
import { aCase, fieldsOf } from '../territories/coronary/fixtures/a-case.ts';

/** What an older edition may know of the fields. */
const older: Readonly<Record<string, FieldSpec>> = {
  'lesion.vessel': { kind: 'choice', values: ['lad', 'lcx'] },
  'lesion.lengthMm': { kind: 'number', unit: 'mm', hard: [1, 50] },
  'stent.layers': { kind: 'number', unit: null, hard: [1, 3], integer: true },
  'patient.diabetes': { kind: 'boolean' },
  'setting.unavailable': { kind: 'list', values: ['ivl', 'elca'] },
  'preparation.tools': { kind: 'tools', keys: {} },
};

describe('a case that both editions can read', () => {
  test('keeps the fields and values that both know', () => {
    const common = {
      lesion: { vessel: 'lad', lengthMm: 50 },
      stent: { layers: 3 },
      patient: { diabetes: false },
      preparation: { tools: [] },
    } as const;
    expect(knownTo(older, aCase({ ...common, imaging: { thrombus: true } }))).toEqual(aCase(common));
  });

  test('says nothing where the value is not known there', () => {
    expect(knownTo(older, aCase({ lesion: { vessel: 'rca', lengthMm: 50.1 }, stent: { layers: 4 } }))).toEqual(aCase());
  });

  test('keeps of a list what is known, and never makes "none" of it', () => {
    const lacking = (...unavailable: ('ivl' | 'physiology')[]) => aCase({ setting: { unavailable } });
    expect(knownTo(older, lacking('ivl', 'physiology'))).toEqual(lacking('ivl'));
    expect(knownTo(older, lacking('physiology'))).toEqual(aCase());
    expect(knownTo(older, lacking())).toEqual(lacking());
  });

  test('has neither a label nor what was decided', () => {
    expect(knownTo(older, { ...aCase(), label: 'A 1', decision: { choice: ['des'] } })).toEqual(aCase());
  });
});

test('the cases are the same for the same seed, valid, and worked cases every second time', () => {
  const cases = commonCases(60, 7, FIELDS);
  expect(commonCases(60, 7, FIELDS)).toEqual(cases);
  expect(commonCases(60, 8, FIELDS)).not.toEqual(cases);
  expect(cases.filter((caseData) => !parseCase(caseData).ok)).toEqual([]);
  // Only what is made at random is ever complete.
  const complete = cases.flatMap((caseData, place) =>
    fieldsOf(caseData).length === FIELD_PATHS.length ? [place] : [],
  );
  expect(complete.length).toBeGreaterThan(0);
  expect(complete.some(isWorked)).toBe(false);
});
