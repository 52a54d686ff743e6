import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { identifierIn } from '../../../src/case-file/label.ts';
import { DiscussionSheet } from '../../../src/features/report/discussion-sheet.tsx';
import { ReportPage } from '../../../src/features/report/report-page.tsx';
import { NO_MEETING } from '../../../src/features/report/sheet-form.tsx';
import { paragraph } from '../../../src/interop/report/paragraph.ts';
import { paragraphText } from '../../../src/interop/report/plain-text.ts';
import { caseToSend, revealedByMessage } from '../../../src/interop/second-opinion/outgoing.ts';
import { messageFileName, messageFileText, messageJson } from '../../../src/interop/second-opinion/write-message.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import type { CaseData } from '../../../src/territories/coronary/types/case-data.ts';
import { inspected, missingTexts } from '../../fixtures/inspections.ts';
import { TYPICAL } from '../../interop/second-opinion/messages.ts';
import { vignettes } from '../../territories/coronary/fixtures/vignettes.ts';

afterEach(cleanup);

/** As a file from elsewhere could have them: the screen refuses both. */
const SECRETS = { label: 'MRN 84412907', reason: 'Born 12.03.1950, ask anna@home.example' } as const;
const secretly = (caseData: CaseData): CaseData => ({
  ...caseData,
  label: SECRETS.label,
  decision: { choice: ['des'], reason: SECRETS.reason, decidedAt: '2026-11-05T10:20:30Z' },
});
const TOLD = /84412907|12\.03\.1950|anna@|2026-11-05/;

const propsOf = (caseData: CaseData) => ({
  caseData,
  inspection: inspected(caseData),
  settings: DEFAULT_SETTINGS,
  answer: 'The answer.',
  drawing: null,
  appVersion: '0.1.0',
  today: '2026-11-28',
});

/** Trials and guidelines have years, pages and numbers of their own: those of the knowledge are no patient's. */
const isOurs = (line: string) => /\d{4};|JACC|EuroIntervention|PMC\d|P\d{6}|TCT|NICE|\b20\d\d\b/.test(line);

describe.each(vignettes.filter((_, at) => at % 5 === 0).map(({ id, case: caseData }) => ({ id, caseData })))(
  'of $id nothing leaves that says who the patient is:',
  ({ caseData }) => {
    test('not in the report', () => {
      const { result, answer } = inspected(caseData);
      const reported = {
        caseData: secretly(caseData),
        result,
        answer,
        settings: DEFAULT_SETTINGS,
        today: '2026-11-28',
      };
      for (const form of ['short', 'long'] as const) {
        const text = paragraphText(paragraph(reported, form));
        expect(text).not.toMatch(TOLD);
        expect(identifierIn(text.replaceAll(/knowledge \d{4}\.\d\d|\b20\d\d\b/g, ''))).toBeUndefined();
      }
    });

    test('not on the page or the sheet, and every text is there', () => {
      for (const page of [
        <ReportPage key="page" {...propsOf(secretly(caseData))} />,
        <DiscussionSheet key="sheet" {...propsOf(secretly(caseData))} meeting={NO_MEETING} changes={[]} />,
      ]) {
        const { container } = render(page);
        expect(container.textContent).not.toMatch(TOLD);
        expect(missingTexts(container)).toEqual([]);
        const lines = [...container.querySelectorAll('p, li, td, th, h3')].map(({ textContent }) => textContent ?? '');
        expect(lines.filter((line) => !isOurs(line) && identifierIn(line) !== undefined)).toEqual([]);
        cleanup();
      }
    });

    test('not in a request, which is not even made ready with it', () => {
      const sent = caseToSend(secretly(caseData), DEFAULT_SETTINGS);
      const named = { ...TYPICAL, case: sent };
      expect(revealedByMessage(named).map(({ path }) => path)).toEqual(['case.label']);
      const { label: _label, ...nameless } = sent;
      const request = { ...TYPICAL, case: nameless };
      expect(revealedByMessage(request)).toEqual([]);
      for (const text of [messageJson(request), messageFileText(request), messageFileName(request)])
        expect(text).not.toMatch(TOLD);
    });
  },
);
