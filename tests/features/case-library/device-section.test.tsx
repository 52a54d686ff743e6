import '../../../src/i18n/with-library.ts';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DeviceSection } from '../../../src/features/case-library/device-section.tsx';

const nothing = () => undefined;

test('what was not stored yet is the case on the screen, and not the device’s cases', () => {
  render(
    <DeviceSection
      facts={{
        keep: 'here',
        eraseAfterDays: null,
        eraseChoices: [],
        lastExportAt: null,
        savedAt: null,
        persisted: true,
        usedBytes: null,
        quotaBytes: null,
        caseCount: 1,
        passphraseMinLength: 12,
      }}
      actions={{
        persist: nothing,
        untouchedFor: async () => null,
        eraseAfter: nothing,
        seal: async () => undefined,
        keepNothing: nothing,
        keepAgain: nothing,
        clear: nothing,
      }}
    />,
  );
  const term = screen.getByText('Case on the screen stored');
  expect(term.nextElementSibling).toHaveTextContent('not yet');
  expect(screen.queryByText('Last stored')).toBeNull();
});
