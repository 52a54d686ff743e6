import type { NumberFact } from '../facts/facts.ts';
import type { Caution, Condition } from './book.ts';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  defined,
  includes,
  is,
  lessThanFact,
  not,
  notKnown,
  oneOf,
  unknown,
} from './conditions.ts';

const known = (fact: Parameters<typeof unknown>[0]): Condition => not(unknown(fact));
const differ = (one: NumberFact, other: NumberFact): Condition =>
  any(lessThanFact(one, other), lessThanFact(other, one));

const ulcer = any(oneOf('foot.ulcer', 'shallow', 'deep', 'extensive'), oneOf('foot.heel', 'shallow', 'full-thickness'));
const gangrene = oneOf('foot.gangrene', 'digits', 'extensive', 'heel');

/** Contradictions of a case with itself. Each names both fields; nothing is corrected. */
export const cautions: readonly Caution[] = [
  {
    id: 'category-without-wound',
    fields: ['limb.rutherford', 'foot.ulcer'],
    when: all(
      oneOf('limb.rutherford', 5, 6),
      is('foot.ulcer', 'none'),
      is('foot.heel', 'none'),
      is('foot.gangrene', 'none'),
    ),
  },
  {
    id: 'category-below-findings',
    fields: ['limb.rutherford', 'foot.restPain'],
    when: all(oneOf('limb.rutherford', 0, 1, 2, 3), any(is('foot.restPain', true), ulcer, gangrene)),
  },
  {
    id: 'rest-pain-mild-ischaemia',
    fields: ['foot.restPain', 'haemodynamics.toePressureMmHg'],
    when: all(is('foot.restPain', true), is('woundGrade', 0), oneOf('ischaemiaGrade', 0, 1, 2)),
  },
  {
    id: 'stated-ischaemia-grade',
    fields: ['haemodynamics.ischaemiaGrade', 'haemodynamics.abi'],
    when: differ('haemodynamics.ischaemiaGrade', 'measuredIschaemiaGrade'),
  },
  {
    id: 'stated-wound-grade',
    fields: ['foot.woundGrade', 'foot.ulcer'],
    when: differ('foot.woundGrade', 'measuredWoundGrade'),
  },
  {
    id: 'stated-infection-grade',
    fields: ['foot.infectionGrade', 'foot.infectionSigns'],
    when: differ('foot.infectionGrade', 'measuredInfectionGrade'),
  },
  {
    id: 'high-abi-compressible',
    fields: ['haemodynamics.abi', 'haemodynamics.incompressible'],
    when: all(above('haemodynamics.abi', 'abi.ceiling'), is('haemodynamics.incompressible', false)),
  },
  {
    id: 'restenosis-measures',
    fields: ['lesion.stenosisPercent', 'lesion.psvr'],
    when: is('restenosisMeasuresDiffer', true),
  },
  {
    id: 'occluded-below-100',
    fields: ['lesion.occluded', 'lesion.stenosisPercent'],
    when: all(is('lesion.occluded', true), below('lesion.stenosisPercent', 'stenosis.full')),
  },
  {
    id: 'first-restenosis-treated',
    fields: ['history.priorTreatments', 'history.lastTreatment'],
    when: any(
      all(
        is('history.priorTreatments', 0),
        oneOf('history.lastTreatment', 'balloon', 'dcb', 'des', 'covered', 'atherectomy', 'bypass'),
      ),
      all(atLeast('history.priorTreatments', 'recurrence.count'), is('history.lastTreatment', 'none')),
    ),
  },
  {
    id: 'unstented-with-stent',
    fields: ['lesion.kind', 'stent.type'],
    when: all(
      is('lesion.kind', 'restenosis'),
      any(
        known('stent.type'),
        known('stent.layers'),
        known('stent.monthsSinceImplant'),
        known('stent.fractureGrade'),
        known('stent.infection'),
        known('stent.aneurysm'),
      ),
    ),
  },
  {
    id: 'no-option-anaemia',
    fields: ['patient.haemoglobinGL', 'dva.state'],
    when: all(defined('noOptionQuestion'), below('patient.haemoglobinGL', 'haemoglobin.anaemia')),
  },
  {
    id: 'no-option-immunosuppressed',
    fields: ['patient.immunosuppressed', 'dva.state'],
    when: all(defined('noOptionQuestion'), is('patient.immunosuppressed', true)),
  },
  {
    id: 'contrast',
    fields: ['patient.allergies', 'patient.egfr'],
    when: all(
      defined('treatmentGoesOn'),
      any(
        includes('patient.allergies', 'contrast'),
        all(below('patient.egfr', 'egfr.contrast'), notKnown(is('patient.dialysis', true))),
      ),
    ),
  },
  {
    id: 'territory-not-entered',
    fields: ['lesion.kind', 'lesion.territory'],
    when: all(defined('restenosisQuestion'), known('lesion.kind'), unknown('lesion.territory')),
  },
  {
    id: 'pedal-without-target',
    fields: ['anatomy.pedal', 'noOption.pedalTarget'],
    when: all(oneOf('anatomy.pedal', 'P0', 'P1'), is('noOption.pedalTarget', 'none')),
  },
  {
    id: 'gradual-but-recent',
    fields: ['limb.onset', 'limb.symptomDays'],
    when: all(is('limb.onset', 'gradual'), atMost('limb.symptomDays', 'acute.days'), is('clinicalClti', true)),
  },
  {
    id: 'young-ulcer-alone',
    fields: ['foot.ulcer', 'foot.ulcerWeeks'],
    when: all(ulcer, atMost('foot.ulcerWeeks', 'ulcer.weeks'), not(is('clinicalClti', true))),
  },
];
