import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { LabSettings } from '../../src/app/lab-settings.tsx';
import { useSettingsStore } from '../../src/app/stores/settings-store.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';

const lab = () => useSettingsStore.getState().lab;

beforeEach(() => {
  localStorage.clear();
  useSettingsStore.setState({ lab: DEFAULT_SETTINGS });
});

test('what is chosen holds at once, and what another window has set meanwhile stays', async () => {
  render(<LabSettings />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('radio', { name: 'EU' }));
  await waitFor(() => expect(lab().region).toBe('eu'));
  act(() => useSettingsStore.setState({ lab: { ...lab(), guideline: 'asia-pacific-2025' } }));
  await user.click(screen.getByRole('button', { name: 'IVL' }));
  await waitFor(() => expect(lab().unavailable).toEqual(['ivl']));
  expect(lab().guideline).toBe('asia-pacific-2025');
  expect(screen.getByRole('radio', { name: 'EU' })).toBeChecked();
});
