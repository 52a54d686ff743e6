import { cautionTexts } from './cautions.ts';
import { classificationTexts } from './classifications.ts';
import { conflictTexts } from './conflicts.ts';
import { discrepancyTexts } from './discrepancies.ts';
import { exampleTexts } from './examples.ts';
import { fieldTexts } from './fields.ts';
import { guidelineTexts } from './guidelines.ts';
import { hazardTexts } from './hazards.ts';
import { intendedPurposeTexts } from './intended-purpose.ts';
import { lectureTexts } from './lecture.ts';
import { lectureRoomTexts } from './lecture-room.ts';
import { lectureStatementTexts } from './lecture-statements.ts';
import { ruleTitles } from './rule-titles.ts';
import { ruleTexts } from './rules.ts';
import { scopeRuleTexts } from './scope-rules.ts';
import { sourceTexts } from './sources.ts';
import { teachingCaseTexts } from './teaching-cases.ts';
import { termTexts } from './terms.ts';

/** Every text of the heart in English, one file a topic. */
export const territoryTexts = {
  ...cautionTexts,
  ...classificationTexts,
  ...conflictTexts,
  ...discrepancyTexts,
  ...exampleTexts,
  ...fieldTexts,
  ...guidelineTexts,
  ...hazardTexts,
  ...intendedPurposeTexts,
  ...lectureRoomTexts,
  ...lectureStatementTexts,
  ...lectureTexts,
  ...ruleTitles,
  ...ruleTexts,
  ...scopeRuleTexts,
  ...sourceTexts,
  ...teachingCaseTexts,
  ...termTexts,
};
