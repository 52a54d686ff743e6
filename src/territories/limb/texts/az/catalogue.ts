import type { territoryTexts as english } from '../catalogue.ts';
import { cautionTexts } from './cautions.ts';
import { checklistTexts } from './checklist.ts';
import { conflictTexts } from './conflicts.ts';
import { discrepancyTexts } from './discrepancies.ts';
import { exampleTexts } from './examples.ts';
import { fieldTexts } from './fields.ts';
import { paclitaxelTexts } from './paclitaxel-timeline.ts';
import { planTexts } from './plan.ts';
import { procedureTexts } from './procedure.ts';
import { ruleTitles } from './rule-titles.ts';
import { rulesAftercare } from './rules-aftercare.ts';
import { rulesBefore } from './rules-before.ts';
import { rulesDevice } from './rules-device.ts';
import { rulesDva } from './rules-dva.ts';
import { rulesPreparation } from './rules-preparation.ts';
import { termTexts } from './terms.ts';
import { valueTexts } from './values.ts';

/** Every text of the leg in Azerbaijani, one file a topic. No clinician has reviewed them: see i18n/languages.ts. */
export const territoryTexts = {
  ...fieldTexts,
  ...valueTexts,
  ...termTexts,
  ...ruleTitles,
  ...rulesBefore,
  ...rulesPreparation,
  ...rulesDevice,
  ...rulesDva,
  ...rulesAftercare,
  ...conflictTexts,
  ...cautionTexts,
  ...checklistTexts,
  ...procedureTexts,
  ...discrepancyTexts,
  ...paclitaxelTexts,
  ...exampleTexts,
  ...planTexts,
} satisfies Readonly<Record<keyof typeof english, string>>;
