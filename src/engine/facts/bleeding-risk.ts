import type { Patient } from '../types/case-data.ts';
import type { BleedingCriterion } from '../types/vocabulary.ts';
import { MAJOR_BLEEDING_CRITERIA, MINOR_BLEEDING_CRITERIA } from '../types/vocabulary.ts';

export interface BleedingLimits {
  readonly egfrSevere: number;
  readonly egfrModerate: number;
  readonly ageYears: number;
  readonly haemoglobinSevereGL: number;
  readonly haemoglobinMildMaleGL: number;
  readonly haemoglobinMildFemaleGL: number;
}

/**
 * High bleeding risk: the operator's yes, or ARC-HBR with at least one major or two minor criteria. A criterion counts
 * once, whether it was listed or is told by age, eGFR, haemoglobin or anticoagulation.
 */
export function highBleedingRisk(patient: Patient | undefined, limits: BleedingLimits): boolean | undefined {
  if (patient === undefined) return undefined;
  if (patient.highBleedingRisk === true) return true;
  const holds = (criterion: BleedingCriterion) =>
    patient.bleedingCriteria?.includes(criterion) === true || toldByValues(criterion, patient, limits);
  for (const criterion of MAJOR_BLEEDING_CRITERIA) if (holds(criterion)) return true;
  let minor = 0;
  for (const criterion of MINOR_BLEEDING_CRITERIA) if (holds(criterion)) minor += 1;
  return minor >= 2 ? true : patient.highBleedingRisk;
}

function toldByValues(criterion: BleedingCriterion, patient: Patient, limits: BleedingLimits): boolean {
  const { ageYears, egfr, haemoglobinGL, sex, oralAnticoagulant } = patient;
  switch (criterion) {
    case 'oac':
      return oralAnticoagulant === true;
    case 'severe-ckd':
      return egfr !== undefined && egfr < limits.egfrSevere;
    case 'moderate-ckd':
      return egfr !== undefined && egfr >= limits.egfrSevere && egfr < limits.egfrModerate;
    case 'severe-anaemia':
      return haemoglobinGL !== undefined && haemoglobinGL < limits.haemoglobinSevereGL;
    case 'mild-anaemia': {
      if (haemoglobinGL === undefined || haemoglobinGL < limits.haemoglobinSevereGL) return false;
      // Below the women's limit it counts in both sexes, so also where the sex is not known.
      return haemoglobinGL < (sex === 'male' ? limits.haemoglobinMildMaleGL : limits.haemoglobinMildFemaleGL);
    }
    case 'age-75':
      return ageYears !== undefined && ageYears >= limits.ageYears;
    default:
      return false;
  }
}
