import { expect, test } from 'vitest';
import { labSummary } from '../../src/app/heart/lab-summary.ts';
import { DEFAULT_SETTINGS } from '../../src/territories/coronary/default-settings.ts';

test('names the region where it is one, and does not call another none', () => {
  expect(labSummary({ ...DEFAULT_SETTINGS, region: 'eu' })).toBe('ESC 2024 · EU · all tools');
  expect(labSummary({ ...DEFAULT_SETTINGS, region: 'other' })).toBe('ESC 2024 · all tools');
  expect(labSummary({ ...DEFAULT_SETTINGS, region: 'other', unavailable: ['ivl'] })).toBe('ESC 2024 · 1 tool lacking');
});
