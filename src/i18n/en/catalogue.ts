import { territoryTexts } from '#territory/texts/catalogue.ts';
import { aboutTexts } from './about.ts';
import { atlasTexts } from './atlas.ts';
import { bulkTexts } from './bulk.ts';
import { columnTexts } from './columns.ts';
import { drawingTexts } from './drawing.ts';
import { evidenceTexts } from './evidence.ts';
import { farViewTexts } from './far-view.ts';
import { fhirTexts } from './fhir.ts';
import { fileErrorTexts } from './file-errors.ts';
import { fileMessageTexts } from './file-messages.ts';
import { firstScreenTexts } from './first-screen.ts';
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
import { libraryTexts } from './library.ts';
import { pageTexts } from './page.ts';
import { planBelowTexts } from './plan-below.ts';
import { readingTexts } from './reading.ts';
import { reasonTexts } from './reasons.ts';
import { recordsTexts } from './records.ts';
import { remarkTexts } from './remarks.ts';
import { reportTexts } from './report.ts';
import { reportPageTexts } from './report-page.ts';
import { ruleBookTexts } from './rule-book.ts';
import { secondOpinionTexts } from './second-opinion.ts';
import { teachingTexts } from './teaching.ts';
import { updateTexts } from './update.ts';
import { whatIfTexts } from './what-if.ts';

/** Every text of a page in English, one file a topic. What the territory says in words of its own counts before the common ones. */
export const en = {
  ...firstScreenTexts,
  ...aboutTexts,
  ...atlasTexts,
  ...keyboardTexts,
  ...drawingTexts,
  ...farViewTexts,
  ...keypadTexts,
  ...identifierTexts,
  ...planBelowTexts,
  ...reasonTexts,
  ...remarkTexts,
  ...ruleBookTexts,
  ...evidenceTexts,
  ...knowledgeDiffTexts,
  ...knowledgeImpactTexts,
  ...libraryTexts,
  ...labTexts,
  ...languageTexts,
  ...pageTexts,
  ...updateTexts,
  ...whatIfTexts,
  ...fileErrorTexts,
  ...fileMessageTexts,
  ...columnTexts,
  ...fhirTexts,
  ...bulkTexts,
  ...recordsTexts,
  ...readingTexts,
  ...leavingTexts,
  ...reportTexts,
  ...reportPageTexts,
  ...secondOpinionTexts,
  ...learningTexts,
  ...journalTexts,
  ...teachingTexts,
  ...territoryTexts,
};
