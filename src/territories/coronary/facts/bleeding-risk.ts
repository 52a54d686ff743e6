import type { Patient, Seen } from '../types/case-data.ts';
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
export function highBleedingRisk(patient: Seen<Patient> | undefined, limits: BleedingLimits): boolean | undefined {
  if (patient === undefined) return undefined;
  if (patient.highBleedingRisk === true) return true;
  const told = toldByValues(patient, limits);
  const listed = patient.bleedingCriteria ?? [];
  if (told.some(isMajor) || listed.some(isMajor)) return true;
  let minor = 0;
  for (const criterion of MINOR_BLEEDING_CRITERIA)
    if (listed.includes(criterion) || told.includes(criterion)) minor += 1;
  return minor >= 2 ? true : patient.highBleedingRisk;
}

const isMajor = (criterion: BleedingCriterion): boolean =>
  (MAJOR_BLEEDING_CRITERIA as readonly BleedingCriterion[]).includes(criterion);

/** The criteria that age, eGFR, haemoglobin or anticoagulation tell. */
function toldByValues(patient: Seen<Patient>, limits: BleedingLimits): BleedingCriterion[] {
  const { ageYears, egfr, haemoglobinGL, sex, oralAnticoagulant } = patient;
  const told: BleedingCriterion[] = [];
  if (oralAnticoagulant === true) told.push('oac');
  if (egfr !== undefined && egfr < limits.egfrSevere) told.push('severe-ckd');
  else if (egfr !== undefined && egfr < limits.egfrModerate) told.push('moderate-ckd');
  // Below the women's limit it counts in both sexes, so also where the sex is not known.
  const mildGL = sex === 'male' ? limits.haemoglobinMildMaleGL : limits.haemoglobinMildFemaleGL;
  if (haemoglobinGL !== undefined && haemoglobinGL < limits.haemoglobinSevereGL) told.push('severe-anaemia');
  else if (haemoglobinGL !== undefined && haemoglobinGL < mildGL) told.push('mild-anaemia');
  if (ageYears !== undefined && ageYears >= limits.ageYears) told.push('age-75');
  return told;
}
