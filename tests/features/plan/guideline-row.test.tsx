import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.ts';
import { inspect } from '../../../src/engine/inspect.ts';
import { GuidelineRow } from '../../../src/features/plan/guideline-row.tsx';
import { SettingsNote } from '../../../src/features/plan/settings-note.tsx';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import type { CaseData, Settings } from '../../../src/territories/coronary/types/case-data.ts';
import { plainCase, without } from '../../territories/coronary/fixtures/a-case.ts';

function show(caseData: CaseData, settings: Settings = DEFAULT_SETTINGS) {
  const onGuideline = vi.fn();
  const onPositions = vi.fn();
  const result = evaluate(caseData, knowledge, settings);
  render(<GuidelineRow {...{ caseData, settings, result, onGuideline, onPositions }} />);
  return { onGuideline, onPositions };
}

describe('the guideline', () => {
  test('the one that is followed is chosen, and where another would lead is said', () => {
    show(plainCase());
    expect(screen.getByRole('radio', { name: 'ESC 2024' })).toBeChecked();
    expect(screen.getByText(/^Asia-Pacific 2025 leads to: .*DCB/)).toBeVisible();
    expect(screen.queryByText(/^ESC 2024 leads to/)).toBeNull();
  });

  test('another is followed with a press, and pressing the chosen one changes nothing', async () => {
    const { onGuideline, onPositions } = show(plainCase());
    await userEvent.click(screen.getByRole('radio', { name: 'ESC 2024' }));
    expect(onGuideline).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('radio', { name: /Asia-Pacific/ }));
    expect(onGuideline).toHaveBeenCalledWith('asia-pacific-2025');
    await userEvent.click(screen.getByRole('button', { name: 'Guidelines side by side' }));
    expect(onPositions).toHaveBeenCalledOnce();
  });

  test('the case’s own guideline goes before the lab’s', () => {
    show(plainCase({ setting: { guideline: 'acc-2021' } }));
    expect(screen.getByRole('radio', { name: /ACC/ })).toBeChecked();
  });

  test('where all lead to the same plan, that is said', () => {
    show(plainCase({ patient: { presentation: 'shock' } }));
    expect(screen.getByText(/lead to the same plan/)).toBeVisible();
  });
});

describe('settings that changed the plan', () => {
  const note = (settings: Settings) =>
    render(
      <SettingsNote
        inspection={inspect(plainCase(), knowledge, settings)}
        caseData={plainCase()}
        settings={settings}
      />,
    );

  test('say what the plan would be by default', () => {
    note({ ...DEFAULT_SETTINGS, guideline: 'asia-pacific-2025' });
    expect(
      screen.getByText(/^Guideline followed: Asia-Pacific 2025, not the default\. By default: intended: DES/),
    ).toBeVisible();
  });

  test('name what is lacking by its own name where the step has another', () => {
    const lab: Settings = { ...DEFAULT_SETTINGS, unavailable: ['physiology', 'ivus', 'oct', 'elca'] };
    const caseData = without(
      plainCase({ lesion: { stenosisPercent: 60 } }),
      'patient.nonInvasiveIschaemia',
      'imaging.modalities',
    );
    render(<SettingsNote inspection={inspect(caseData, knowledge, lab)} caseData={caseData} settings={lab} />);
    expect(screen.getByText(/^Of what this plan would use, this lab lacks: /)).toHaveTextContent(
      /^Of what this plan would use, this lab lacks: Pressure wire \(FFR, iFR\), IVUS, and OCT\./,
    );
  });

  test('say what is not in this lab, and what the plan would be with it', () => {
    note({ ...DEFAULT_SETTINGS, guideline: 'asia-pacific-2025', unavailable: ['dcb-paclitaxel', 'dcb-limus'] });
    expect(
      screen.getByText(/^Of what this plan would use, this lab lacks: .*With everything at hand: intended: DCB/),
    ).toBeVisible();
  });
});
