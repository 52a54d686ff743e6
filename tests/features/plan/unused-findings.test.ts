import { describe, expect, test } from 'vitest';
import { unusedFindings } from '../../../src/features/plan/unused-findings.ts';
import { emptyCase, setField } from '../../../src/territories/coronary/case/edit.ts';
import { DEFAULT_SETTINGS } from '../../../src/territories/coronary/default-settings.ts';
import { vignetteCase } from '../../fixtures/inspections.ts';
import { plainCase } from '../../territories/coronary/fixtures/a-case.ts';

const unused = (caseData: Parameters<typeof unusedFindings>[0]) => unusedFindings(caseData, DEFAULT_SETTINGS);

describe('findings that change nothing', () => {
  test('are named', () => {
    expect(unused(vignetteCase('V04'))).toEqual(['imaging.tissue']);
  });

  test('are not those that the plan rests on', () => {
    expect(unused(setField(plainCase(), 'imaging.tissue', 'attenuated'))).toEqual([]);
    expect(unused(setField(plainCase(), 'imaging.thrombus', true))).not.toContain('imaging.thrombus');
  });

  test('are none where nothing was seen', () => {
    expect(unused(emptyCase())).toEqual([]);
    expect(unused(setField(plainCase(), 'imaging.thrombus', false))).toEqual([]);
  });
});
