import '../../../src/i18n/with-columns.ts';
import { describe, expect, test } from 'vitest';
import { readRow } from '../../../src/interop/csv/read-row.ts';
import { speaking } from '../../fixtures/spoken.ts';

const POINT = { commaIsDecimal: false };
const COMMA = { commaIsDecimal: true };

const read = (row: Readonly<Record<string, string>>, form = POINT) => readRow((column) => row[column], form);
const said = (row: Readonly<Record<string, string>>, form = POINT) => {
  const result = read(row, form);
  return result.ok ? [] : result.issues.map(({ message }) => message);
};
const taken = (row: Readonly<Record<string, string>>, form = POINT) => {
  const result = read(row, form);
  if (!result.ok) throw new Error(result.issues[0]?.message);
  const { kind: _kind, schemaVersion: _version, ...rest } = result.case;
  return rest;
};

describe('a row', () => {
  test('of which nothing is known is an empty case', () => {
    expect(taken({})).toEqual({});
  });

  test('takes codes with and without hyphens, the words of the screen, and any case', () => {
    for (const cell of ['stable_angina', 'stable-angina', 'Stable angina', 'STABLE_ANGINA'])
      expect(taken({ patient_presentation: cell })).toEqual({ patient: { presentation: 'stable-angina' } });
  });

  test('takes the words of a screen in another language, and still the English ones', async () => {
    await speaking('ru');
    for (const cell of ['стабильная стенокардия', 'Stable angina', 'stable_angina'])
      expect(taken({ patient_presentation: cell })).toEqual({ patient: { presentation: 'stable-angina' } });
    await speaking('en');
  });

  test.each([
    ['1', true],
    ['yes', true],
    ['True', true],
    ['0', false],
    ['NO', false],
    ['false', false],
  ])('takes %s for %s', (cell, value) => {
    expect(taken({ patient_diabetes: cell })).toEqual({ patient: { diabetes: value } });
  });

  test('reads nothing of what was derived or planned', () => {
    expect(taken({ derived_mehran: 'IC', plan_scope: 'nonsense', knowledge_version: '1' })).toEqual({});
  });

  test('names every cell that cannot be read, with its value, range and unit', () => {
    expect(
      said({ lesion_length_mm: '900', patient_diabetes: 'perhaps', stent_layers: '1.5', lesion_vessel: 'LM' }),
    ).toEqual([
      'lesion_vessel: "LM" is not one of left_main, lad, lcx, rca, branch, vein_graft, arterial_graft',
      'lesion_length_mm: 900 is outside 0.5-150 mm',
      'stent_layers: 1.5 is not a whole number (1-5)',
      'patient_diabetes: "perhaps" is not one of 0, 1',
    ]);
  });
});

describe('a decimal comma', () => {
  test('is read where a semicolon separates the columns', () => {
    expect(taken({ patient_ffr: '0,74' }, COMMA)).toEqual({ patient: { ffr: 0.74 } });
    expect(taken({ patient_ffr: '0.74' }, COMMA)).toEqual({ patient: { ffr: 0.74 } });
  });

  test('is refused where a comma separates them, with what to do', () => {
    expect(said({ patient_ffr: '0,74' })).toEqual([
      'patient_ffr: "0,74" has a decimal comma in a file whose columns are separated by commas; save it with semicolons',
    ]);
  });

  test.each(['1,234,5', '1.234,5', '0,7,4', '12.Mar', '0x10', 'Infinity', '1 2'])(
    '%s is no number in either form',
    (cell) => {
      for (const form of [POINT, COMMA]) expect(said({ lesion_length_mm: cell }, form)[0]).toMatch(/is not a number/);
    },
  );
});

describe('a list', () => {
  test('is unknown with known 0, and where all items are 0 and nobody says that it was asked', () => {
    expect(taken({ patient_allergies_known: '0' })).toEqual({});
    expect(taken({ patient_allergies___metal: '0', patient_allergies___limus: '0' })).toEqual({});
  });

  test('is empty with known 1 and no item, which is "none"', () => {
    expect(taken({ patient_allergies_known: '1', patient_allergies___metal: '0' })).toEqual({
      patient: { allergies: [] },
    });
  });

  test('is known by a single item', () => {
    expect(taken({ patient_allergies___metal: '1' })).toEqual({ patient: { allergies: ['metal'] } });
  });

  test('that is not known and has an item is refused', () => {
    expect(said({ patient_allergies_known: '0', patient_allergies___metal: '1' })).toEqual([
      'patient_allergies_known: 0 says that the list is not known, but metal is marked in it',
    ]);
  });
});

describe('the tools', () => {
  test('come in their order', () => {
    expect(taken({ preparation_tools: 'nc-balloon:failed|ivl:worked' })).toEqual({
      preparation: {
        tools: [
          { tool: 'nc-balloon', outcome: 'failed' },
          { tool: 'ivl', outcome: 'worked' },
        ],
      },
    });
    expect(taken({ preparation_tools: 'none' })).toEqual({ preparation: { tools: [] } });
  });

  test.each(['ivl', 'laser:worked', 'ivl:perhaps', 'ivl:worked:again', 'ivl:worked|'])('%s is refused', (cell) => {
    expect(said({ preparation_tools: cell })[0]).toMatch(/is not a tool with its outcome, such as nc-balloon:failed$/);
  });
});

describe('the decision', () => {
  test('is not there with known 0, and empty with known 1 alone', () => {
    expect(taken({ decision_known: '0' })).toEqual({});
    expect(taken({ decision_known: '1' })).toEqual({ decision: { choice: [] } });
  });

  test('takes its reason without the guard, and a date as ISO 8601 alone', () => {
    const row = { decision_choice___dcb: '1', decision_reason: "'=short", decision_decided_at: '2026-11-27' };
    expect(taken(row)).toEqual({ decision: { choice: ['dcb'], reason: '=short', decidedAt: '2026-11-27' } });
    expect(said({ ...row, decision_decided_at: '27.11.2026' })).toEqual([
      'decision_decided_at: "27.11.2026" is not an ISO 8601 date or date and time',
    ]);
  });
});
