import { describe, expect, test } from 'vitest';
import { fieldGroups, weightOf } from '../../../src/features/plan/what-if/what-if-groups.ts';
import type { PlanCore, WhatIf } from '../../../src/territories/coronary/types/inspection.ts';
import { INTENDED_DES } from '../../fixtures/plan-core.ts';

const what = (field: WhatIf['field'], value: unknown, plan: Partial<PlanCore>): WhatIf => ({
  field,
  value,
  plan: { ...INTENDED_DES, ...plan },
});

describe('what would change the plan', () => {
  test('answers of one field that lead to one plan stand together', () => {
    const groups = fieldGroups(
      [
        what('stent.layers', 2, { choice: ['dcb'] }),
        what('stent.layers', 4, { status: 'blocked' }),
        what('stent.layers', 3, { choice: ['dcb'] }),
      ],
      INTENDED_DES,
    );
    expect(groups.map(({ alternatives }) => alternatives.map(({ values }) => values))).toEqual([[[2, 3], [4]]]);
  });

  test('the greatest change comes first, within a field and among fields', () => {
    const groups = fieldGroups(
      [
        what('patient.diabetes', true, { agreement: 'contested' }),
        what('patient.ffr', 0.81, { status: 'blocked' }),
        what('patient.ffr', 0.9, { indication: 'do-not-treat' }),
        what('stent.layers', 3, { choice: ['dcb'] }),
      ],
      INTENDED_DES,
    );
    expect(groups.map(({ field }) => field)).toEqual(['stent.layers', 'patient.ffr', 'patient.diabetes']);
    expect(groups[1]?.alternatives.map(({ values }) => values[0])).toEqual([0.9, 0.81]);
  });

  test('what ends the plan and what is rare come after what changes the device', () => {
    const groups = fieldGroups(
      [
        what('imaging.edgeHaematoma', true, { scope: 'out-of-scope', choice: [], status: 'not-indicated' }),
        what('imaging.aneurysm', true, { choice: [], status: 'blocked' }),
        what('stent.type', 'bvs', { scope: 'out-of-scope', choice: [], status: 'not-indicated' }),
        what('patient.diabetes', true, { agreement: 'contested' }),
        what('stent.layers', 3, { choice: ['dcb'] }),
      ],
      INTENDED_DES,
    );
    expect(groups.map(({ field }) => field)).toEqual([
      'stent.layers',
      'patient.diabetes',
      'stent.type',
      'imaging.aneurysm',
      'imaging.edgeHaematoma',
    ]);
  });

  test('of lists that lead to one plan, what is added to another of them is not said', () => {
    const groups = fieldGroups(
      [
        what('patient.allergies', ['limus'], { choice: ['dcb'] }),
        what('patient.allergies', ['limus', 'metal'], { choice: ['dcb'] }),
        what('patient.allergies', ['contrast', 'limus'], { choice: ['dcb'] }),
        what('patient.allergies', ['metal'], { choice: ['dcb'] }),
        what('patient.allergies', ['limus', 'paclitaxel'], { status: 'blocked' }),
        what('patient.allergies', [], { scope: 'caution' }),
        what('patient.allergies', ['contrast'], { scope: 'caution' }),
      ],
      INTENDED_DES,
    );
    expect(groups.map(({ alternatives }) => alternatives.map(({ values }) => values))).toEqual([
      [[['limus'], ['metal']], [['limus', 'paclitaxel']], [[], ['contrast']]],
    ]);
  });

  test('equals stay in the order in which they came: the engine puts what matters first', () => {
    const groups = fieldGroups(
      [what('stent.type', 'bms', { choice: ['dcb'] }), what('stent.layers', 3, { choice: ['dcb'] })],
      INTENDED_DES,
    );
    expect(groups.map(({ field }) => field)).toEqual(['stent.type', 'stent.layers']);
  });

  test('one graver difference weighs more than all lighter ones together', () => {
    const lighter = weightOf(
      { ...INTENDED_DES, status: 'blocked', heartTeam: true, agreement: 'contested' },
      INTENDED_DES,
    );
    expect(weightOf({ ...INTENDED_DES, choice: ['dcb'] }, INTENDED_DES)).toBeGreaterThan(lighter);
    expect(weightOf(INTENDED_DES, INTENDED_DES)).toBe(0);
  });
});
