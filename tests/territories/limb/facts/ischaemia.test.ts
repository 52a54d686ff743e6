import { describe, expect, test } from 'vitest';
import type { LimbCase } from '../../../../src/territories/limb/types/limb-case.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';
import { factsOf } from '../reference/facts-of.ts';

type Measured = NonNullable<LimbCase['haemodynamics']>;

const gradeOf = (haemodynamics: Measured, more: Parameters<typeof aLimbCase>[0] = {}) => {
  const { ischaemiaGrade, ischaemiaBasis } = factsOf(aLimbCase({ haemodynamics, ...more }));
  return [ischaemiaGrade, ischaemiaBasis];
};

describe('the ischaemia grade, limit by limit', () => {
  test.each([
    [1.3, 0],
    [0.8, 0],
    [0.79, 1],
    [0.799, 1],
    [0.6, 1],
    [0.59, 2],
    [0.4, 2],
    [0.39, 3],
    [0, 3],
  ])('an ABI of %f is grade %i', (abi, grade) => {
    expect(gradeOf({ abi })).toEqual([grade, 'ankle']);
  });

  test.each([
    [100.1, 0],
    [100, 1],
    [70.1, 1],
    [70, 2],
    [50, 2],
    [49.9, 3],
  ])('an ankle pressure of %f mmHg is grade %i', (anklePressureMmHg, grade) => {
    expect(gradeOf({ anklePressureMmHg })).toEqual([grade, 'ankle']);
  });

  test.each([
    [60, 0],
    [59.9, 1],
    [40, 1],
    [39.9, 2],
    [30, 2],
    [29.9, 3],
  ])('a toe pressure or TcPO2 of %f mmHg is grade %i', (mmHg, grade) => {
    expect(gradeOf({ toePressureMmHg: mmHg })).toEqual([grade, 'toe']);
    expect(gradeOf({ tcpo2MmHg: mmHg })).toEqual([grade, 'tcpo2']);
  });
});

describe('which measurement counts', () => {
  test('the toe, also against a better or a worse ankle, a worse TcPO2 and any grade of a report', () => {
    expect(gradeOf({ toePressureMmHg: 28, abi: 1.05 })).toEqual([3, 'toe']);
    expect(gradeOf({ toePressureMmHg: 45, abi: 0.3, tcpo2MmHg: 10, ischaemiaGrade: 3 })).toEqual([1, 'toe']);
  });

  test('a toe of grade 0 beside an ankle or a TcPO2 of grade 2 or 3 is measured again, whatever a report says', () => {
    expect(gradeOf({ toePressureMmHg: 60, abi: 0.59 })).toEqual([undefined, 'contradiction']);
    expect(gradeOf({ toePressureMmHg: 60, tcpo2MmHg: 39, ischaemiaGrade: 2, pvr: 'flat' })).toEqual([
      undefined,
      'contradiction',
    ]);
    expect(gradeOf({ toePressureMmHg: 60, abi: 0.6, tcpo2MmHg: 40 })).toEqual([0, 'toe']);
    expect(gradeOf({ toePressureMmHg: 59, abi: 0.3 })).toEqual([1, 'toe']);
  });

  test('an ankle that cannot be compressed contradicts nothing', () => {
    expect(gradeOf({ toePressureMmHg: 60, abi: 0.3, incompressible: true })).toEqual([0, 'toe']);
  });

  test('TcPO2 without a toe, with an ankle beside it the worse of the two', () => {
    expect(gradeOf({ tcpo2MmHg: 45, abi: 0.3 })).toEqual([3, 'tcpo2-and-ankle']);
    expect(gradeOf({ tcpo2MmHg: 25, abi: 0.9 })).toEqual([3, 'tcpo2-and-ankle']);
    expect(gradeOf({ tcpo2MmHg: 25, abi: 1.4 })).toEqual([3, 'tcpo2']);
  });

  test('of ABI and ankle pressure the worse', () => {
    expect(gradeOf({ abi: 0.9, anklePressureMmHg: 60 })).toEqual([2, 'ankle']);
    expect(gradeOf({ abi: 0.5, anklePressureMmHg: 120 })).toEqual([2, 'ankle']);
  });

  test('above an ABI of 1.30, or where the artery cannot be compressed, ABI and ankle pressure are unknown', () => {
    expect(gradeOf({ abi: 1.31, anklePressureMmHg: 40 })).toEqual([undefined, 'none']);
    expect(gradeOf({ abi: 0.5, incompressible: true })).toEqual([undefined, 'none']);
    expect(gradeOf({ anklePressureMmHg: 40, incompressible: true })).toEqual([undefined, 'none']);
    expect(gradeOf({ abi: 0.5, incompressible: false })).toEqual([2, 'ankle']);
  });

  test('a flat forefoot recording is grade 3, a normal or a reduced one says nothing', () => {
    expect(gradeOf({ pvr: 'flat' })).toEqual([3, 'pvr']);
    expect(gradeOf({ pvr: 'flat', abi: 0.7 })).toEqual([1, 'ankle']);
    expect(gradeOf({ pvr: 'reduced' })).toEqual([undefined, 'none']);
    expect(gradeOf({ pvr: 'normal' })).toEqual([undefined, 'none']);
  });

  test('the grade of a report where nothing was measured', () => {
    expect(gradeOf({ ischaemiaGrade: 3 })).toEqual([3, 'stated']);
    expect(gradeOf({ ischaemiaGrade: 0, pvr: 'reduced', abi: 1.4 })).toEqual([0, 'stated']);
    expect(gradeOf({ ischaemiaGrade: 1, pvr: 'flat' })).toEqual([3, 'pvr']);
  });
});

describe('an ankle of grade 0', () => {
  const stiff = [
    ['tissue loss', { foot: { ulcer: 'shallow' } }],
    ['diabetes', { patient: { diabetes: true } }],
    ['dialysis', { patient: { dialysis: true } }],
  ] as const;

  test.each(stiff)('is not accepted with %s: stiff arteries read too high', (_, more) => {
    expect(gradeOf({ abi: 0.95 }, more)).toEqual([undefined, 'none']);
    expect(gradeOf({ abi: 0.95, pvr: 'flat' }, more)).toEqual([3, 'pvr']);
    expect(gradeOf({ abi: 0.95, ischaemiaGrade: 2 }, more)).toEqual([2, 'stated']);
    expect(gradeOf({ abi: 0.79 }, more)).toEqual([1, 'ankle']);
    expect(gradeOf({ abi: 0.95, toePressureMmHg: 60 }, more)).toEqual([0, 'toe']);
  });

  test('is accepted otherwise, also where none of these was entered', () => {
    expect(gradeOf({ abi: 0.95 })).toEqual([0, 'ankle']);
    expect(gradeOf({ abi: 0.95 }, { patient: { diabetes: false, dialysis: false } })).toEqual([0, 'ankle']);
  });
});

describe('grades that differ', () => {
  const differ = (haemodynamics: Measured) => factsOf(aLimbCase({ haemodynamics })).ischaemiaGradesDiffer;

  test('are those of toe and ankle, or of toe and TcPO2', () => {
    expect(differ({ toePressureMmHg: 28, abi: 1.05 })).toBe(true);
    expect(differ({ toePressureMmHg: 45, tcpo2MmHg: 15 })).toBe(true);
    // One of the two agrees: they differ all the same.
    expect(differ({ toePressureMmHg: 45, tcpo2MmHg: 15, abi: 0.7 })).toBe(true);
    expect(differ({ toePressureMmHg: 45, tcpo2MmHg: 50, abi: 0.7 })).toBe(false);
    expect(differ({ toePressureMmHg: 45 })).toBeUndefined();
    expect(differ({ toePressureMmHg: 45, abi: 1.4 })).toBeUndefined();
    expect(differ({ tcpo2MmHg: 15, abi: 1.05 })).toBeUndefined();
  });
});

describe('the grades behind it', () => {
  test('are shown: of the ankle, and what was measured beside what a report says', () => {
    const facts = factsOf(aLimbCase({ haemodynamics: { abi: 0.5, anklePressureMmHg: 120, ischaemiaGrade: 1 } }));
    expect([facts.ankleGrade, facts.measuredIschaemiaGrade, facts.ischaemiaGrade]).toEqual([2, 2, 2]);
    const stated = factsOf(aLimbCase({ haemodynamics: { ischaemiaGrade: 1 } }));
    expect([stated.ankleGrade, stated.measuredIschaemiaGrade]).toEqual([undefined, undefined]);
  });
});
