import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyCase, getField, setField } from '../../../../src/territories/coronary/case/edit.ts';
import { FIELD_PATHS } from '../../../../src/territories/coronary/case/fields.ts';
import { parseCaseText } from '../../../../src/territories/coronary/case/parse-case.ts';
import { caseToText } from '../../../../src/territories/coronary/case/serialise.ts';
import type { CaseData, FieldPath } from '../../../../src/territories/coronary/types/case-data.ts';
import { runs } from '../../../fixtures/runs.ts';
import { arbitraryCase } from '../fixtures/arbitrary-case.ts';
import { vignettes } from '../fixtures/vignettes.ts';

describe('writing a case file', () => {
  test('given any case, what is written is read back as the same case', () => {
    fc.assert(
      fc.property(arbitraryCase(), (caseData) => {
        expect(parseCaseText(caseToText(caseData))).toEqual({ ok: true, case: caseData });
      }),
      { numRuns: runs(500) },
    );
  });

  test('given every vignette, the same', () => {
    for (const { case: file } of vignettes) expect(parseCaseText(caseToText(file))).toEqual({ ok: true, case: file });
  });

  test('given the same answers in another order, the text is the same', () => {
    const shuffled = fc.shuffledSubarray([...FIELD_PATHS], { minLength: FIELD_PATHS.length });
    fc.assert(
      fc.property(arbitraryCase(), shuffled, (caseData, order) => {
        const copy = (from: CaseData, to: CaseData, path: FieldPath) => setField(to, path, getField(from, path));
        const start: CaseData = {
          ...(caseData.decision ? { decision: caseData.decision } : {}),
          ...(caseData.label === undefined ? {} : { label: caseData.label }),
          ...emptyCase(),
        };
        const entered = order.reduce((to, path) => copy(caseData, to, path), start);
        expect(caseToText(entered)).toBe(caseToText(caseData));
      }),
    );
  });

  test('given a case, the text is indented, in the order of the case model, and ends with a line feed', () => {
    const caseData: CaseData = {
      decision: { decidedAt: '2026-11-05', choice: ['des'] },
      stent: { layers: 1, type: 'des' },
      lesion: { aortoOstialOverhang: false, lengthMm: 12.5, vessel: 'lad' },
      label: 'A7',
      schemaVersion: 2,
      kind: 'isr-case',
    };
    expect(caseToText(caseData)).toBe(`{
  "kind": "isr-case",
  "schemaVersion": 2,
  "label": "A7",
  "lesion": {
    "vessel": "lad",
    "lengthMm": 12.5,
    "aortoOstialOverhang": false
  },
  "stent": {
    "type": "des",
    "layers": 1
  },
  "decision": {
    "choice": [
      "des"
    ],
    "decidedAt": "2026-11-05"
  }
}
`);
  });
});
