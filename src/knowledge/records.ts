import { cautions } from './cautions.ts';
import { conflicts } from './conflicts.ts';
import { definitions } from './definitions.ts';
import type { KnowledgeRule } from './rule.ts';
import { aftercareRules } from './rules/aftercare.ts';
import { beyondRules } from './rules/beyond.ts';
import { deviceChoiceRules } from './rules/device-choice.ts';
import { deviceLesionRules } from './rules/device-lesion.ts';
import { deviceMechanismRules } from './rules/device-mechanism.ts';
import { devicePatientRules } from './rules/device-patient.ts';
import { gateRules } from './rules/gate.ts';
import { imagingRules } from './rules/imaging.ts';
import { indicationRules } from './rules/indication.ts';
import { preparationRules } from './rules/preparation.ts';
import { scopeRules } from './rules/scope.ts';
import { thresholds } from './thresholds.ts';

/** All rules, in the order of the rule book. */
export const rules: readonly KnowledgeRule[] = [
  ...scopeRules,
  ...indicationRules,
  ...imagingRules,
  ...preparationRules,
  ...gateRules,
  ...[...deviceMechanismRules, ...deviceLesionRules, ...devicePatientRules, ...deviceChoiceRules].sort(
    (a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)),
  ),
  ...beyondRules,
  ...aftercareRules,
];

/** All that is compiled. */
export const records = { rules, definitions, thresholds, conflicts, cautions };
