import { describe, expect, it } from 'vitest';
import { gateFacts } from '../../../../src/territories/coronary/facts/gate-facts.ts';

type Computed = Parameters<typeof gateFacts>[1];

const RESULTS = { timiFlow: 2, flowStable: false } as const;
const PREPARED: Computed = {
  phase: 'after-preparation',
  crossingDue: false,
  residualBelow30: true,
  underexpandedBefore: 'no',
  underexpansionCorrected: undefined,
};
const NOTHING = {
  gateResidualBelow30: undefined,
  gateTimiFlow: undefined,
  gateFlowStable: undefined,
  gateCorrected: undefined,
};

describe('what the gate looks at', () => {
  it('is what preparation has come to', () => {
    expect(gateFacts(RESULTS, PREPARED)).toEqual({
      gateResidualBelow30: true,
      gateTimiFlow: 2,
      gateFlowStable: false,
      gateCorrected: true,
    });
  });

  it('is unknown of each thing that was not entered', () => {
    const open: Computed = { ...PREPARED, residualBelow30: undefined, underexpandedBefore: undefined };
    expect(gateFacts({ dissection: 'none' }, open)).toEqual(NOTHING);
    expect(gateFacts(undefined, open)).toEqual(NOTHING);
  });

  it('is unknown before preparation, whatever is known besides', () => {
    expect(gateFacts(RESULTS, { ...PREPARED, phase: 'before-preparation' })).toEqual(NOTHING);
    expect(gateFacts(RESULTS, { ...PREPARED, phase: undefined })).toEqual(NOTHING);
  });

  it('is unknown while an occlusion has not been crossed: nothing has been prepared then', () => {
    expect(gateFacts(RESULTS, { ...PREPARED, crossingDue: true })).toEqual(NOTHING);
  });

  it.each<[Computed['underexpandedBefore'], boolean | undefined, boolean | undefined]>([
    ['no', undefined, true],
    ['no', false, true],
    ['no', true, true],
    ['yes', true, true],
    ['yes', false, false],
    ['yes', undefined, undefined],
    ['presumed', true, true],
    ['presumed', false, false],
    ['presumed', undefined, undefined],
    [undefined, true, true],
    [undefined, false, undefined],
    [undefined, undefined, undefined],
  ])('underexpanded before %s, corrected %s: not underexpanded, or corrected, is %s', (before, corrected, expected) => {
    const computed: Computed = { ...PREPARED, underexpandedBefore: before, underexpansionCorrected: corrected };
    expect(gateFacts(RESULTS, computed).gateCorrected).toBe(expected);
  });
});
