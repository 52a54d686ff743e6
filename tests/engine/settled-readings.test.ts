import { describe, expect, it } from 'vitest';
import type { CaseData, CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import type { Vessel } from '../../src/territories/coronary/types/vocabulary.ts';
import { answer, decided, fires, inspection, verdictOn } from '../fixtures/ask.ts';
import { aCase, changed, GATE_MET, plainCase, without } from '../territories/coronary/fixtures/a-case.ts';

/**
 * Where the first engine departed from the letter of the rule book for the patient's safety (decision 0003). The second
 * edition took each of them up, one of them turned round (decision 0010).
 */
describe('1. a vessel that closes during the procedure comes before what was said of its indication', () => {
  const dissected = { preparation: { ...GATE_MET, tools: [], dissection: 'd' } } as const;
  const lost = { preparation: { ...GATE_MET, timiFlow: 0 } } as const;

  it('a negative pressure wire does not answer a dissection, nor flow that is lost', () => {
    const negative: CaseSections = { patient: { ffr: 0.9 } };
    expect(decided(plainCase({ ...dissected, ...negative }))).toMatchObject({ status: 'final', choice: ['des'] });
    expect(answer(plainCase({ ...lost, ...negative })).device).toMatchObject({ status: 'blocked', blockedBy: ['G10'] });
  });

  it.each([2, 3] as const)('nor does a stenosis below 50 %% with TIMI %i', (timiFlow) => {
    const mild: CaseSections = { lesion: { stenosisPercent: 30, timiFlow } };
    expect(decided(plainCase({ ...dissected, ...mild }))).toMatchObject({ status: 'final', choice: ['des'] });
    expect(answer(plainCase({ ...lost, ...mild })).device).toMatchObject({ status: 'blocked', blockedBy: ['G10'] });
    const unseen = without(plainCase({ ...lost, ...mild }), 'preparation.dissection');
    expect(answer(unseen).device).toMatchObject({ status: 'blocked', blockedBy: ['G11'] });
  });

  it('out of scope stays out of scope', () => {
    expect(decided(plainCase({ ...dissected, patient: { presentation: 'shock' } })).status).toBe('not-indicated');
    const perforated = plainCase({ preparation: { ...dissected.preparation, perforation: true } });
    expect(decided(perforated).status).toBe('not-indicated');
  });
});

describe('2. no bail-out while nothing has crossed the lesion inside the stent', () => {
  const dissected = { preparation: { ...GATE_MET, tools: [], dissection: 'd' } } as const;

  it('no stent is final where no balloon has crossed, and three layers make no clear choice of it', () => {
    const waiting = { status: 'blocked', choice: ['des'], agreement: null };
    expect(decided(plainCase({ ...dissected, lesion: { uncrossable: true } }))).toEqual(waiting);
    expect(decided(plainCase({ ...dissected, lesion: { uncrossable: true }, stent: { layers: 3 } }))).toEqual(waiting);
  });

  it('nor in an occlusion whose flow is not back', () => {
    const data = plainCase({ ...dissected, lesion: { timiFlow: 0, pattern: 'occlusive' } });
    expect(decided(without(data, 'preparation.timiFlow'))).toMatchObject({ status: 'blocked', choice: ['des'] });
  });

  it('nor over a wire outside the stent', () => {
    const data = plainCase({ ...dissected, imaging: { wireBehindStrut: true } });
    expect(decided(data)).toMatchObject({ status: 'blocked', choice: ['des'] });
  });
});

describe('3. a stent that was measured again and is still too small', () => {
  const measured = (vessel: Vessel, minStentAreaMm2: number): CaseData =>
    aCase({
      lesion: { vessel, timiFlow: 3, leftMainProtected: true },
      stent: { type: 'des', layers: 1 },
      imaging: { modalities: ['oct'], minStentAreaMm2: 4 },
      preparation: { ...GATE_MET, tools: [], residualStenosisPercent: 20, minStentAreaMm2 },
    });

  it('is not corrected by a residual stenosis below 30 %', () => {
    expect(decided(measured('lad', 4.4))).toMatchObject({ status: 'blocked', choice: [] });
    expect(decided(measured('left-main', 6.9))).toMatchObject({ status: 'blocked', choice: [] });
  });

  it('is corrected at 4.5 mm2, in the left main at 7.0 mm2', () => {
    expect(decided(measured('lad', 4.5)).status).toBe('final');
    expect(decided(measured('left-main', 7)).status).toBe('final');
  });
});

describe('4. rotational and orbital atherectomy in thrombus', () => {
  it.each<[string, CaseSections['preparation'] & object]>([
    ['before anything was done', { tools: [] }],
    ['once its treatment worked', { tools: [{ tool: 'thrombus-management', outcome: 'worked' }] }],
    ['once its treatment failed', { tools: [{ tool: 'thrombus-management', outcome: 'failed' }] }],
  ])('stay contraindicated as long as it is seen: %s', (_, preparation) => {
    const seen = plainCase({ imaging: { thrombus: true }, lesion: { calcification: 'severe' }, preparation });
    expect(verdictOn(seen, 'rotational')).toBe('contraindicated');
    expect(verdictOn(seen, 'orbital')).toBe('contraindicated');
    const gone = changed(seen, { imaging: { thrombus: false } });
    expect(verdictOn(gone, 'rotational')).not.toBe('contraindicated');
  });
});

describe('5. what the patient cannot have is not advised', () => {
  it.each<[string, CaseSections]>([
    ['after a DES (A1)', {}],
    ['after a coated balloon (A2)', { stent: { layers: 3 } }],
    ['in an acute patient (A3)', { patient: { presentation: 'nstemi' } }],
    ['beside an anticoagulant (A4)', { patient: { oralAnticoagulant: true } }],
    ['beside an anticoagulant in an acute patient (A8)', { patient: { oralAnticoagulant: true, presentation: 'acs' } }],
  ])('antiplatelet therapy where it is not possible: %s', (title, change) => {
    const rule = /A\d/.exec(title)?.[0] as 'A1' | 'A2' | 'A3' | 'A4' | 'A8';
    const possible = plainCase(change);
    expect(fires(rule, possible)).toBe(true);
    const impossible = changed(possible, { patient: { dapt: 'not-possible' } });
    expect(fires(rule, impossible)).toBe(false);
    expect(verdictOn(impossible, 'dapt')).toBeNull();
    expect(verdictOn(impossible, 'oral-anticoagulation')).toBeNull();
  });
});

describe('6. an area that is too small only afterwards', () => {
  it('counts as too small before', () => {
    const after = (minStentAreaMm2: number) =>
      answer(
        aCase({
          lesion: { vessel: 'lad' },
          imaging: { modalities: ['oct'], referenceLumenAreaMm2: 10 },
          preparation: { minStentAreaMm2 },
        }),
      ).classification.underexpandedBefore;
    expect(after(7.9)).toBe('yes');
    expect(after(8)).toBeNull();
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

  it('with the one tool for it failed or lacking the choice stays blocked, and the Heart Team is called', () => {
    const tools = [{ tool: 'thrombus-management', outcome: 'failed' } as const];
    const failed = plainCase({ imaging: { thrombus: true }, preparation: { tools } });
    const lacking = plainCase({ imaging: { thrombus: true }, setting: { unavailable: ['thrombus-management'] } });
    for (const data of [failed, lacking])
      expect(answer(data)).toMatchObject({
        heartTeam: true,
        device: { status: 'blocked', choice: ['des'], blockedBy: ['P10'] },
      });
  });
});
