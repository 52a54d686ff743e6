import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../src/engine/evaluate.ts';
import { emptyCase } from '../../../../src/territories/coronary/case/edit.ts';
import { DEFAULT_SETTINGS } from '../../../../src/territories/coronary/default-settings.ts';
import { derivedText, isDoubtful } from '../../../../src/territories/coronary/entry/derived-text.ts';
import { knowledge } from '../../../../src/territories/coronary/knowledge.ts';
import type { CaseData } from '../../../../src/territories/coronary/types/case-data.ts';

const beside = (path: Parameters<typeof derivedText>[0], caseData: CaseData) =>
  derivedText(path, { caseData, result: evaluate(caseData, knowledge, DEFAULT_SETTINGS) });

const measuredTwice = {
  ...emptyCase(),
  imaging: { modalities: ['oct'], minStentAreaMm2: 5.2, referenceLumenAreaMm2: 8 },
  preparation: { minStentAreaMm2: 6.8 },
} satisfies CaseData;

describe('what the engine makes of an answer', () => {
  test('the expansion before preparation stays beside its areas when the stent is measured again', () => {
    expect(beside('imaging.referenceLumenAreaMm2', measuredTwice)).toMatch(/^Expansion 65%/);
    expect(beside('preparation.minStentAreaMm2', measuredTwice)).toMatch(/^Expansion 85%/);
  });

  test('a stent larger than its reference is remarked where its area was entered, before and after', () => {
    const before = { ...emptyCase(), imaging: { minStentAreaMm2: 14, referenceLumenAreaMm2: 7.5 } } satisfies CaseData;
    expect(beside('imaging.referenceLumenAreaMm2', before)).toMatch(/^Expansion 187%: the stent is larger/);
    expect(isDoubtful('imaging.referenceLumenAreaMm2', { caseData: before })).toBe(true);
    const after = { ...measuredTwice, preparation: { minStentAreaMm2: 9 } } satisfies CaseData;
    expect(isDoubtful('preparation.minStentAreaMm2', { caseData: after })).toBe(true);
    expect(isDoubtful('imaging.referenceLumenAreaMm2', { caseData: after })).toBe(false);
    expect(isDoubtful('preparation.minStentAreaMm2', { caseData: measuredTwice })).toBe(false);
  });

  test('no expansion without both areas', () => {
    const one = { ...emptyCase(), imaging: { referenceLumenAreaMm2: 8 } } satisfies CaseData;
    expect(beside('imaging.referenceLumenAreaMm2', one)).toBeUndefined();
    expect(beside('preparation.minStentAreaMm2', one)).toBeUndefined();
  });

  test('a high bleeding risk that other answers tell is told where nobody has answered for it', () => {
    const told = { ...emptyCase(), patient: { oralAnticoagulant: true } } satisfies CaseData;
    const byKidney = { ...emptyCase(), patient: { egfr: 20 } } satisfies CaseData;
    expect(beside('patient.highBleedingRisk', told)).toBe('Counts as “Yes”, by ARC-HBR: anticoagulant');
    expect(beside('patient.highBleedingRisk', byKidney)).toBe('Counts as “Yes”, by ARC-HBR: the criteria entered');
    expect(beside('patient.highBleedingRisk', emptyCase())).toBeUndefined();
  });

  test('a "no" to a high bleeding risk that a criterion outweighs is told so, and no other', () => {
    const told = /outweighs/;
    const no = { ...emptyCase(), patient: { highBleedingRisk: false } } satisfies CaseData;
    const outweighed = { ...emptyCase(), patient: { highBleedingRisk: false, egfr: 20 } } satisfies CaseData;
    const agreed = { ...emptyCase(), patient: { highBleedingRisk: true, egfr: 20 } } satisfies CaseData;
    expect(beside('patient.highBleedingRisk', outweighed)).toMatch(told);
    expect(beside('patient.highBleedingRisk', no)).toBeUndefined();
    expect(beside('patient.highBleedingRisk', agreed)).toBeUndefined();
  });
});
