import { describe, expect, it } from 'vitest';
import { benchCases, hashOf, SEED } from '../../bench/cases.ts';
import { getField } from '../../src/territories/coronary/case/edit.ts';
import { FIELD_PATHS } from '../../src/territories/coronary/case/fields.ts';
import { parseCaseText } from '../../src/territories/coronary/case/parse-case.ts';
import type { CaseData } from '../../src/territories/coronary/types/case-data.ts';
import { fieldsOf } from '../territories/coronary/fixtures/a-case.ts';
import { vignettes } from '../territories/coronary/fixtures/vignettes.ts';

const COUNT = 2 * vignettes.length;
const cases = benchCases(COUNT, SEED);

describe('the cases that are measured', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(cases).toHaveLength(COUNT);
    expect(hashOf(benchCases(COUNT, SEED))).toBe(hashOf(cases));
    expect(hashOf(benchCases(COUNT, SEED + 1))).not.toBe(hashOf(cases));
  });

  it('show in their hash when one value of one case changes', () => {
    const [first, ...others] = cases;
    const touched = [{ ...first, lesion: { ...first?.lesion, lengthMm: 11.5 } } as CaseData, ...others];
    expect(hashOf(touched)).not.toBe(hashOf(cases));
  });

  it('are all valid case files', () => {
    expect(cases.filter((caseData) => !parseCaseText(JSON.stringify(caseData)).ok)).toEqual([]);
  });

  it('are in turn a worked case with at most four fields changed and a case of any size', () => {
    vignettes.forEach(({ case: worked }, i) => {
      const made = cases[2 * i] as CaseData;
      const changed = FIELD_PATHS.filter(
        (path) => JSON.stringify(getField(made, path)) !== JSON.stringify(getField(worked as CaseData, path)),
      );
      expect(changed.length).toBeLessThanOrEqual(4);
    });
    const sizes = cases.filter((_, i) => i % 2 === 1).map((caseData) => fieldsOf(caseData).length);
    expect(sizes.some((size) => size <= 8)).toBe(true);
    expect(sizes.some((size) => size > 8 && size < FIELD_PATHS.length)).toBe(true);
    expect(sizes.some((size) => size === FIELD_PATHS.length)).toBe(true);
  });
});
