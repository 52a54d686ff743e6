import type { Answer } from './probe.ts';
import type { ThresholdValues } from './thresholds.ts';
import { thresholdValue } from './thresholds.ts';
import type { FieldPath } from './types/case-data.ts';

/** Answers that say something only together: two inputs of one derived fact, neither of which tells it alone. */
export interface JointAnswers {
  readonly fields: readonly [FieldPath, FieldPath];
  readonly answers: readonly (readonly [Answer, Answer])[];
}

/** A reference area against which shares are easily told, mm2. */
const REFERENCE_MM2 = 10;

/** All pairs of fields that tell a derived fact together, with answers that lead to each of its values. */
export function jointAnswersOf(thresholds: ThresholdValues): readonly JointAnswers[] {
  const limit = (id: string) => thresholdValue(thresholds, id);
  const pair = (a: FieldPath, b: FieldPath, ...values: readonly (readonly [unknown, unknown])[]): JointAnswers => ({
    fields: [a, b],
    answers: values.map(([first, second]) => [
      { field: a, value: first },
      { field: b, value: second },
    ]),
  });
  const adequateMm2 = (REFERENCE_MM2 * limit('expansion.adequate')) / 100;
  const areas = [
    [adequateMm2 - 1, REFERENCE_MM2],
    [adequateMm2, REFERENCE_MM2],
  ] as const;
  const beyondFocalMm = limit('length.focal') + 1;
  // Each of these is one minor criterion of bleeding risk; any two make it high.
  const minor: readonly (readonly [FieldPath, unknown])[] = [
    ['patient.ageYears', limit('age.bleeding')],
    ['patient.egfr', limit('egfr.severe')],
    ['patient.haemoglobinGL', limit('haemoglobin.severe')],
    ['patient.bleedingCriteria', ['any-stroke']],
  ];
  return [
    pair('imaging.minStentAreaMm2', 'imaging.referenceLumenAreaMm2', ...areas),
    pair('preparation.minStentAreaMm2', 'imaging.referenceLumenAreaMm2', ...areas),
    pair('lesion.lengthMm', 'lesion.extendsBeyondStent', [beyondFocalMm, false], [beyondFocalMm, true]),
    ...minor.flatMap(([a, first], i) => minor.slice(i + 1).map(([b, second]) => pair(a, b, [first, second]))),
  ];
}
