import { describe, expect, test } from 'vitest';
import { measuredInfectionGrade, measuredWoundGrade } from '../../../../src/territories/limb/facts/wound.ts';
import { aLimbCase } from '../fixtures/a-limb-case.ts';
import { factsOf } from '../reference/facts-of.ts';

const NONE = { ulcer: 'none', heel: 'none', gangrene: 'none' } as const;

describe('the wound grade', () => {
  test.each([
    [{ ulcer: 'none' }, 0],
    [{ ulcer: 'shallow' }, 1],
    [{ ulcer: 'deep' }, 2],
    [{ ulcer: 'deep', boneOnlyDistalPhalanx: false }, 2],
    [{ ulcer: 'deep', boneOnlyDistalPhalanx: true }, 1],
    [{ ulcer: 'extensive', boneOnlyDistalPhalanx: true }, 3],
    [{ heel: 'shallow' }, 2],
    [{ heel: 'full-thickness' }, 3],
    [{ gangrene: 'digits' }, 2],
    [{ gangrene: 'extensive' }, 3],
    [{ gangrene: 'heel' }, 3],
    [{ ulcer: 'shallow', gangrene: 'digits' }, 2],
  ] as const)('of %o and nothing else is %i', (foot, grade) => {
    expect(measuredWoundGrade({ ...NONE, ...foot })).toBe(grade);
  });

  test('is known once all three findings are, or one of them is already 3', () => {
    expect(measuredWoundGrade()).toBeUndefined();
    expect(measuredWoundGrade({ ulcer: 'none', heel: 'none' })).toBeUndefined();
    expect(measuredWoundGrade({ ulcer: 'deep', gangrene: 'digits' })).toBeUndefined();
    expect(measuredWoundGrade({ gangrene: 'heel' })).toBe(3);
  });

  test('is that of a report where the foot does not tell it', () => {
    const grades = (foot: NonNullable<Parameters<typeof measuredWoundGrade>[0]>) =>
      factsOf(aLimbCase({ foot })).woundGrade;
    expect(grades({ woundGrade: 2, ulcer: 'none' })).toBe(2);
    expect(grades({ woundGrade: 2, ...NONE })).toBe(0);
    expect(grades({ ulcer: 'none' })).toBeUndefined();
  });
});

const LIMIT_CM = 2;
const grade = (foot: Parameters<typeof measuredInfectionGrade>[0]) => measuredInfectionGrade(foot, LIMIT_CM);
const TWO = { infectionSigns: ['pus', 'warmth'], deepInfection: false, sirsSigns: [], erythemaCm: 1 } as const;

describe('the infection grade', () => {
  test('is 0 when both the signs and the deep focus were looked for and there is no infection', () => {
    expect(grade({ infectionSigns: [], deepInfection: false })).toBe(0);
    expect(grade({ infectionSigns: ['pus'], deepInfection: false })).toBe(0);
    expect(grade({ infectionSigns: [] })).toBeUndefined();
    expect(grade({ deepInfection: false })).toBeUndefined();
    expect(grade(undefined)).toBeUndefined();
  });

  test('is 1 with two signs, of which one counts once, up to and including 2 cm of erythema', () => {
    expect(grade(TWO)).toBe(1);
    expect(grade({ ...TWO, erythemaCm: 2 })).toBe(1);
    expect(grade({ ...TWO, erythemaCm: 2.1 })).toBe(2);
    expect(grade({ ...TWO, infectionSigns: ['pus', 'pus'] })).toBe(0);
  });

  test('is 2 with a deep focus, without any sign too; wet gangrene is one', () => {
    expect(grade({ infectionSigns: [], deepInfection: true, sirsSigns: [] })).toBe(2);
    expect(grade({ deepInfection: true, sirsSigns: ['heart-rate'] })).toBe(2);
    expect(grade({ infectionSigns: [], deepInfection: false, wetGangrene: true, sirsSigns: [] })).toBe(2);
    expect(grade({ infectionSigns: [], deepInfection: false, wetGangrene: false })).toBe(0);
  });

  test('is 3 with two signs of the whole body, and only where there is an infection', () => {
    const sirsSigns = ['temperature', 'white-cells'] as const;
    expect(grade({ ...TWO, sirsSigns })).toBe(3);
    expect(grade({ wetGangrene: true, sirsSigns })).toBe(3);
    expect(grade({ ...TWO, sirsSigns: ['temperature', 'temperature'] })).toBe(1);
    expect(grade({ infectionSigns: [], deepInfection: false, sirsSigns })).toBe(0);
  });

  test('is unknown while something that it needs is', () => {
    const { sirsSigns, ...withoutSirs } = TWO;
    expect(sirsSigns).toEqual([]);
    expect(grade(withoutSirs)).toBeUndefined();
    const { erythemaCm, ...withoutErythema } = TWO;
    expect(erythemaCm).toBe(1);
    expect(grade(withoutErythema)).toBeUndefined();
    const { deepInfection, ...withoutDeep } = TWO;
    expect(deepInfection).toBe(false);
    expect(grade(withoutDeep)).toBeUndefined();
    expect(grade({ ...withoutDeep, erythemaCm: 3 })).toBe(2);
  });

  test('is then that of a report', () => {
    expect(factsOf(aLimbCase({ foot: { infectionGrade: 1, infectionSigns: [] } })).infectionGrade).toBe(1);
    expect(factsOf(aLimbCase({ foot: { infectionGrade: 1, ...TWO, erythemaCm: 3 } })).infectionGrade).toBe(2);
  });
});
