import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyCase, getField, recordTool, setField } from '../../../../src/territories/coronary/case/edit.ts';
import { FIELD_PATHS } from '../../../../src/territories/coronary/case/fields.ts';
import { parseCase } from '../../../../src/territories/coronary/case/parse-case.ts';
import type { CaseData, FieldPath, FieldValues } from '../../../../src/territories/coronary/types/case-data.ts';
import { arbitraryCase, arbitraryValue } from '../fixtures/arbitrary-case.ts';

const change = fc
  .constantFrom(...FIELD_PATHS)
  .chain((path) => fc.tuple(fc.constant(path), arbitraryValue(path) as fc.Arbitrary<FieldValues[FieldPath]>));

describe('changing one field', () => {
  test('given the empty case, setting a field makes its section and unsetting it drops the section again', () => {
    const one = setField(emptyCase(), 'lesion.lengthMm', 12);
    expect(one).toEqual({ kind: 'isr-case', schemaVersion: 2, lesion: { lengthMm: 12 } });
    expect(setField(one, 'lesion.lengthMm', undefined)).toEqual(emptyCase());
  });

  test('given a section with two fields, unsetting one keeps the other', () => {
    const two = setField(setField(emptyCase(), 'stent.type', 'des'), 'stent.layers', 2);
    expect(setField(two, 'stent.type', undefined)).toEqual({ ...emptyCase(), stent: { layers: 2 } });
  });

  test('given no, zero and an empty list, they are kept as answers', () => {
    let caseData = setField(emptyCase(), 'lesion.uncrossable', false);
    caseData = setField(caseData, 'lesion.timiFlow', 0);
    caseData = setField(caseData, 'imaging.modalities', []);
    expect(caseData).toMatchObject({ lesion: { uncrossable: false, timiFlow: 0 }, imaging: { modalities: [] } });
    expect(getField(caseData, 'lesion.uncrossable')).toBe(false);
    expect(getField(caseData, 'lesion.timiFlow')).toBe(0);
  });

  test('given fields of one name in two sections, only the named one changes', () => {
    const caseData = setField(emptyCase(), 'preparation.timiFlow', 3);
    expect(getField(caseData, 'preparation.timiFlow')).toBe(3);
    expect(getField(caseData, 'lesion.timiFlow')).toBeUndefined();
  });

  test('given the value that is already there, the same case comes back', () => {
    const caseData = setField(emptyCase(), 'stent.layers', 2);
    expect(setField(caseData, 'stent.layers', 2)).toBe(caseData);
    expect(setField(caseData, 'stent.type', undefined)).toBe(caseData);
  });

  test('given any case, a change is read back, touches nothing else and stays valid', () => {
    fc.assert(
      fc.property(arbitraryCase(), change, (before, [path, value]) => {
        const frozen = structuredClone(before);
        const after = setField(before, path, value);
        expect(before).toEqual(frozen);
        expect(getField(after, path)).toEqual(value);
        for (const other of FIELD_PATHS) {
          if (other !== path) expect(getField(after, other)).toBe(getField(before, other));
        }
        expect(after.label).toBe(before.label);
        expect(after.decision).toBe(before.decision);
        expect(parseCase(after)).toEqual({ ok: true, case: after });
      }),
    );
  });

  test('given any case, unsetting every field leaves no section', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ label: _label, decision: _decision, ...full }) => {
        const start: CaseData = full;
        const bare = FIELD_PATHS.reduce((caseData, path) => setField(caseData, path, undefined), start);
        expect(bare).toEqual(emptyCase());
      }),
    );
  });
});

describe('recording a preparation tool', () => {
  const nc = recordTool(emptyCase(), 'nc-balloon', 'failed');
  const both = recordTool(nc, 'ivl', 'worked');

  test('given a new tool, it goes to the end', () => {
    expect(both.preparation?.tools).toEqual([
      { tool: 'nc-balloon', outcome: 'failed' },
      { tool: 'ivl', outcome: 'worked' },
    ]);
  });

  test('given a tool that is there, its outcome changes in its place', () => {
    expect(recordTool(both, 'nc-balloon', 'worked').preparation?.tools).toEqual([
      { tool: 'nc-balloon', outcome: 'worked' },
      { tool: 'ivl', outcome: 'worked' },
    ]);
  });

  test('given no outcome, the tool is taken back, and with the last one the list', () => {
    expect(recordTool(both, 'nc-balloon', undefined)).toEqual(recordTool(emptyCase(), 'ivl', 'worked'));
    expect(recordTool(nc, 'nc-balloon', undefined)).toEqual(emptyCase());
    expect(recordTool(nc, 'ivl', undefined)).toBe(nc);
  });

  test('given a file that names a tool twice, the last mention changes and taking it back takes both', () => {
    const twice = setField(emptyCase(), 'preparation.tools', [
      { tool: 'nc-balloon', outcome: 'failed' },
      { tool: 'ivl', outcome: 'worked' },
      { tool: 'nc-balloon', outcome: 'unknown' },
    ]);
    const changed = recordTool(twice, 'nc-balloon', 'worked').preparation?.tools;
    expect(changed?.map((use) => use.outcome)).toEqual(['failed', 'worked', 'worked']);
    expect(recordTool(twice, 'nc-balloon', undefined).preparation?.tools).toEqual([{ tool: 'ivl', outcome: 'worked' }]);
  });

  test('given a case, it is not touched', () => {
    const before = structuredClone(both);
    recordTool(both, 'ivl', 'failed');
    recordTool(both, 'elca', 'failed');
    expect(both).toEqual(before);
  });
});
