import type { Coding } from 'fhir/r4';
import { DCM, LOINC, NCDR, SCT } from '../../../interop/fhir/systems.ts';
import type { FieldPath } from '../types/case-data.ts';
import type { Tool } from '../types/vocabulary.ts';

/** A code of somebody else, without display: their words are licensed, and a wrong one is an error to a strict reader. */
const of =
  (system: string) =>
  (code: string): Coding => ({ system, code });
const sct = of(SCT);
const ncdr = of(NCDR);
const dcm = of(DCM);
const loinc = of(LOINC);

/**
 * Codes of other systems for what is asked. A finding that can be "no" has none: a reader that looks at the code alone would
 * take it for present. `preparation.minStentAreaMm2` has none either: the same code before and after would be two
 * values of one thing. Read in DICOM PS3.16, HL7 CREDS 1.0.0 and, where only copies could be read, in those.
 */
export const QUESTION_CODES: Readonly<Partial<Record<FieldPath, readonly Coding[]>>> = {
  'lesion.stenosisPercent': [sct('408715008'), ncdr('1000142442')],
  'lesion.timiFlow': [dcm('122109'), ncdr('112000000348')],
  'lesion.lengthMm': [sct('408716009'), ncdr('100013030')],
  'lesion.calcification': [dcm('122132')],
  'stent.type': [ncdr('100000856')],
  'imaging.minStentAreaMm2': [sct('408705002')],
  'imaging.referenceLumenAreaMm2': [sct('397415007')],
  'imaging.calciumArcDeg': [dcm('122355')],
  'imaging.calciumLengthMm': [dcm('122341')],
  'patient.ffr': [sct('371842003')],
  'patient.ifr': [ncdr('100012980')],
  'patient.ageYears': [loinc('30525-0')],
  // The case does not say the equation, so none of the codes that name one.
  'patient.egfr': [loinc('69405-9')],
  'patient.haemoglobinGL': [loinc('718-7')],
  'preparation.residualStenosisPercent': [ncdr('1000142461')],
  'preparation.timiFlow': [dcm('122110'), ncdr('100013016')],
  'preparation.dissection': [dcm('122387')],
};

const TIMI = { 0: sct('371867000'), 1: sct('371866009'), 2: sct('371864007'), 3: sct('371865008') };

const ANSWER_CODES: Readonly<Partial<Record<FieldPath, Readonly<Record<string, Coding>>>>> = {
  'lesion.timiFlow': TIMI,
  'preparation.timiFlow': TIMI,
  'lesion.calcification': {
    none: sct('260413007'),
    mild: sct('255604002'),
    moderate: sct('6736007'),
    severe: sct('24484000'),
  },
  'stent.type': { bms: sct('464052002'), des: sct('411191007'), bvs: sct('705632009') },
  'patient.presentation': {
    'stable-angina': sct('233819005'),
    'unstable-angina': sct('4557003'),
    shock: sct('89138009'),
  },
};

/** The code of another system for an answer; undefined where none was found. */
export const answerCode = (path: FieldPath, value: string | number): Coding | undefined => ANSWER_CODES[path]?.[value];

export const PCI = sct('415070008');
export const STENT_PLACEMENT = sct('36969009');

/** The procedure that a tool stands for; where none was found, our own code alone. */
export const PROCEDURE_CODES: Readonly<Partial<Record<Tool, Coding>>> = {
  'nc-balloon': sct('68457009'),
  elca: sct('76611008'),
  rotational: sct('65659003'),
};

/** The device that was used. */
export const DEVICE_CODES: Readonly<Partial<Record<Tool, Coding>>> = {
  cutting: sct('371794009'),
  rotational: sct('102313007'),
};

/** A previously treated lesion in which stenosis came back. */
export const RESTENOTIC_LESION = dcm('122393');
/** Never the code beside it, which is the thrombosis, and at which the guide's own mapping points. */
export const RESTENOSIS_QUESTION = ncdr('100013013');
/** Minimum stent area over reference lumen area. */
export const EXPANSION_INDEX = dcm('122347');
