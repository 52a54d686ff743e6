import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { reportedIn } from '../../../src/features/report/page-props.ts';
import { ReportPanel } from '../../../src/features/report/report-panel.tsx';
import { paragraph } from '../../../src/interop/report/paragraph.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { inspected, vignetteCase } from '../../fixtures/inspections.ts';

test('keys are spoken of only where there is a keyboard', () => {
  const caseData = vignetteCase('V04');
  const reported = reportedIn({
    caseData,
    inspection: inspected(caseData),
    settings: DEFAULT_SETTINGS,
    answer: 'The answer.',
    appVersion: '0.1.0',
    today: '2026-11-28',
  });
  render(
    <ReportPanel
      sentencesOf={(form) => paragraph(reported, form)}
      reason=""
      onCopy={() => undefined}
      onPrint={() => undefined}
    />,
  );
  expect(screen.getByText(/Ctrl P/)).toHaveClass('pointer-coarse:hidden');
});
