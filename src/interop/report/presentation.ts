import type { Patient } from '#territory/types/case-data.ts';
import { listText, ratioText, t, textOf } from '../../i18n/translate.ts';
import { type Form, type Phrase, phrase, phrases, type Reported, type Sentence, sentence } from './phrase.ts';

/** Why the lesion matters now; in the long form also what of the patient bears on the plan. */
export function presentationSentence({ caseData: { patient } }: Reported, form: Form): readonly Sentence[] {
  if (patient === undefined) return [];
  const { presentation, ffr, ifr, nonInvasiveIschaemia: test } = patient;
  return sentence(
    'presentation',
    'finding',
    phrases(
      presentation !== undefined && phrase(textOf(`report.presentation.${presentation}`), ['patient.presentation']),
      ffr !== undefined && phrase(t('report.ffr', { value: ratioText(ffr) }), ['patient.ffr']),
      ifr !== undefined && phrase(t('report.ifr', { value: ratioText(ifr) }), ['patient.ifr']),
      test !== undefined && phrase(textOf(`report.test.${test}`), ['patient.nonInvasiveIschaemia']),
      ...(form === 'long' ? patientPhrases(patient) : []),
    ),
  );
}

function patientPhrases(patient: Patient): readonly Phrase[] {
  const { highBleedingRisk, bleedingCriteria: criteria, dapt, surgicalRisk, allergies } = patient;
  const listed = (prefix: string, values: readonly string[]) =>
    listText(
      values.map((value) => textOf(`${prefix}.${value}`)),
      'and',
    );
  return phrases(
    patient.diabetes === true && phrase(t('report.diabetes'), ['patient.diabetes']),
    patient.multivesselDisease === true && phrase(t('report.multivessel'), ['patient.multivesselDisease']),
    highBleedingRisk !== undefined &&
      phrase(textOf(`report.bleeding.${highBleedingRisk}`), ['patient.highBleedingRisk']),
    criteria !== undefined &&
      phrase(
        criteria.length === 0
          ? t('report.criteria.none')
          : t('report.criteria', { criteria: listed('value.patient.bleedingCriteria', criteria) }),
        ['patient.bleedingCriteria'],
      ),
    patient.oralAnticoagulant === true && phrase(t('report.anticoagulant'), ['patient.oralAnticoagulant']),
    dapt !== undefined && phrase(textOf(`report.dapt.${dapt}`), ['patient.dapt']),
    surgicalRisk !== undefined && phrase(textOf(`report.surgery.${surgicalRisk}`), ['patient.surgicalRisk']),
    allergies !== undefined &&
      phrase(
        allergies.length === 0
          ? t('report.allergy.none')
          : t('report.allergy', { list: listed('report.allergy', allergies) }),
        ['patient.allergies'],
      ),
  );
}
