import { aftercareRules } from './aftercare.ts';
import { assessmentRules } from './assessment.ts';
import { beyondRules } from './beyond.ts';
import type { Rule } from './book.ts';
import { deviceLesionRules } from './device-lesion.ts';
import { devicePatientRules } from './device-patient.ts';
import { dvaRules } from './dva.ts';
import { gateRules } from './gate.ts';
import { indicationRules } from './indication.ts';
import { preparationRules } from './preparation.ts';
import { scopeRules } from './scope.ts';

/** Rules of one section lie in two files. */
const byNumber = (a: Rule, b: Rule): number => Number(a.id.slice(2)) - Number(b.id.slice(2));

/** All rules, in the order of the rule book. */
export const rules: readonly Rule[] = [
  ...scopeRules,
  ...indicationRules,
  ...assessmentRules,
  ...preparationRules,
  ...gateRules,
  ...[...deviceLesionRules, ...devicePatientRules].sort(byNumber),
  ...dvaRules,
  ...beyondRules,
  ...aftercareRules,
];
