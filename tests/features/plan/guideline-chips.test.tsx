import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.ts';
import { GuidelineChips } from '../../../src/features/plan/guideline-chips.tsx';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { knowledge } from '../../../src/territories/coronary/knowledge.ts';
import { plainCase } from '../../territories/coronary/fixtures/a-case.ts';

test('each guideline leads to what it says itself', async () => {
  const onPositions = vi.fn();
  const caseData = plainCase();
  const result = evaluate(caseData, knowledge, DEFAULT_SETTINGS);
  render(<GuidelineChips {...{ caseData, settings: DEFAULT_SETTINGS, result, onPositions }} />);
  await userEvent.click(screen.getByRole('button', { name: /^Asia-Pacific 2025: / }));
  expect(onPositions).toHaveBeenLastCalledWith('asia-pacific-2025');
  await userEvent.click(screen.getByRole('button', { name: /^ESC 2024: / }));
  expect(onPositions).toHaveBeenLastCalledWith('esc-2024');
});
