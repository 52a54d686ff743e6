import { describe, expect, it } from 'vitest';
import type { CaseData, CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import type { GateState } from '../../src/territories/coronary/types/result.ts';
import { answer } from '../fixtures/ask.ts';
import { aCase, GATE_MET, plainCase, without } from '../territories/coronary/fixtures/a-case.ts';

const states = (data: CaseData): Record<string, GateState> => {
  const { G5basis: _, ...states } = answer(data).gate;
  return states;
};
const gateStage = (data: CaseData) => answer(data).stages.find(({ stage }) => stage === 'gate')?.status;
const after = (change: CaseSections['preparation'] = {}) => plainCase({ preparation: { ...GATE_MET, ...change } });

describe('the five criteria', () => {
  it('are all met in a stent that was never underexpanded', () => {
    expect(states(after())).toEqual({ G1: 'met', G2: 'met', G3: 'met', G4: 'met', G5: 'met' });
  });

  it('are open before preparation, the fifth also in a stent that was never underexpanded', () => {
    const open = { G1: 'unknown', G2: 'unknown', G3: 'unknown', G4: 'unknown', G5: 'unknown' };
    expect(states(aCase())).toEqual(open);
    expect(states(plainCase())).toEqual(open);
    expect(states(plainCase({ preparation: { tools: [{ tool: 'ivl', outcome: 'worked' }] } }))).toEqual(open);
  });

  it('are open while an occlusion is not crossed, but for a dissection', () => {
    const occluded = (preparation: CaseSections['preparation']) =>
      states(plainCase({ lesion: { timiFlow: 0, pattern: 'occlusive' }, preparation: preparation ?? {} }));
    const closed = { residualStenosisPercent: 50, timiFlow: 0, flowStable: false } as const;
    const open = { G1: 'unknown', G2: 'unknown', G4: 'unknown', G5: 'unknown' };
    expect(occluded({ ...closed, dissection: 'd' })).toEqual({ ...open, G3: 'failed' });
    expect(occluded({ ...closed, dissection: 'a' })).toEqual({ ...open, G3: 'met' });
    const crossed = { ...closed, tools: [{ tool: 'cto-crossing', outcome: 'worked' }] } as const;
    expect(occluded(crossed)).toEqual({ G1: 'failed', G2: 'failed', G3: 'unknown', G4: 'failed', G5: 'met' });
  });

  it.each<[string, CaseSections['preparation'], string]>([
    ['exactly 30 % left', { residualStenosisPercent: 30 }, 'G1'],
    ['30 % against less read by eye', { residualStenosisPercent: 30, residualUnder30: true }, 'G1'],
    ['TIMI 2', { timiFlow: 2 }, 'G2'],
    ['dissection type C', { dissection: 'c' }, 'G3'],
    ['unstable flow', { flowStable: false }, 'G4'],
  ])('%s fails one of them alone', (_, result, failed) => {
    const found = Object.entries(states(after(result)));
    expect(found.filter(([, state]) => state === 'failed').map(([rule]) => rule)).toEqual([failed]);
  });

  it('the first is met by what was read by eye, where there is no figure', () => {
    const byEye = (residualUnder30: boolean) => {
      const preparation = { ...GATE_MET, residualUnder30 };
      return states(without(plainCase({ preparation }), 'preparation.residualStenosisPercent')).G1;
    };
    expect([byEye(true), byEye(false)]).toEqual(['met', 'failed']);
  });

  it.each(['none', 'a', 'b'] as const)('the third is met by a dissection of type %s', (dissection) => {
    expect(states(after({ dissection })).G3).toBe('met');
  });
});

const UNDEREXPANDED: CaseSections['imaging'] = { underexpanded: true, referenceLumenAreaMm2: 10 };

/** How the fifth criterion stands, and how that is known. */
describe('the fifth criterion in the result', () => {
  it.each<[string, CaseSections, string, string | null]>([
    ['never underexpanded', { imaging: { underexpanded: false }, preparation: GATE_MET }, 'met', null],
    [
      'never underexpanded, and measured',
      { imaging: { underexpanded: false, referenceLumenAreaMm2: 10 }, preparation: { minStentAreaMm2: 8 } },
      'met',
      'measured',
    ],
    ['expansion 80 % afterwards', { imaging: UNDEREXPANDED, preparation: { minStentAreaMm2: 8 } }, 'met', 'measured'],
    [
      'expansion 80 % afterwards, 40 % left',
      { imaging: UNDEREXPANDED, preparation: { minStentAreaMm2: 8, residualStenosisPercent: 40 } },
      'met',
      'measured',
    ],
    ['expansion 79 % afterwards', { imaging: UNDEREXPANDED, preparation: { minStentAreaMm2: 7.9 } }, 'failed', null],
    [
      'expansion 79 % afterwards, 10 % left',
      { imaging: UNDEREXPANDED, preparation: { ...GATE_MET, minStentAreaMm2: 7.9 } },
      'failed',
      null,
    ],
    ['10 % left alone', { imaging: UNDEREXPANDED, preparation: GATE_MET }, 'met', 'by-residual-only'],
    [
      'read by eye alone',
      { imaging: UNDEREXPANDED, preparation: { residualUnder30: true } },
      'met',
      'by-residual-only',
    ],
    ['30 % left alone', { imaging: UNDEREXPANDED, preparation: { residualStenosisPercent: 30 } }, 'failed', null],
    ['neither known', { imaging: UNDEREXPANDED, preparation: { timiFlow: 3 } }, 'unknown', null],
    ['not known whether underexpanded, 10 % left', { preparation: GATE_MET }, 'met', 'by-residual-only'],
    ['not known whether underexpanded, 30 % left', { preparation: { residualStenosisPercent: 30 } }, 'unknown', null],
    [
      'presumed underexpanded, 10 % left',
      { preparation: { ...GATE_MET, tools: [{ tool: 'nc-balloon', outcome: 'failed' }] } },
      'met',
      'by-residual-only',
    ],
    [
      'an area without a reference, large enough, 10 % left',
      { lesion: { vessel: 'lad' }, imaging: { modalities: ['oct'] }, preparation: { ...GATE_MET, minStentAreaMm2: 5 } },
      'met',
      'by-residual-only',
    ],
    ['nothing prepared', { imaging: UNDEREXPANDED }, 'unknown', null],
  ])('%s', (_, sections, state, basis) => {
    expect(answer(aCase(sections)).gate).toMatchObject({ G5: state, G5basis: basis });
  });

  it('stands beside the other four, each met, failed or unknown', () => {
    const { gate } = answer(aCase({ preparation: { residualStenosisPercent: 30, dissection: 'none' } }));
    expect(gate).toEqual({ G1: 'failed', G2: 'unknown', G3: 'met', G4: 'unknown', G5: 'unknown', G5basis: null });
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
