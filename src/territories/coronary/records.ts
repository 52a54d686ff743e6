import { because } from './because.ts';
import { cautions } from './cautions.ts';
import { conflicts } from './conflicts.ts';
import { definitions } from './definitions.ts';
import { deviceUse } from './device-use.ts';
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
import { preparationFirstRules } from './rules/preparation-first.ts';
import { preparationLadderRules } from './rules/preparation-ladder.ts';
import { preparationLimitRules } from './rules/preparation-limits.ts';
import { scopeRules } from './rules/scope.ts';
import { thresholds } from './thresholds.ts';

/** Rules of one section lie in several files. */
const byNumber = (a: KnowledgeRule, b: KnowledgeRule): number => Number(a.id.slice(1)) - Number(b.id.slice(1));

/** All rules, in the order of the rule book. */
export const rules: readonly KnowledgeRule[] = [
  ...scopeRules,
  ...indicationRules,
  ...imagingRules,
  ...[...preparationLadderRules, ...preparationFirstRules, ...preparationLimitRules].sort(byNumber),
  ...gateRules,
  ...[...deviceMechanismRules, ...deviceLesionRules, ...devicePatientRules, ...deviceChoiceRules].sort(byNumber),
  ...beyondRules,
  ...aftercareRules,
];

/** All that is compiled. */
export const records = { rules, definitions, thresholds, conflicts, cautions, use: deviceUse, because };
