import type { territoryTexts as english } from '#territory/texts/catalogue.ts';
import { territoryTexts } from '#territory/texts/ru/catalogue.ts';
import type { en } from '../en/catalogue.ts';
import { aboutTexts } from './about.ts';
import { atlasTexts } from './atlas.ts';
import { bulkTexts } from './bulk.ts';
import { columnTexts } from './columns.ts';
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
import { updateTexts } from './update.ts';
import { whatIfTexts } from './what-if.ts';

/** What both pages say, one file a topic. Does not compile where a message of the original is missing. */
const common = {
  ...aboutTexts,
  ...atlasTexts,
  ...bulkTexts,
  ...columnTexts,
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
  ...leavingTexts,
  ...libraryTexts,
  ...pageTexts,
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
  ...teachingTexts,
  ...updateTexts,
  ...whatIfTexts,
} satisfies Readonly<Record<Exclude<keyof typeof en, keyof typeof english>, string>>;

/** Every text of a page in Russian. What the territory says in words of its own counts before the common ones. */
export const ru = { ...common, ...territoryTexts };
