import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import { answer, decided } from '../fixtures/ask.ts';
import {
  BLOCKED,
  BOTH_ALLERGIES,
  NO_BALLOON,
  NO_REFLOW,
  plainWith,
  STILL_NARROW,
  UNDEREXPANDED,
} from '../fixtures/what-blocks.ts';
import { aCase, GATE_MET, plainCase, without } from '../territories/coronary/fixtures/a-case.ts';

const blockers = Object.entries(BLOCKED);
const NOTHING_FURTHER = { choice: ['no-further-device'], agreement: null };

/** The order of the rule book, section 6, from where a device may be named. */
describe('7. D24, a stent that still elutes: no further device', () => {
  const still = (...changes: readonly CaseSections[]) =>
    plainWith(UNDEREXPANDED, { stent: { monthsSinceImplant: 3 }, imaging: { tissue: 'none' } }, ...changes);
  const opened: CaseSections = { preparation: { minStentAreaMm2: 7 } };

  it('blocked while it is not opened, intended until the gate is passed, then final', () => {
    expect(decided(still())).toEqual({ status: 'blocked', ...NOTHING_FURTHER });
    expect(answer(still()).device.blockedBy).toEqual(['P2']);
    expect(decided(still(opened))).toEqual({ status: 'intended', ...NOTHING_FURTHER });
    expect(decided(still({ preparation: GATE_MET }))).toEqual({ status: 'final', ...NOTHING_FURTHER });
  });

  it('whatever the layers, and although they are not known', () => {
    expect(decided(still(opened, { stent: { layers: 3 } }))).toEqual({ status: 'intended', ...NOTHING_FURTHER });
    expect(decided(without(still(opened), 'stent.layers'))).toEqual({ status: 'intended', ...NOTHING_FURTHER });
  });

  it.each(['P7', 'P10', 'P14', 'P18', 'P20'])('blocked, with that choice, while %s stands', (id) => {
    // Malapposition is done once the residual is known to be small: here the expansion alone was measured.
    const data = still(BLOCKED[id] ?? {}, opened);
    expect(decided(data)).toEqual({ status: 'blocked', ...NOTHING_FURTHER });
    expect(answer(data).device.blockedBy).toEqual([id]);
  });

  it('it goes before what an allergy or the lab leaves', () => {
    expect(decided(still(opened, BOTH_ALLERGIES)).choice).toEqual(['no-further-device']);
    expect(decided(still(opened, NO_BALLOON, { stent: { layers: 3 } })).choice).toEqual(['no-further-device']);
    expect(answer(still(opened, BOTH_ALLERGIES)).device.blockedBy).toEqual([]);
  });

  it.each<[string, CaseSections]>([
    ['malapposition', { imaging: { malapposition: true } }],
    ['an undersized stent', { imaging: { undersized: true } }],
  ])('%s counts as underexpansion does', (_, finding) => {
    const data = plainWith(finding, { stent: { monthsSinceImplant: 3 }, imaging: { tissue: 'none' } });
    expect(decided(data)).toEqual({ status: 'blocked', ...NOTHING_FURTHER });
    expect(decided(plainWith(finding, { stent: { monthsSinceImplant: 0.5 } })).choice).toEqual(['no-further-device']);
  });

  it.each<[string, CaseSections]>([
    ['six months', { stent: { monthsSinceImplant: 6 } }],
    ['tissue', { imaging: { tissue: 'homogeneous' } }],
    ['a bare-metal stent', { stent: { type: 'bms' } }],
    ['a type that nobody knows', { stent: { type: 'unknown' } }],
    ['a fracture', { imaging: { fracture: 'partial' } }],
    ['a deformed stent', { imaging: { deformed: true } }],
    ['flow lost', NO_REFLOW],
    ['a dissection', { preparation: { ...GATE_MET, dissection: 'd' } }],
    ['40 % left', { preparation: { ...GATE_MET, residualStenosisPercent: 40 } }],
    ['flow that is not stable', { preparation: { ...GATE_MET, flowStable: false } }],
  ])('not with %s', (_, change) => {
    expect(answer(still(change)).rules.fired).not.toContain('D24');
    expect(decided(still(change)).choice).not.toContain('no-further-device');
  });

  it('a week after implant tissue is no reason against it; at one month it is', () => {
    const young = (monthsSinceImplant: number) =>
      answer(still({ stent: { monthsSinceImplant }, imaging: { tissue: 'homogeneous' } })).rules.fired.includes('D24');
    expect([young(0.9), young(1)]).toEqual([true, false]);
  });

  it('an underexpansion that is presumed is not enough', () => {
    const tools = [{ tool: 'nc-balloon', outcome: 'failed' }] as const;
    const presumed = without(still({ preparation: { tools } }), 'imaging.underexpanded', 'imaging.minStentAreaMm2');
    expect(answer(presumed).classification.underexpandedBefore).toBe('presumed');
    expect(decided(presumed).choice).toEqual(['des']);
  });
});

describe('8. every device vetoed or not to be had: blocked, no choice', () => {
  it('an allergy to both drugs leaves nothing', () => {
    const data = plainWith(BOTH_ALLERGIES);
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data)).toMatchObject({ heartTeam: true, device: { vetoed: ['des', 'dcb'], blockedBy: ['D21'] } });
  });

  it('a limus allergy where a residual of 40 % rules the coated balloon out leaves nothing', () => {
    const data = plainWith(STILL_NARROW, { patient: { allergies: ['limus'] } });
    expect(decided(data)).toMatchObject({ status: 'blocked', choice: [] });
    expect(answer(data)).toMatchObject({ heartTeam: true, device: { blockedBy: ['G7', 'D21'] } });
  });

  it('where G7 alone took the DES, no Heart Team while a rung is left', () => {
    const data = plainWith(STILL_NARROW, { stent: { layers: 3 } });
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data)).toMatchObject({ heartTeam: false, device: { vetoed: ['des', 'dcb'], blockedBy: ['G7'] } });
    const tools = (['nc-balloon', 'scoring', 'cutting'] as const).map((tool) => ({ tool, outcome: 'failed' as const }));
    const ended = plainWith(STILL_NARROW, { stent: { layers: 3 }, preparation: { tools } });
    expect(answer(ended)).toMatchObject({ heartTeam: true, device: { choice: [], blockedBy: ['G7', 'P16'] } });
  });

  it('what a blocker demands is named beside it', () => {
    expect(answer(plainWith(BOTH_ALLERGIES, BLOCKED['P10'] ?? {})).device.blockedBy).toEqual(['P10', 'D21']);
  });

  it('it comes before a type and layers that are not known, and before a gate that is passed', () => {
    expect(decided(aCase(BOTH_ALLERGIES))).toMatchObject({ status: 'blocked', choice: [] });
    expect(decided(plainWith(BOTH_ALLERGIES, { preparation: GATE_MET }))).toMatchObject({
      status: 'blocked',
      choice: [],
    });
  });

  it('with G6 the Heart Team is called only for what is ruled out for another reason', () => {
    expect(answer(plainWith(UNDEREXPANDED, STILL_NARROW, BOTH_ALLERGIES)).heartTeam).toBe(true);
    expect(answer(plainWith(UNDEREXPANDED, STILL_NARROW, { patient: { allergies: ['limus'] } })).heartTeam).toBe(false);
  });
});

describe('9. layers absent, or one layer and type absent: no choice', () => {
  const noLayers = (change: CaseSections = {}) => without(plainWith(change), 'stent.layers');
  const noType = (change: CaseSections = {}) => without(plainWith(change), 'stent.type');

  it('undetermined without the layers', () => {
    expect(decided(noLayers())).toEqual({ status: 'undetermined', choice: [], agreement: null });
  });

  it('undetermined with one layer and without the type, an overlap of two included', () => {
    expect(decided(noType())).toEqual({ status: 'undetermined', choice: [], agreement: null });
    expect(decided(noType({ stent: { layers: 2, overlap: true } })).status).toBe('undetermined');
  });

  it('undetermined even when the gate is passed', () => {
    expect(decided(noLayers({ preparation: GATE_MET })).status).toBe('undetermined');
  });

  it.each(blockers)('blocked, without a choice, while %s stands', (id, change) => {
    expect(decided(noLayers(change))).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(decided(noType(change))).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(noLayers(change)).device.blockedBy).toEqual([id]);
  });

  it.each([2, 3])('with %i layers the type is not needed', (layers) => {
    expect(decided(noType({ stent: { layers } }))).toMatchObject({ status: 'intended', choice: ['dcb'] });
  });

  it('a type that the operator does not know is not an absent one', () => {
    expect(decided(plainWith({ stent: { type: 'unknown' } }))).toMatchObject({ status: 'intended', choice: ['des'] });
    expect(answer(plainWith({ stent: { type: 'unknown' } })).device.provisional).toEqual(['stent-type']);
  });
});

describe('10. a blocker: blocked, with the choice', () => {
  it('40 % left in a well expanded stent: more preparation, then a DES (G7)', () => {
    const data = plainWith(STILL_NARROW);
    expect(decided(data)).toMatchObject({ status: 'blocked', choice: ['des'] });
    expect(answer(data).device).toMatchObject({ vetoed: ['dcb'], blockedBy: ['G7'] });
  });

  it.each(blockers)('%s blocks before preparation, with the choice that follows once it is done', (id, change) => {
    expect(decided(plainWith(change))).toMatchObject({ status: 'blocked', choice: ['des'] });
    expect(answer(plainWith(change)).device.blockedBy).toEqual([id]);
  });

  it.each(['P7', 'P10', 'P14', 'P17', 'P20'])('%s blocks after preparation all the same', (id) => {
    const data = plainWith(BLOCKED[id] ?? {}, { preparation: { ...GATE_MET, tools: [] } });
    // Flow that is back resolves the occlusion itself.
    const stillOccluded = id === 'P14' ? without(data, 'preparation.timiFlow') : data;
    expect(decided(stillOccluded)).toMatchObject({ status: 'blocked', choice: ['des'] });
    expect(answer(stillOccluded).device.blockedBy).toEqual([id]);
  });

  it('a fracture in two layers blocks before and after the gate', () => {
    const fractured: CaseSections = { imaging: { fracture: 'partial' }, stent: { layers: 2 } };
    for (const change of [{}, { preparation: GATE_MET }])
      expect(answer(plainWith(fractured, change)).device).toMatchObject({ status: 'blocked', blockedBy: ['D2'] });
  });

  it('test-first ends when preparation has begun: the operator is treating (I7)', () => {
    const toTest = BLOCKED['test-first'] ?? {};
    const begun = plainWith(toTest, { preparation: { tools: [{ tool: 'nc-balloon', outcome: 'unknown' }] } });
    expect(answer(plainWith(toTest)).indication.status).toBe('test-first');
    expect(answer(begun)).toMatchObject({
      indication: { status: 'treat', rules: ['I7'] },
      device: { status: 'intended' },
    });
    expect(decided(plainWith(toTest, { preparation: { ...GATE_MET, tools: [] } }))).toMatchObject({ status: 'final' });
  });

  it('test-first demands nothing where the lab has no pressure wire', () => {
    const lacking = plainWith(BLOCKED['test-first'] ?? {}, { setting: { unavailable: ['physiology'] } });
    expect(answer(lacking)).toMatchObject({
      indication: { status: 'undetermined', rules: ['I5'] },
      device: { status: 'intended', blockedBy: [], provisional: ['indication'] },
    });
  });
});

describe('11. gate passed: final; else intended', () => {
  it('final once every criterion is met, although the stability of the flow was not entered', () => {
    expect(decided(without(plainWith({ preparation: GATE_MET }), 'preparation.flowStable')).status).toBe('final');
    expect(decided(plainWith({ preparation: GATE_MET })).status).toBe('final');
  });

  it.each(['residualStenosisPercent', 'timiFlow', 'dissection'] as const)('intended while %s is not known', (field) => {
    expect(decided(without(plainWith({ preparation: GATE_MET }), `preparation.${field}`)).status).toBe('intended');
  });

  it('final by a residual stenosis read by eye, where there is no figure', () => {
    const byEye = plainWith({ preparation: { ...GATE_MET, residualUnder30: true } });
    expect(decided(without(byEye, 'preparation.residualStenosisPercent')).status).toBe('final');
  });

  it('intended before preparation', () => expect(decided(plainCase()).status).toBe('intended'));

  it('final once an underexpanded stent is corrected, and blocked while that is not known', () => {
    const opened = plainWith(UNDEREXPANDED, { preparation: { ...GATE_MET, minStentAreaMm2: 6.5 } });
    expect(decided(opened)).toMatchObject({ status: 'final', choice: ['des'] });
    const unknown = without(plainWith(UNDEREXPANDED, { preparation: GATE_MET }), 'preparation.residualStenosisPercent');
    expect(decided(unknown)).toMatchObject({ status: 'blocked', choice: ['des'] });
  });
});
