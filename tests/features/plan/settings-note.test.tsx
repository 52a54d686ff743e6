import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inspect } from '../../../src/engine/inspect.ts';
import { SettingsNote } from '../../../src/features/plan/settings-note.tsx';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import type { Settings } from '../../../src/territories/coronary/types/case-data.ts';
import { vignetteCase } from '../../fixtures/inspections.ts';

const LAB: Settings = { ...DEFAULT_SETTINGS, unavailable: ['ivus', 'oct', 'brachytherapy'] };

test('what a plan misses in a lab is said to be that, and not to be all that the lab lacks', () => {
  const caseData = vignetteCase('V03');
  render(<SettingsNote inspection={inspect(caseData, knowledge, LAB)} caseData={caseData} settings={LAB} />);
  expect(screen.getByText(/^Of what this plan would use, this lab lacks: IVUS and OCT\./)).toBeVisible();
});
