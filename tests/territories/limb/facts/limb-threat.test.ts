import { describe, expect, test } from 'vitest';
import type { LimbSections } from '../../../../src/territories/limb/types/limb-case.ts';
import { AETIOLOGIES, RUTHERFORD_CATEGORIES } from '../../../../src/territories/limb/types/vocabulary.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';
import { factsOf } from '../reference/facts-of.ts';

const of = (known: LimbSections) => factsOf(aLimbCase(known));
const byCategory = <K extends 'tissueLoss' | 'clinicalClti' | 'claudication' | 'asymptomatic'>(fact: K) =>
  RUTHERFORD_CATEGORIES.map((rutherford) => of({ limb: { rutherford } })[fact]);
const NO_WOUND = { ulcer: 'none', heel: 'none', gangrene: 'none' } as const;

describe('the category alone', () => {
  test('tells of tissue loss, of limb threat and of claudication', () => {
    expect(byCategory('tissueLoss')).toEqual([false, false, false, false, false, true, true]);
    expect(byCategory('clinicalClti')).toEqual([false, false, false, false, true, true, true]);
    expect(byCategory('claudication')).toEqual([false, true, true, true, false, false, false]);
    expect(byCategory('asymptomatic')).toEqual([true, false, false, false, false, false, false]);
  });
});

describe('tissue loss', () => {
  test.each([[{ ulcer: 'shallow' }], [{ heel: 'shallow' }], [{ gangrene: 'digits' }], [{ woundGrade: 1 }]] as const)(
    'is shown by %o, against any category',
    (foot) => {
      expect(of({ foot }).tissueLoss).toBe(true);
      expect(of({ foot, limb: { rutherford: 2 } }).tissueLoss).toBe(true);
    },
  );

  test('is excluded by the findings where no category was stated, once all of them are known', () => {
    expect(of({ foot: NO_WOUND }).tissueLoss).toBe(false);
    expect(of({ foot: { ulcer: 'none', heel: 'none' } }).tissueLoss).toBeUndefined();
    expect(of({ foot: { woundGrade: 0 } }).tissueLoss).toBeUndefined();
    expect(of({ foot: NO_WOUND, limb: { rutherford: 5 } }).tissueLoss).toBe(true);
  });
});

describe('the clinical picture of limb threat', () => {
  test('is rest pain, gangrene, or an ulcer older than two weeks, against a mild category too', () => {
    for (const foot of [
      { restPain: true },
      { gangrene: 'digits' },
      { ulcer: 'shallow', ulcerWeeks: 2.5 },
      { heel: 'shallow', ulcerWeeks: 3 },
    ] as const) {
      expect(of({ foot }).clinicalClti, JSON.stringify(foot)).toBe(true);
      expect(of({ foot, limb: { rutherford: 3 } }).clinicalClti).toBe(true);
      expect(of({ foot, limb: { rutherford: 3 } }).claudication).toBe(false);
    }
  });

  test('exactly two weeks is not yet', () => {
    const foot = { ...NO_WOUND, ulcer: 'shallow', restPain: false } as const;
    expect(of({ foot: { ...foot, ulcerWeeks: 2 } }).clinicalClti).toBe(false);
    expect(of({ foot: { ...foot, ulcerWeeks: 2.1 } }).clinicalClti).toBe(true);
    expect(of({ foot }).clinicalClti).toBeUndefined();
    expect(of({ foot, limb: { rutherford: 3 } }).clinicalClti).toBe(false);
  });

  test('is left to the other findings where the category is not known', () => {
    expect(of({ foot: { ...NO_WOUND, restPain: false } }).clinicalClti).toBe(false);
    expect(of({ foot: { ...NO_WOUND } }).clinicalClti).toBeUndefined();
    expect(of({ foot: { ulcerWeeks: 8 } }).clinicalClti).toBeUndefined();
  });
});

describe('an acute limb', () => {
  test('is told by its signs, or by a sudden worsening of at most 14 days', () => {
    expect(of({ limb: { acuteSigns: true } }).acute).toBe(true);
    expect(of({ limb: { acuteSigns: true, onset: 'gradual', symptomDays: 400 } }).acute).toBe(true);
    expect(of({ limb: { onset: 'sudden', symptomDays: 14 } }).acute).toBe(true);
    expect(of({ limb: { onset: 'sudden', symptomDays: 14.5, acuteSigns: false } }).acute).toBe(false);
    expect(of({ limb: { onset: 'sudden', acuteSigns: false } }).acute).toBeUndefined();
    expect(of({ limb: { onset: 'gradual', acuteSigns: false, symptomDays: 3 } }).acute).toBe(false);
    expect(of({}).acute).toBeUndefined();
  });

  test('is taken for one where the limb is in danger for at most 14 days and neither was entered', () => {
    expect(of({ limb: { rutherford: 4, symptomDays: 14 } }).acute).toBe(true);
    expect(of({ limb: { rutherford: 4, symptomDays: 15 } }).acute).toBeUndefined();
    expect(of({ limb: { rutherford: 3, symptomDays: 14 } }).acute).toBeUndefined();
    expect(of({ limb: { rutherford: 4, symptomDays: 14, acuteSigns: false } }).acute).toBeUndefined();
    expect(of({ limb: { rutherford: 4, symptomDays: 14, onset: 'gradual' } }).acute).toBeUndefined();
  });
});

test('every cause but atherosclerosis and one that is not known is another', () => {
  const others = AETIOLOGIES.filter((aetiology) => of({ limb: { aetiology } }).otherAetiology === true);
  expect(AETIOLOGIES.filter((aetiology) => !others.includes(aetiology))).toEqual(['atherosclerotic', 'unknown']);
  expect(of({ limb: { aetiology: 'unknown' } }).otherAetiology).toBe(false);
  expect(of({}).otherAetiology).toBeUndefined();
});

describe('limb-threatening ischaemia', () => {
  const threatened = { limb: { rutherford: 5, acuteSigns: false }, haemodynamics: { toePressureMmHg: 45 } } as const;

  test('needs objective ischaemia', () => {
    expect(of(threatened).clti).toBe(true);
    expect(of({ ...threatened, haemodynamics: { toePressureMmHg: 60 } }).clti).toBe(false);
    expect(of({ ...threatened, haemodynamics: {} }).clti).toBeUndefined();
    expect(of({ ...threatened, limb: { rutherford: 3 } }).clti).toBe(false);
    expect(of({ haemodynamics: { toePressureMmHg: 45 } }).clti).toBeUndefined();
  });

  test('is neither acute nor of another cause', () => {
    expect(of({ ...threatened, limb: { rutherford: 5, acuteSigns: true } }).clti).toBe(false);
    expect(of({ ...threatened, limb: { rutherford: 5, aetiology: 'embolic' } }).clti).toBe(false);
    expect(of({ ...threatened, limb: { rutherford: 5, aetiology: 'unknown' } }).clti).toBe(true);
  });

  test('has a stage where the picture holds, and where staging is meant', () => {
    const foot = { woundGrade: 2, infectionGrade: 1 } as const;
    const haemodynamics = { ischaemiaGrade: 3 } as const;
    const stage = (limb: LimbSections['limb']) => of({ foot, haemodynamics, ...(limb ? { limb } : {}) }).wifiStage;
    expect(stage({ rutherford: 5 })).toBe(4);
    expect(stage({ rutherford: 5, acuteSigns: true })).toBeUndefined();
    expect(stage({ rutherford: 5, aetiology: 'buerger' })).toBeUndefined();
    expect(stage({ rutherford: 3 })).toBeUndefined();
    expect(stage(undefined)).toBeUndefined();
  });
});
