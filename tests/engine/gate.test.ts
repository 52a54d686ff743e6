import { describe, expect, it } from 'vitest';
import type { CaseData, CaseSections } from '../../src/engine/types/case-data.ts';
import type { CriterionState } from '../../src/engine/types/inspection.ts';
import { aCase, GATE_MET, plainCase, without } from '../fixtures/a-case.ts';
import { answer, inspection } from '../fixtures/ask.ts';

const states = (data: CaseData): Record<string, CriterionState> =>
  Object.fromEntries(inspection(data).gate.map(({ rule, state }) => [rule, state]));
const gateStage = (data: CaseData) => answer(data).stages.find(({ stage }) => stage === 'gate')?.status;
const after = (change: CaseSections['preparation'] = {}) => plainCase({ preparation: { ...GATE_MET, ...change } });

describe('the five criteria', () => {
  it('are all met, the fifth not applicable, in a stent that was never underexpanded', () => {
    expect(states(after())).toEqual({ G1: 'met', G2: 'met', G3: 'met', G4: 'met', G5: 'not-applicable' });
  });

  it('are open before preparation', () => {
    expect(states(aCase())).toEqual({ G1: 'open', G2: 'open', G3: 'open', G4: 'open', G5: 'open' });
  });

  it.each<[string, CaseSections['preparation'], string]>([
    ['exactly 30 % left', { residualStenosisPercent: 30 }, 'G1'],
    ['TIMI 2', { timiFlow: 2 }, 'G2'],
    ['dissection type C', { dissection: 'c' }, 'G3'],
    ['unstable flow', { flowStable: false }, 'G4'],
  ])('%s fails one of them alone', (_, result, failed) => {
    const found = Object.entries(states(after(result)));
    expect(found.filter(([, state]) => state === 'failed').map(([rule]) => rule)).toEqual([failed]);
  });

  it('the fifth is met, failed or open once the stent was underexpanded', () => {
    const underexpanded = (preparation: CaseSections['preparation']) =>
      states(aCase({ imaging: { underexpanded: true, referenceLumenAreaMm2: 10 }, preparation: preparation ?? {} })).G5;
    expect(underexpanded({ minStentAreaMm2: 8 })).toBe('met');
    expect(underexpanded({ minStentAreaMm2: 7.9 })).toBe('failed');
    expect(underexpanded({ timiFlow: 3 })).toBe('open');
  });
});

describe('the gate', () => {
  it('is passed when none failed and G1-G3 are known', () => {
    expect(gateStage(after())).toBe('done');
    expect(gateStage(without(after(), 'preparation.flowStable'))).toBe('done');
  });

  it.each(['residualStenosisPercent', 'timiFlow', 'dissection'] as const)('is open while %s is not known', (field) => {
    expect(gateStage(without(after(), `preparation.${field}`))).toBe('todo');
  });

  it('is open while the correction of an underexpanded stent is not known', () => {
    const data = plainCase({ imaging: { underexpanded: true }, preparation: GATE_MET });
    expect(gateStage(data)).toBe('done');
    expect(gateStage(without(data, 'preparation.residualStenosisPercent'))).toBe('todo');
  });

  it.each<[string, CaseSections['preparation']]>([
    ['exactly 30 % left', { residualStenosisPercent: 30 }],
    ['TIMI 2', { timiFlow: 2 }],
    ['dissection type F', { dissection: 'f' }],
    ['unstable flow', { flowStable: false }],
  ])('has failed after %s, whatever else is known', (_, result) => {
    expect(gateStage(after(result))).toBe('failed');
    expect(gateStage(aCase({ preparation: result ?? {} }))).toBe('failed');
  });

  it.each<[string, CaseSections['preparation']]>([
    ['G1', { residualStenosisPercent: 30 }],
    ['G2', { timiFlow: 0 }],
    ['G3', { dissection: 'e' }],
    ['G4', { flowStable: false }],
  ])('a failed %s rules the coated balloon out', (_, result) => {
    expect(answer(after(result)).device.vetoed).toContain('dcb');
  });

  it('a stent measured as still underexpanded rules the coated balloon out', () => {
    const data = plainCase({ imaging: { underexpanded: true }, preparation: { ...GATE_MET, minStentAreaMm2: 5 } });
    expect(answer(data).device.vetoed).toEqual(['des', 'dcb']);
  });
});
