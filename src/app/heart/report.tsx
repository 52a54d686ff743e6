import { DiscussionSheet } from '../../features/report/discussion-sheet.tsx';
import { ReportPage } from '../../features/report/report-page.tsx';
import { paragraph } from '../../interop/report/paragraph.ts';

/** The report, sentence by sentence, the page for the printer, and the sheet for a meeting. */
export const sentencesOf = paragraph;
export const Page = ReportPage;
export const Sheet = DiscussionSheet;
