import { classificationTexts } from '#territory/texts/ru/classifications.ts';
import { exampleTexts } from '#territory/texts/ru/examples.ts';
import { fieldTexts } from '#territory/texts/ru/fields.ts';
import { guidelineTexts } from '#territory/texts/ru/guidelines.ts';
import { hazardTexts } from '#territory/texts/ru/hazards.ts';
import { intendedPurposeTexts } from '#territory/texts/ru/intended-purpose.ts';
import { ruleTitles } from '#territory/texts/ru/rule-titles.ts';
import { ruleTexts } from '#territory/texts/ru/rules.ts';
import { sourceTexts } from '#territory/texts/ru/sources.ts';
import { termTexts } from '#territory/texts/ru/terms.ts';
import { aboutTexts } from './about.ts';
import { atlasTexts } from './atlas.ts';
import { bulkTexts } from './bulk.ts';
import { columnTexts } from './columns.ts';
import { discrepancyTexts } from './discrepancies.ts';
import { drawingTexts } from './drawing.ts';
import { entryTexts } from './entry.ts';
import { evidenceTexts } from './evidence.ts';
import { farViewTexts } from './far-view.ts';
import { fhirTexts } from './fhir.ts';
import { fileErrorTexts } from './file-errors.ts';
import { fileMessageTexts } from './file-messages.ts';
import { identifierTexts } from './identifiers.ts';
import { journalTexts } from './journal.ts';
import { keyboardTexts } from './keyboard.ts';
import { keypadTexts } from './keypad.ts';
import { knowledgeDiffTexts } from './knowledge-diff.ts';
import { knowledgeImpactTexts } from './knowledge-impact.ts';
import { labTexts } from './lab.ts';
import { languageTexts } from './language.ts';
import { learningTexts } from './learning.ts';
import { leavingTexts } from './leaving.ts';
import { lectureRoomTexts } from './lecture-room.ts';
import { lectureStatementTexts } from './lecture-statements.ts';
import { libraryTexts } from './library.ts';
import { pageTexts } from './page.ts';
import { planTexts } from './plan.ts';
import { planBelowTexts } from './plan-below.ts';
import { readingTexts } from './reading.ts';
import { reasonTexts } from './reasons.ts';
import { recordsTexts } from './records.ts';
import { remarkTexts } from './remarks.ts';
import { reportTexts } from './report.ts';
import { reportPageTexts } from './report-page.ts';
import { ruleBookTexts } from './rule-book.ts';
import { secondOpinionTexts } from './second-opinion.ts';
import { shellTexts } from './shell.ts';
import { teachingTexts } from './teaching.ts';
import { teachingCaseTexts } from './teaching-cases.ts';
import { updateTexts } from './update.ts';
import { whatIfTexts } from './what-if.ts';

/** Every text of the product in Russian, one file a topic. No clinician has reviewed the medical texts among them: see languages.ts. */
export const ru = {
  ...classificationTexts,
  ...exampleTexts,
  ...fieldTexts,
  ...guidelineTexts,
  ...hazardTexts,
  ...intendedPurposeTexts,
  ...ruleTitles,
  ...ruleTexts,
  ...sourceTexts,
  ...termTexts,
  ...aboutTexts,
  ...atlasTexts,
  ...bulkTexts,
  ...columnTexts,
  ...discrepancyTexts,
  ...drawingTexts,
  ...entryTexts,
  ...evidenceTexts,
  ...farViewTexts,
  ...fhirTexts,
  ...fileErrorTexts,
  ...fileMessageTexts,
  ...identifierTexts,
  ...journalTexts,
  ...keyboardTexts,
  ...keypadTexts,
  ...knowledgeDiffTexts,
  ...knowledgeImpactTexts,
  ...labTexts,
  ...languageTexts,
  ...learningTexts,
  ...pageTexts,
  ...leavingTexts,
  ...lectureRoomTexts,
  ...lectureStatementTexts,
  ...libraryTexts,
  ...planBelowTexts,
  ...planTexts,
  ...readingTexts,
  ...reasonTexts,
  ...recordsTexts,
  ...remarkTexts,
  ...reportPageTexts,
  ...reportTexts,
  ...ruleBookTexts,
  ...secondOpinionTexts,
  ...shellTexts,
  ...teachingCaseTexts,
  ...teachingTexts,
  ...updateTexts,
  ...whatIfTexts,
};
