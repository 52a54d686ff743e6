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
import { ruleTexts } from './rules.ts';
import { sourceTexts } from './sources.ts';
import { teachingCaseTexts } from './teaching-cases.ts';
import { termTexts } from './terms.ts';
import { valueTexts } from './values.ts';

/** Every text of the limb in English, one file a topic. */
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
  ...ruleTexts,
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
} as const;
