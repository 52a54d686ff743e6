import { cautionTexts } from './cautions.ts';
import { checklistTexts } from './checklist.ts';
import { classificationTexts } from './classifications.ts';
import { columnTexts } from './columns.ts';
import { conflictTexts } from './conflicts.ts';
import { consultationTexts } from './consultation.ts';
import { discrepancyTexts } from './discrepancies.ts';
import { evidenceTexts } from './evidence.ts';
import { exampleTexts } from './examples.ts';
import { factTexts } from './facts.ts';
import { fhirTexts } from './fhir.ts';
import { fieldTexts } from './fields.ts';
import { guidelineTexts } from './guidelines.ts';
import { paclitaxelTexts } from './paclitaxel-timeline.ts';
import { planTexts } from './plan.ts';
import { procedureTexts } from './procedure.ts';
import { reportTexts } from './report.ts';
import { roomTexts } from './rooms.ts';
import { ruleBookTexts } from './rule-book.ts';
import { ruleTitles } from './rule-titles.ts';
import { rulesAftercare } from './rules-aftercare.ts';
import { rulesBefore } from './rules-before.ts';
import { rulesDevice } from './rules-device.ts';
import { rulesDva } from './rules-dva.ts';
import { rulesPreparation } from './rules-preparation.ts';
import { sourceTexts } from './sources.ts';
import { teachingCaseTexts } from './teaching-cases.ts';
import { termTexts } from './terms.ts';
import { valueTexts } from './values.ts';

/** Every text of the leg in Russian, one file a topic. No clinician has reviewed them: see i18n/languages.ts. */
export const territoryTexts = {
  ...fieldTexts,
  ...valueTexts,
  ...termTexts,
  ...sourceTexts,
  ...classificationTexts,
  ...columnTexts,
  ...teachingCaseTexts,
  ...consultationTexts,
  ...fhirTexts,
  ...factTexts,
  ...ruleTitles,
  ...rulesBefore,
  ...rulesPreparation,
  ...rulesDevice,
  ...rulesDva,
  ...rulesAftercare,
  ...ruleBookTexts,
  ...reportTexts,
  ...roomTexts,
  ...evidenceTexts,
  ...guidelineTexts,
  ...conflictTexts,
  ...cautionTexts,
  ...checklistTexts,
  ...procedureTexts,
  ...discrepancyTexts,
  ...paclitaxelTexts,
  ...exampleTexts,
  ...planTexts,
};
