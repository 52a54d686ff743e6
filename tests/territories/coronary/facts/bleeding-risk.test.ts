import { describe, expect, it } from 'vitest';
import type { Patient } from '../../../../src/territories/coronary/types/case-data.ts';
import type { BleedingCriterion } from '../../../../src/territories/coronary/types/vocabulary.ts';
import { answer } from '../../../fixtures/ask.ts';
import { aCase } from '../fixtures/a-case.ts';

const of = (patient: Patient) => answer(aCase({ patient })).classification.highBleedingRisk;

/** Typed from the case model, not taken from the vocabulary. */
const MAJOR: readonly BleedingCriterion[] = [
  'oac',
  'severe-ckd',
  'severe-anaemia',
  'recent-bleed',
  'thrombocytopenia',
  'bleeding-diathesis',
  'cirrhosis',
  'active-cancer',
  'previous-ich',
  'recent-traumatic-ich',
  'brain-avm',
  'recent-stroke',
  'planned-surgery',
  'recent-surgery',
];
const MINOR: readonly BleedingCriterion[] = [
  'age-75',
  'moderate-ckd',
  'mild-anaemia',
  'bleed-12-months',
  'nsaid-steroid',
  'any-stroke',
];

describe('criteria that were listed', () => {
  it.each(MAJOR)('one major is enough: %s', (criterion) => {
    expect(of({ bleedingCriteria: [criterion] })).toBe(true);
    expect(of({ bleedingCriteria: [criterion], highBleedingRisk: false })).toBe(true);
  });

  it.each(MINOR)('one minor is not: %s', (criterion) => {
    expect(of({ bleedingCriteria: [criterion] })).toBeNull();
    expect(of({ bleedingCriteria: [criterion], highBleedingRisk: false })).toBe(false);
  });

  const pairs = MINOR.flatMap((first, index) => MINOR.slice(index + 1).map((second) => [first, second] as const));
  it.each(pairs)('two minor are: %s and %s', (first, second) => {
    expect(of({ bleedingCriteria: [first, second] })).toBe(true);
  });

  it('the same one listed twice counts once', () => {
    expect(of({ bleedingCriteria: ['any-stroke', 'any-stroke'], highBleedingRisk: false })).toBe(false);
  });
});

describe('criteria told by a value', () => {
  it.each<[string, Patient, boolean]>([
    ['anticoagulated', { oralAnticoagulant: true }, true],
    ['not anticoagulated', { oralAnticoagulant: false }, false],
    ['eGFR 29', { egfr: 29 }, true],
    ['eGFR 30', { egfr: 30 }, false],
    ['haemoglobin 109 in a man', { haemoglobinGL: 109, sex: 'male' }, true],
    ['haemoglobin 109 in a woman', { haemoglobinGL: 109, sex: 'female' }, true],
    ['haemoglobin 109, sex not entered', { haemoglobinGL: 109 }, true],
    ['haemoglobin 110', { haemoglobinGL: 110, sex: 'male' }, false],
  ])('major: %s: %s', (_, patient, expected) => {
    expect(of({ ...patient, highBleedingRisk: false })).toBe(expected);
  });

  it.each<[string, Patient, boolean]>([
    ['75 years', { ageYears: 75 }, true],
    ['74 years', { ageYears: 74 }, false],
    ['eGFR 30', { egfr: 30 }, true],
    ['eGFR 59', { egfr: 59 }, true],
    ['eGFR 60', { egfr: 60 }, false],
    ['haemoglobin 110 in a man', { haemoglobinGL: 110, sex: 'male' }, true],
    ['haemoglobin 129 in a man', { haemoglobinGL: 129, sex: 'male' }, true],
    ['haemoglobin 130 in a man', { haemoglobinGL: 130, sex: 'male' }, false],
    ['haemoglobin 119 in a woman', { haemoglobinGL: 119, sex: 'female' }, true],
    ['haemoglobin 120 in a woman', { haemoglobinGL: 120, sex: 'female' }, false],
    ['haemoglobin 119, sex not entered: mild in either', { haemoglobinGL: 119 }, true],
    ['haemoglobin 125, sex not entered', { haemoglobinGL: 125 }, false],
  ])('minor, beside another minor: %s: %s', (_, patient, expected) => {
    expect(of({ ...patient, bleedingCriteria: ['nsaid-steroid'], highBleedingRisk: false })).toBe(expected);
    expect(of({ ...patient, highBleedingRisk: false })).toBe(false);
  });

  it.each<[string, Patient]>([
    ['age', { ageYears: 80, bleedingCriteria: ['age-75'] }],
    ['kidney function', { egfr: 45, bleedingCriteria: ['moderate-ckd'] }],
    ['anaemia', { haemoglobinGL: 115, sex: 'male', bleedingCriteria: ['mild-anaemia'] }],
  ])('a minor criterion both listed and told by its value counts once: %s', (_, patient) => {
    expect(of({ ...patient, highBleedingRisk: false })).toBe(false);
  });

  it('two minor criteria told by values are enough', () => {
    expect(of({ ageYears: 80, egfr: 45 })).toBe(true);
    expect(of({ ageYears: 80, haemoglobinGL: 115, sex: 'female' })).toBe(true);
  });
});

describe('the operator’s judgement', () => {
  it('yes is yes, whatever the criteria', () => {
    expect(of({ highBleedingRisk: true, bleedingCriteria: [] })).toBe(true);
  });

  it('no is no when no criterion says otherwise', () => {
    expect(of({ highBleedingRisk: false })).toBe(false);
    expect(of({ highBleedingRisk: false, bleedingCriteria: [] })).toBe(false);
  });

  it('not entered stays unknown: an empty list is no judgement', () => {
    expect(of({})).toBeNull();
    expect(of({ bleedingCriteria: [] })).toBeNull();
    expect(of({ ageYears: 50, egfr: 90, haemoglobinGL: 150, sex: 'male', oralAnticoagulant: false })).toBeNull();
  });
});
