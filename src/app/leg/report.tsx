import { OptionsPage } from '../../features/report/options-page.tsx';
import { OptionsSheet } from '../../features/report/options-sheet.tsx';
import { footerText } from '../../features/report/page-footer.ts';
import type { PageProps } from '../../features/report/page-props.ts';
import { reportedIn } from '../../features/report/page-props.ts';
import { paragraphText } from '../../interop/report/plain-text.ts';
import { sentencesOf as sentences } from './sentences.ts';

/** The report, sentence by sentence, the page for the printer, and the sheet for a meeting. */
export const sentencesOf = sentences;
export const Sheet = OptionsSheet;

export const Page = (props: PageProps) => (
  <OptionsPage {...props} paragraph={paragraphText(sentences(reportedIn(props), 'long'))} foot={footerText(props)} />
);
