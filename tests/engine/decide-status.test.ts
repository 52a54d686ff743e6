import { describe, expect, it } from 'vitest';
import type { CaseData, CaseSections } from '../../src/engine/types/case-data.ts';
import { aCase, changed, GATE_MET, plainCase, without } from '../fixtures/a-case.ts';
import { answer, decided } from '../fixtures/ask.ts';

const BOTH_ALLERGIES: CaseSections = { patient: { allergies: ['limus', 'paclitaxel'] } };
const UNDEREXPANDED: CaseSections = {
  imaging: { underexpanded: true, minStentAreaMm2: 3.6, referenceLumenAreaMm2: 7.2 },
};
const STILL_NARROW: CaseSections = { preparation: { ...GATE_MET, residualStenosisPercent: 40 } };
const DISSECTED: CaseSections = { preparation: { ...GATE_MET, dissection: 'd' } };
const with_ = (...changes: CaseSections[]): CaseData => changes.reduce(changed, plainCase());

/** What must come first and has not been done, each as the only thing that is special about a case. */
const BLOCKED: Readonly<Record<string, CaseSections>> = {
  P2: UNDEREXPANDED,
  P7: { lesion: { uncrossable: true } },
  P10: { imaging: { thrombus: true } },
  P14: { lesion: { timiFlow: 0, pattern: 'occlusive' } },
  P17: { stent: { monthsSinceImplant: 0.5 }, imaging: { modalities: [] } },
  P18: { imaging: { malapposition: true } },
  'test-first': { lesion: { stenosisPercent: 60 }, patient: { nonInvasiveIschaemia: 'not-done' } },
};
const blockers = Object.entries(BLOCKED);

describe('1. out of scope or I4: not indicated', () => {
  it.each<[string, CaseSections]>([
    ['shock', { patient: { presentation: 'shock' } }],
    ['no angiographic restenosis', { lesion: { stenosisPercent: 30 } }],
    ['de novo disease', { lesion: { withinStent: 'outside' } }],
    ['haematoma at the edge', { imaging: { edgeHaematoma: true } }],
  ])('%s is out of scope, and no device is chosen', (_, change) => {
    expect(answer(with_(change))).toMatchObject({
      scope: { status: 'out-of-scope' },
      indication: { status: 'not-applicable' },
      device: { status: 'not-indicated', choice: [] },
    });
  });

  it('a negative pressure wire in a stable patient is no indication, and no device is chosen', () => {
    const negative = with_({ patient: { ffr: 0.9 } });
    expect(answer(negative).indication.status).toBe('do-not-treat');
    expect(decided(negative)).toEqual({ status: 'not-indicated', choice: [], agreement: null });
  });

  it('shock comes before an unknown flow (S9)', () => {
    const data = aCase({ lesion: { stenosisPercent: 30 }, patient: { presentation: 'shock' } });
    expect(decided(data).status).toBe('not-indicated');
  });

  it('a negative pressure wire comes before an unknown flow (S9)', () => {
    const data = aCase({ lesion: { stenosisPercent: 30 }, patient: { presentation: 'stable-angina', ifr: 0.95 } });
    expect(decided(data).status).toBe('not-indicated');
  });

  it('shock comes before a bail-out and before a blocker', () => {
    expect(decided(with_(DISSECTED, { patient: { presentation: 'shock' } })).status).toBe('not-indicated');
    expect(decided(with_(UNDEREXPANDED, { patient: { presentation: 'shock' } })).status).toBe('not-indicated');
  });
});

describe('2. S9: undetermined, no choice', () => {
  it('below 50 % with a flow that is not known to be TIMI 3 there is no choice', () => {
    const data = with_({ lesion: { stenosisPercent: 30, timiFlow: 2 } });
    expect(decided(data)).toEqual({ status: 'undetermined', choice: [], agreement: null });
  });

  it('it comes before a blocker and before G6', () => {
    const mild: CaseSections = { lesion: { stenosisPercent: 30, timiFlow: 2 } };
    expect(decided(with_(UNDEREXPANDED, mild)).status).toBe('undetermined');
    expect(decided(with_(UNDEREXPANDED, STILL_NARROW, mild)).status).toBe('undetermined');
  });
});

describe('3. G8, the bail-out: final', () => {
  it.each<[string, CaseSections]>([
    ['a type D dissection', DISSECTED],
    ['TIMI 2 after preparation', { preparation: { ...GATE_MET, timiFlow: 2 } }],
    ['unstable flow', { preparation: { ...GATE_MET, flowStable: false } }],
  ])('%s calls for a DES now', (_, change) => {
    expect(decided(with_(change))).toEqual({ status: 'final', choice: ['des'], agreement: 'clear' });
    expect(answer(with_(change)).device.vetoed).toEqual(['dcb']);
  });

  it.each([2, 3, 5])('whatever the layers: with %i', (layers) => {
    expect(decided(with_(DISSECTED, { stent: { layers } }))).toMatchObject({ status: 'final', choice: ['des'] });
  });

  it('although neither the type nor the layers of the stent are known', () => {
    const data = without(with_(DISSECTED), 'stent.type', 'stent.layers');
    expect(decided(data)).toMatchObject({ status: 'final', choice: ['des'] });
  });

  it.each(blockers)('although %s stands', (_, change) => {
    expect(decided(with_(change, DISSECTED))).toMatchObject({ status: 'final', choice: ['des'] });
    expect(answer(with_(change, DISSECTED)).device.blockedBy).toEqual([]);
  });

  it('with G6 it lifts the veto on DES, with emergency CABG beside it', () => {
    const data = with_(UNDEREXPANDED, { preparation: { ...GATE_MET, residualStenosisPercent: 40, dissection: 'd' } });
    expect(answer(data).rules.fired).toEqual(expect.arrayContaining(['G6', 'G8']));
    expect(decided(data)).toMatchObject({ status: 'final', choice: ['des'] });
    expect(answer(data).alternatives).toEqual(['cabg']);
  });

  it('without G6 there is no CABG beside it', () => {
    expect(answer(with_(DISSECTED)).alternatives).toEqual([]);
  });

  it('with G9 it lifts the veto on DES', () => {
    const data = without(
      with_({ preparation: { ...GATE_MET, residualStenosisPercent: 40, dissection: 'd' } }),
      'imaging.underexpanded',
      'imaging.minStentAreaMm2',
    );
    expect(answer(data).rules.fired).toEqual(expect.arrayContaining(['G8', 'G9']));
    expect(decided(data)).toMatchObject({ status: 'final', choice: ['des'] });
  });

  it('it wins over a ladder that is exhausted', () => {
    const tools = (['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational', 'orbital'] as const).map(
      (tool) => ({ tool, outcome: 'failed' as const }),
    );
    const data = with_(UNDEREXPANDED, {
      preparation: { ...GATE_MET, tools, dissection: 'f', residualStenosisPercent: 50 },
    });
    expect(answer(data).rules.fired).toContain('P16');
    expect(decided(data)).toMatchObject({ status: 'final', choice: ['des'] });
  });

  it('it wins over D24, over a metal allergy and over DAPT that is not possible', () => {
    const fresh = with_(UNDEREXPANDED, { stent: { monthsSinceImplant: 3 }, imaging: { tissue: 'none' } }, DISSECTED);
    expect(answer(fresh).rules.fired).toContain('D24');
    expect(decided(fresh).choice).toEqual(['des']);
    const allergic = with_(DISSECTED, { patient: { allergies: ['metal'], dapt: 'not-possible' } });
    expect(decided(allergic)).toMatchObject({ status: 'final', choice: ['des'] });
  });

  it('it does not win over a limus allergy: no device, Heart Team', () => {
    const data = with_(DISSECTED, { patient: { allergies: ['limus'] } });
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data)).toMatchObject({ heartTeam: true, device: { vetoed: ['des', 'dcb'] } });
  });
});

describe('4. G6 or G9: blocked, no choice', () => {
  it('an underexpanded stent with 40 % left goes back to the ladder', () => {
    const data = with_(UNDEREXPANDED, STILL_NARROW);
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data).device.vetoed).toEqual(['des', 'dcb']);
    expect(answer(data).device.blockedBy).toContain('G6');
  });

  it('40 % left with unknown expansion: imaging has to exclude underexpansion', () => {
    const data = without(with_(STILL_NARROW), 'imaging.underexpanded', 'imaging.minStentAreaMm2');
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data).device.vetoed).toEqual(['des', 'dcb']);
    expect(answer(data).device.blockedBy).toEqual(['G9']);
  });

  it('neither veto calls the Heart Team', () => {
    expect(answer(with_(UNDEREXPANDED, STILL_NARROW)).heartTeam).toBe(false);
    expect(answer(aCase({ preparation: { residualStenosisPercent: 40 } })).heartTeam).toBe(false);
  });

  it('both come before a type and layers that are not known', () => {
    const unknownStent = without(with_(UNDEREXPANDED, STILL_NARROW), 'stent.type', 'stent.layers');
    expect(decided(unknownStent)).toEqual({ status: 'blocked', choice: [], agreement: null });
  });
});

describe('5. every device vetoed: blocked, no choice, Heart Team', () => {
  it('an allergy to both drugs leaves nothing', () => {
    const data = with_(BOTH_ALLERGIES);
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data)).toMatchObject({ heartTeam: true, device: { vetoed: ['des', 'dcb'], blockedBy: ['D21'] } });
  });

  it('a limus allergy where a residual of 40 % rules the coated balloon out leaves nothing', () => {
    const data = with_(STILL_NARROW, { patient: { allergies: ['limus'] } });
    expect(decided(data)).toMatchObject({ status: 'blocked', choice: [] });
    expect(answer(data).heartTeam).toBe(true);
  });

  it('it comes before a type and layers that are not known, and before a gate that is passed', () => {
    expect(decided(aCase(BOTH_ALLERGIES))).toMatchObject({ status: 'blocked', choice: [] });
    expect(decided(with_(BOTH_ALLERGIES, { preparation: GATE_MET }))).toMatchObject({ status: 'blocked', choice: [] });
  });

  it('with G6 the Heart Team is called only for what is ruled out for another reason', () => {
    expect(answer(with_(UNDEREXPANDED, STILL_NARROW, BOTH_ALLERGIES)).heartTeam).toBe(true);
    expect(answer(with_(UNDEREXPANDED, STILL_NARROW, { patient: { allergies: ['limus'] } })).heartTeam).toBe(false);
  });
});

describe('6. layers absent, or one layer and type absent: no choice', () => {
  const noLayers = (change: CaseSections = {}) => without(with_(change), 'stent.layers');
  const noType = (change: CaseSections = {}) => without(with_(change), 'stent.type');

  it('undetermined without the layers', () => {
    expect(decided(noLayers())).toEqual({ status: 'undetermined', choice: [], agreement: null });
  });

  it('undetermined with one layer and without the type', () => {
    expect(decided(noType())).toEqual({ status: 'undetermined', choice: [], agreement: null });
  });

  it('undetermined even when the gate is passed', () => {
    expect(decided(noLayers({ preparation: GATE_MET })).status).toBe('undetermined');
  });

  it.each(blockers)('blocked, without a choice, while %s stands', (id, change) => {
    expect(decided(noLayers(change))).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(decided(noType(change))).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(noLayers(change)).device.blockedBy).toContain(id);
  });

  it.each([2, 3])('with %i layers the type is not needed', (layers) => {
    expect(decided(noType({ stent: { layers } }))).toMatchObject({ status: 'intended', choice: ['dcb'] });
  });

  it('a type that the operator does not know is not an absent one', () => {
    expect(decided(with_({ stent: { type: 'unknown' } }))).toMatchObject({ status: 'intended', choice: ['des'] });
    expect(answer(with_({ stent: { type: 'unknown' } })).device.provisional).toEqual(['stent-type']);
  });
});

describe('7. D24, a stent that still elutes: final, or blocked by a blocker', () => {
  const still = (...changes: CaseSections[]) =>
    with_(
      UNDEREXPANDED,
      { stent: { monthsSinceImplant: 3 }, imaging: { tissue: 'none' }, preparation: { residualStenosisPercent: 10 } },
      ...changes,
    );

  it('no further device, although the flow and the dissection were not entered', () => {
    expect(decided(still())).toEqual({ status: 'final', choice: ['no-further-device'], agreement: null });
  });

  it('whatever the layers', () => {
    expect(decided(still({ stent: { layers: 3 } })).choice).toEqual(['no-further-device']);
  });

  it.each(['P7', 'P10', 'P14', 'P18', 'test-first'])('blocked, with that choice, while %s stands', (id) => {
    // Malapposition is done once the residual is known to be small: here the expansion alone was measured.
    const measured = { minStentAreaMm2: 7 };
    const data = without(still(BLOCKED[id] ?? {}, { preparation: measured }), 'preparation.residualStenosisPercent');
    expect(decided(data)).toEqual({ status: 'blocked', choice: ['no-further-device'], agreement: null });
    expect(answer(data).device.blockedBy).toEqual([id]);
  });

  it('but not before the layers are known', () => {
    expect(decided(without(still(), 'stent.layers'))).toMatchObject({ status: 'undetermined', choice: [] });
  });
});

describe('8. G7 or a blocker: blocked, with the choice', () => {
  it('40 % left in a well expanded stent: more preparation, then a DES', () => {
    const data = with_(STILL_NARROW);
    expect(decided(data)).toMatchObject({ status: 'blocked', choice: ['des'] });
    expect(answer(data).device).toMatchObject({ vetoed: ['dcb'], blockedBy: ['G7'] });
  });

  it.each(blockers)('%s blocks before preparation, with the choice that follows once it is done', (id, change) => {
    expect(decided(with_(change))).toMatchObject({ status: 'blocked', choice: ['des'] });
    expect(answer(with_(change)).device.blockedBy).toEqual([id]);
  });

  it.each(['P7', 'P10', 'P14', 'P17', 'test-first'])('%s blocks after preparation all the same', (id) => {
    const results: CaseSections = { preparation: { ...GATE_MET, tools: [] } };
    const data = with_(BLOCKED[id] ?? {}, results);
    // Flow that is back resolves the occlusion itself.
    const stillOccluded = id === 'P14' ? without(data, 'preparation.timiFlow') : data;
    expect(decided(stillOccluded)).toMatchObject({ status: 'blocked', choice: ['des'] });
    expect(answer(stillOccluded).device.blockedBy).toEqual([id]);
  });
});

describe('9. gate passed: final; else intended', () => {
  it('final once every criterion is met, although the stability of the flow was not entered', () => {
    expect(decided(without(with_({ preparation: GATE_MET }), 'preparation.flowStable')).status).toBe('final');
    expect(decided(with_({ preparation: GATE_MET })).status).toBe('final');
  });

  it.each(['residualStenosisPercent', 'timiFlow', 'dissection'] as const)('intended while %s is not known', (field) => {
    expect(decided(without(with_({ preparation: GATE_MET }), `preparation.${field}`)).status).toBe('intended');
  });

  it('intended before preparation', () => {
    expect(decided(plainCase()).status).toBe('intended');
  });

  it('final once an underexpanded stent is corrected, and blocked while that is not known', () => {
    const opened = with_(UNDEREXPANDED, { preparation: { ...GATE_MET, minStentAreaMm2: 6.5 } });
    expect(decided(opened)).toMatchObject({ status: 'final', choice: ['des'] });
    const unknown = without(with_(UNDEREXPANDED, { preparation: GATE_MET }), 'preparation.residualStenosisPercent');
    expect(decided(unknown)).toMatchObject({ status: 'blocked', choice: ['des'] });
  });
});
