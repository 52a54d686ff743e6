import { describe, expect, it } from 'vitest';
import type { CaseData } from '../../src/engine/types/case-data.ts';
import { aCase, GATE_MET, plainCase, without } from '../fixtures/a-case.ts';
import { answer, decided, inspection } from '../fixtures/ask.ts';

/** Where the engine departs from the letter of the rule book for the patient's safety: decision 0003 lists each. */
describe('a vessel that closes during the procedure comes before what was said of its indication', () => {
  const dissected = { preparation: { ...GATE_MET, tools: [], dissection: 'd' } } as const;

  it('a negative pressure wire does not answer a dissection', () => {
    expect(decided(plainCase({ ...dissected, patient: { ffr: 0.9 } }))).toMatchObject({
      status: 'final',
      choice: ['des'],
    });
  });

  it('nor does a stenosis below 50 % with reduced flow', () => {
    const data = plainCase({ ...dissected, lesion: { stenosisPercent: 30, timiFlow: 2 } });
    expect(decided(data)).toMatchObject({ status: 'final', choice: ['des'] });
  });

  it('but no stent is final where no balloon has crossed', () => {
    const data = plainCase({ ...dissected, lesion: { uncrossable: true } });
    expect(decided(data)).toMatchObject({ status: 'blocked', choice: ['des'] });
  });

  it('nor in an occlusion whose flow is not back', () => {
    const data = plainCase({ ...dissected, lesion: { timiFlow: 0, pattern: 'occlusive' } });
    expect(decided(without(data, 'preparation.timiFlow'))).toMatchObject({ status: 'blocked', choice: ['des'] });
  });

  it('nor does a bail-out that reaches nothing make a fourth layer the clear choice', () => {
    const data = plainCase({ ...dissected, lesion: { uncrossable: true }, stent: { layers: 3 } });
    expect(decided(data)).toMatchObject({ status: 'blocked', choice: ['des'], agreement: 'contested' });
  });

  it('out of scope stays out of scope', () => {
    expect(decided(plainCase({ ...dissected, patient: { presentation: 'shock' } })).status).toBe('not-indicated');
  });
});

describe('a stent that was measured again and is still too small', () => {
  const small: CaseData = aCase({
    lesion: { vessel: 'lad', timiFlow: 3 },
    stent: { type: 'des', layers: 1 },
    imaging: { modalities: ['oct'], minStentAreaMm2: 4 },
    preparation: { ...GATE_MET, tools: [], residualStenosisPercent: 20 },
  });

  it('is not corrected by a residual stenosis below 30 %', () => {
    const again: CaseData = { ...small, preparation: { ...small.preparation, minStentAreaMm2: 4 } };
    expect(decided(again)).toMatchObject({ status: 'blocked', choice: [] });
  });

  it('is corrected at 4.5 mm2', () => {
    const again: CaseData = { ...small, preparation: { ...small.preparation, minStentAreaMm2: 4.5 } };
    expect(decided(again).status).toBe('final');
  });
});

describe('what the patient cannot have is not advised', () => {
  it('antiplatelet therapy where it is not possible', () => {
    const { rules, stages } = answer(plainCase({ patient: { dapt: 'not-possible' } }));
    expect(rules.fired).toContain('A1');
    expect(stages.flatMap(({ steps }) => steps).map(({ action }) => action)).not.toContain('dapt');
  });
});

describe('what must come first', () => {
  it('a fresh stent is imaged before its thrombus is treated', () => {
    const fresh = plainCase({ stent: { monthsSinceImplant: 0.5 }, imaging: { modalities: [], thrombus: true } });
    expect(inspection(fresh).answer.id).toBe('image-first');
  });

  it('but an occlusion is crossed before it is imaged', () => {
    const fresh = plainCase({
      stent: { monthsSinceImplant: 0.5 },
      lesion: { timiFlow: 0, pattern: 'occlusive' },
      imaging: { modalities: [], thrombus: true },
    });
    expect(inspection(fresh).answer.id).toBe('cross-first');
  });

  it('with the one tool for it failed the choice stays blocked, and the Heart Team is called', () => {
    const tools = [{ tool: 'thrombus-management', outcome: 'failed' } as const];
    const { device, heartTeam } = answer(plainCase({ imaging: { thrombus: true }, preparation: { tools } }));
    expect(device).toMatchObject({ status: 'blocked', choice: ['des'], blockedBy: ['P10'] });
    expect(heartTeam).toBe(true);
  });

  it('with the one tool for it not in the lab the Heart Team is called', () => {
    const lacking = plainCase({ imaging: { thrombus: true }, setting: { unavailable: ['thrombus-management'] } });
    expect(answer(lacking)).toMatchObject({ heartTeam: true, device: { status: 'blocked' } });
  });
});
