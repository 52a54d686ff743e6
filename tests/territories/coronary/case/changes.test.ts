import { describe, expect, test } from 'vitest';
import { changedFields } from '../../../../src/territories/coronary/case/changes.ts';
import { emptyCase, recordTool, setField } from '../../../../src/territories/coronary/case/edit.ts';
import { vignette } from '../fixtures/vignettes.ts';

describe('changed fields', () => {
  test('names the fields that differ, in the order of the case file', () => {
    const before = setField(emptyCase(), 'stent.type', 'des');
    const after = setField(setField(before, 'stent.type', 'bms'), 'lesion.lengthMm', 12);
    expect(changedFields(before, after)).toEqual(['lesion.lengthMm', 'stent.type']);
  });

  test('back to unknown is a change, in lists too', () => {
    const none = setField(emptyCase(), 'imaging.modalities', []);
    expect(changedFields(none, emptyCase())).toEqual(['imaging.modalities']);
    expect(changedFields(emptyCase(), none)).toEqual(['imaging.modalities']);
  });

  test('equal lists and tools are no change, another outcome is', () => {
    const worked = recordTool(emptyCase(), 'ivl', 'worked');
    expect(changedFields(worked, recordTool(emptyCase(), 'ivl', 'worked'))).toEqual([]);
    expect(changedFields(worked, recordTool(worked, 'ivl', 'failed'))).toEqual(['preparation.tools']);
  });

  test('a case does not differ from a copy of itself, whatever its label', () => {
    const { case: caseData } = vignette('V04');
    expect(changedFields(caseData, { ...structuredClone(caseData), label: 'another' })).toEqual([]);
  });
});
