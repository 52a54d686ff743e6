import {
  MAJOR_BLEEDING_CRITERIA,
  MINOR_BLEEDING_CRITERIA,
} from '../../../src/territories/coronary/types/vocabulary.ts';
import type { Fact } from '../fact.ts';
import { choiceFact } from '../fact.ts';
import type { Term } from '../term.ts';
import { and, atLeastTwo, either, FALSE, not, or } from '../term.ts';
import type { Limits, Reader } from './reader.ts';

/** The operator's yes, or one major or two minor criteria, each counted once. */
export function bleedingRisk(read: Reader, limits: Limits): Fact {
  const said = read.choice('patient.highBleedingRisk');
  const listed = read.list('patient.bleedingCriteria');
  const told = toldByValues(read, limits);
  const holds = (criterion: string): Term => or(and(listed.known, listed.has(criterion)), told.get(criterion) ?? FALSE);
  const yes = or(said.is(true), ...MAJOR_BLEEDING_CRITERIA.map(holds), atLeastTwo(MINOR_BLEEDING_CRITERIA.map(holds)));
  return choiceFact(
    new Map([
      [true, yes],
      [false, and(not(yes), said.is(false))],
    ]),
  );
}

/** Criteria that the patient's values tell. */
function toldByValues(read: Reader, limits: Limits): ReadonlyMap<string, Term> {
  const egfr = read.number('patient.egfr');
  const age = read.number('patient.ageYears');
  const haemoglobin = read.number('patient.haemoglobinGL');
  const severeKidney = egfr.against('below', limits('egfr.severe'));
  const severeAnaemia = haemoglobin.against('below', limits('haemoglobin.severe'));
  const mildLimit = either(
    read.choice('patient.sex').is('male'),
    haemoglobin.against('below', limits('haemoglobin.mild-male')),
    haemoglobin.against('below', limits('haemoglobin.mild-female')),
  );
  return new Map([
    ['oac', read.choice('patient.oralAnticoagulant').is(true)],
    ['severe-ckd', and(egfr.known, severeKidney)],
    ['moderate-ckd', and(egfr.known, not(severeKidney), egfr.against('below', limits('egfr.moderate')))],
    ['severe-anaemia', and(haemoglobin.known, severeAnaemia)],
    ['mild-anaemia', and(haemoglobin.known, not(severeAnaemia), mildLimit)],
    ['age-75', and(age.known, age.against('atLeast', limits('age.bleeding')))],
  ]);
}
