import { classificationTexts } from '../../territories/coronary/texts/az/classifications.ts';
import { exampleTexts } from '../../territories/coronary/texts/az/examples.ts';
import { fieldTexts } from '../../territories/coronary/texts/az/fields.ts';
import { guidelineTexts } from '../../territories/coronary/texts/az/guidelines.ts';
import { hazardTexts } from '../../territories/coronary/texts/az/hazards.ts';
import { intendedPurposeTexts } from '../../territories/coronary/texts/az/intended-purpose.ts';
import { ruleTitles } from '../../territories/coronary/texts/az/rule-titles.ts';
import { ruleTexts } from '../../territories/coronary/texts/az/rules.ts';
import { sourceTexts } from '../../territories/coronary/texts/az/sources.ts';
import { termTexts } from '../../territories/coronary/texts/az/terms.ts';
import { aboutTexts } from './about.ts';
import { bulkTexts } from './bulk.ts';
import { columnTexts } from './columns.ts';
import { entryTexts } from './entry.ts';
import { evidenceTexts } from './evidence.ts';
import { fhirTexts } from './fhir.ts';
import { fileErrorTexts } from './file-errors.ts';
import { fileMessageTexts } from './file-messages.ts';
import { keyboardTexts } from './keyboard.ts';
import { knowledgeDiffTexts } from './knowledge-diff.ts';
import { knowledgeImpactTexts } from './knowledge-impact.ts';
import { labTexts } from './lab.ts';
import { languageTexts } from './language.ts';
import { leavingTexts } from './leaving.ts';
import { libraryTexts } from './library.ts';
import { planTexts } from './plan.ts';
import { readingTexts } from './reading.ts';
import { reasonTexts } from './reasons.ts';
import { recordsTexts } from './records.ts';
import { remarkTexts } from './remarks.ts';
import { reportTexts } from './report.ts';
import { reportPageTexts } from './report-page.ts';
import { ruleBookTexts } from './rule-book.ts';
import { secondOpinionTexts } from './second-opinion.ts';
import { shellTexts } from './shell.ts';
import { updateTexts } from './update.ts';
import { whatIfTexts } from './what-if.ts';

/** Every text of the product in Azerbaijani, one file a topic. No clinician has reviewed the medical texts among them: see languages.ts. */
export const az = {
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
  ...bulkTexts,
  ...columnTexts,
  ...entryTexts,
  ...evidenceTexts,
  ...fhirTexts,
  ...fileErrorTexts,
  ...fileMessageTexts,
  ...keyboardTexts,
  ...knowledgeDiffTexts,
  ...knowledgeImpactTexts,
  ...labTexts,
  ...languageTexts,
  ...leavingTexts,
  ...libraryTexts,
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
  ...updateTexts,
  ...whatIfTexts,
};
