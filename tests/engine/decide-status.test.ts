import { describe, expect, it } from 'vitest';
import type { CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import { answer, decided } from '../fixtures/ask.ts';
import { BLOCKED, DISSECTED, NO_REFLOW, plainWith, STILL_NARROW, UNDEREXPANDED } from '../fixtures/what-blocks.ts';
import { aCase, GATE_MET, plainCase, without } from '../territories/coronary/fixtures/a-case.ts';

/** The order of the rule book, section 6, as far as no device is weighed. */
describe('1. out of scope: not indicated', () => {
  it.each<[string, CaseSections, string]>([
    ['shock', { patient: { presentation: 'shock' } }, 'S1'],
    ['arrest', { patient: { presentation: 'arrest' } }, 'S1'],
    ['no angiographic restenosis', { lesion: { stenosisPercent: 30 } }, 'S3'],
    ['de novo disease', { lesion: { withinStent: 'outside' } }, 'S4'],
    ['haematoma at the edge', { imaging: { edgeHaematoma: true } }, 'S10'],
    ['perforation', { preparation: { perforation: true } }, 'S15'],
  ])('%s is out of scope, and no device is chosen', (_, change, rule) => {
    expect(answer(plainWith(change))).toMatchObject({
      scope: { status: 'out-of-scope', rules: [rule] },
      indication: { status: 'not-applicable' },
      device: { status: 'not-indicated', choice: [], agreement: null, blockedBy: [], provisional: [] },
      heartTeam: false,
      alternatives: [],
      conflicts: [],
    });
  });

  it.each<[string, CaseSections]>([
    ['an unknown flow (S9)', { lesion: { stenosisPercent: 30, timiFlow: 2 } }],
    ['a bail-out', DISSECTED],
    ['flow that is lost', NO_REFLOW],
    ['a negative pressure wire', { patient: { ffr: 0.9 } }],
    ['a blocker', UNDEREXPANDED],
  ])('perforation comes before %s', (_, change) => {
    expect(decided(plainWith(change, { preparation: { perforation: true } })).status).toBe('not-indicated');
  });

  it('no angiographic restenosis does not come before what the procedure did', () => {
    const mild: CaseSections = { lesion: { stenosisPercent: 30 } };
    expect(decided(plainWith(mild, DISSECTED)).status).toBe('final');
    expect(decided(plainWith(mild, NO_REFLOW)).status).toBe('blocked');
    expect(answer(plainWith(mild, NO_REFLOW)).rules.fired).not.toContain('S3');
    expect(decided(plainWith(mild, { preparation: GATE_MET })).status).toBe('not-indicated');
  });
});

describe('2. G8, the bail-out', () => {
  const mildlyDissected = (dissection: 'a' | 'b', lost: CaseSections['preparation']) =>
    plainWith({ preparation: { ...GATE_MET, ...lost, dissection } });

  it.each(['c', 'd', 'e', 'f'] as const)('a type %s dissection calls for a DES now', (dissection) => {
    const data = plainWith({ preparation: { ...GATE_MET, dissection } });
    expect(decided(data)).toEqual({ status: 'final', choice: ['des'], agreement: null });
    expect(answer(data).device.vetoed).toEqual(['dcb']);
  });

  it.each<['a' | 'b', CaseSections['preparation']]>([
    ['b', { timiFlow: 2 }],
    ['b', { flowStable: false }],
    ['a', { timiFlow: 0 }],
    ['a', { flowStable: false }],
  ])('so does a type %s dissection with flow lost: %o', (dissection, lost) => {
    expect(decided(mildlyDissected(dissection, lost))).toEqual({ status: 'final', choice: ['des'], agreement: null });
  });

  it.each(['a', 'b'] as const)('a type %s dissection alone does not', (dissection) => {
    expect(answer(mildlyDissected(dissection, {})).rules.fired).not.toContain('G8');
    expect(decided(mildlyDissected(dissection, {}))).toMatchObject({ status: 'final', agreement: 'clear' });
  });

  it.each([2, 3, 5])('whatever the layers: with %i', (layers) => {
    expect(decided(plainWith(DISSECTED, { stent: { layers } }))).toMatchObject({ status: 'final', choice: ['des'] });
  });

  it('although neither the type nor the layers of the stent are known', () => {
    const data = without(plainWith(DISSECTED), 'stent.type', 'stent.layers');
    expect(decided(data)).toMatchObject({ status: 'final', choice: ['des'] });
  });

  // After a balloon that worked something has crossed, and flow is back: P7 and P14 are done.
  it.each(Object.entries(BLOCKED).filter(([id]) => id !== 'P20'))('although %s stood', (_, change) => {
    expect(decided(plainWith(change, DISSECTED))).toMatchObject({ status: 'final', choice: ['des'] });
    expect(answer(plainWith(change, DISSECTED)).device.blockedBy).toEqual([]);
  });

  const uncrossed: CaseSections = { preparation: { ...DISSECTED.preparation, tools: [] } };
  it.each<[string, CaseSections, CaseSections]>([
    ['P7', BLOCKED['P7'] ?? {}, uncrossed],
    ['P14', BLOCKED['P14'] ?? {}, { preparation: { dissection: 'd', timiFlow: 0 } }],
    ['P20', BLOCKED['P20'] ?? {}, DISSECTED],
  ])('it waits while %s is open: blocked, with the DES', (id, change, result) => {
    const data = plainWith(change, result);
    expect(decided(data)).toEqual({ status: 'blocked', choice: ['des'], agreement: null });
    expect(answer(data).rules.fired).toContain('G8');
    expect(answer(data).device.blockedBy).toEqual([id]);
  });

  it('with G6 it lifts the veto on DES, with emergency CABG beside it', () => {
    const data = plainWith(UNDEREXPANDED, STILL_NARROW, { preparation: { dissection: 'd' } });
    expect(answer(data).rules.fired).toEqual(expect.arrayContaining(['G6', 'G8']));
    expect(decided(data)).toMatchObject({ status: 'final', choice: ['des'] });
    expect(answer(data).alternatives).toEqual(['cabg']);
  });

  it('with G7 in three layers, and with G9, it lifts the veto on DES', () => {
    const threeLayers = plainWith(STILL_NARROW, { stent: { layers: 3 }, preparation: { dissection: 'd' } });
    expect(answer(threeLayers).rules.fired).toEqual(expect.arrayContaining(['G7', 'G8']));
    const notLookedAt = without(
      plainWith(STILL_NARROW, { preparation: { dissection: 'd' } }),
      'imaging.underexpanded',
      'imaging.minStentAreaMm2',
    );
    expect(answer(notLookedAt).rules.fired).toEqual(expect.arrayContaining(['G8', 'G9']));
    for (const data of [threeLayers, notLookedAt])
      expect(decided(data)).toMatchObject({ status: 'final', choice: ['des'] });
  });

  const failed = (...tools: readonly ('nc-balloon' | 'super-high-pressure' | 'ivl' | 'elca' | 'rotational')[]) =>
    tools.map((tool) => ({ tool, outcome: 'failed' as const }));

  it('it wins over a ladder that is exhausted', () => {
    const tools = failed('nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational');
    const data = plainWith(UNDEREXPANDED, { preparation: { tools, dissection: 'f', residualStenosisPercent: 50 } });
    expect(answer(data).rules.fired).toContain('P16');
    expect(decided(data)).toMatchObject({ status: 'final', choice: ['des'] });
  });

  it('but not where nothing is left that could cross: blocked, no device, Heart Team', () => {
    const data = plainWith(BLOCKED['P7'] ?? {}, {
      preparation: { tools: failed('elca', 'rotational'), dissection: 'd' },
    });
    expect(answer(data).rules.fired).toEqual(expect.arrayContaining(['P16', 'G8']));
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data)).toMatchObject({ heartTeam: true, device: { blockedBy: ['P7', 'P16', 'G8'] } });
  });

  it('it wins over a metal allergy and over DAPT that is not possible', () => {
    const data = plainWith(DISSECTED, { patient: { allergies: ['metal'], dapt: 'not-possible' } });
    expect(decided(data)).toEqual({ status: 'final', choice: ['des'], agreement: null });
  });

  it('it does not win over a limus allergy: no device, Heart Team, emergency CABG', () => {
    const data = plainWith(DISSECTED, { patient: { allergies: ['limus'] } });
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data)).toMatchObject({
      heartTeam: true,
      alternatives: ['cabg'],
      device: { vetoed: ['des', 'dcb'], blockedBy: ['G8', 'D21'] },
    });
  });
});

describe('3. G10 or G11, flow lost: blocked, no choice', () => {
  it.each<[string, CaseSections, string]>([
    ['TIMI 1 without a dissection', NO_REFLOW, 'G10'],
    ['unstable flow without a dissection', { preparation: { ...GATE_MET, flowStable: false } }, 'G10'],
  ])('%s: a stent treats nothing of it', (_, change, rule) => {
    const data = plainWith(change);
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data)).toMatchObject({ heartTeam: false, device: { vetoed: ['dcb'], blockedBy: [rule] } });
  });

  it('a type a dissection with thrombus: the thrombus comes first (G10); without it, the DES', () => {
    const lost = (thrombus: boolean) =>
      plainWith({ imaging: { thrombus }, preparation: { ...GATE_MET, timiFlow: 1, dissection: 'a' } });
    expect(answer(lost(true)).device).toMatchObject({ status: 'blocked', choice: [], blockedBy: ['P10', 'G10'] });
    expect(answer(lost(false)).device).toMatchObject({ status: 'final', choice: ['des'] });
    expect(decided(without(lost(true), 'imaging.thrombus'))).toMatchObject({ status: 'final', choice: ['des'] });
  });

  it('nobody has looked for a dissection (G11)', () => {
    const data = without(plainWith(NO_REFLOW), 'preparation.dissection');
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data).device).toMatchObject({ vetoed: ['dcb'], blockedBy: ['G11'] });
  });

  it.each<[string, CaseSections]>([
    ['a negative pressure wire', { patient: { ffr: 0.9 } }],
    ['an unknown flow (S9)', { lesion: { stenosisPercent: 30, timiFlow: 2 } }],
    ['a device that is left out', { patient: { allergies: ['limus', 'paclitaxel'] } }],
  ])('they come before %s', (_, change) => {
    expect(answer(plainWith(NO_REFLOW, change)).device).toMatchObject({ status: 'blocked', choice: [] });
    expect(answer(plainWith(NO_REFLOW, change)).device.blockedBy).toContain('G10');
  });

  it('are over once the flow is TIMI 3 and not known to be unstable', () => {
    expect(answer(plainWith({ preparation: GATE_MET })).device.status).toBe('final');
    expect(answer(without(plainWith({ preparation: GATE_MET }), 'preparation.flowStable')).device.status).toBe('final');
  });
});

describe('4. I4: not indicated', () => {
  const negative: CaseSections = { patient: { ffr: 0.9 } };

  it('a negative pressure wire in a stable patient is no indication, and no device is chosen', () => {
    expect(answer(plainWith(negative)).indication.status).toBe('do-not-treat');
    expect(decided(plainWith(negative))).toEqual({ status: 'not-indicated', choice: [], agreement: null });
  });

  it('comes before an unknown flow (S9), G6 and what is left out', () => {
    const data = aCase({ lesion: { stenosisPercent: 30 }, patient: { presentation: 'stable-angina', ifr: 0.95 } });
    expect(decided(data).status).toBe('not-indicated');
    expect(decided(plainWith(negative, UNDEREXPANDED, STILL_NARROW)).status).toBe('not-indicated');
    expect(decided(plainWith({ patient: { ffr: 0.9, allergies: ['limus', 'paclitaxel'] } })).status).toBe(
      'not-indicated',
    );
  });

  it('does not speak in an acute patient, nor while the presentation is not known', () => {
    expect(decided(plainWith({ patient: { ffr: 0.9, presentation: 'acs' } })).status).toBe('intended');
    const open = without(plainWith(negative), 'patient.presentation');
    expect(answer(open).indication.status).toBe('undetermined');
  });
});

describe('5. S9 or S13: undetermined, no choice', () => {
  const mild: CaseSections = { lesion: { stenosisPercent: 30, timiFlow: 2 } };

  it('below 50 % with a flow that is not known to be TIMI 3 there is no choice', () => {
    expect(decided(plainWith(mild))).toEqual({ status: 'undetermined', choice: [], agreement: null });
  });

  it('nor where a plaque in the stent may be the culprit (S13)', () => {
    const plaque: CaseSections = {
      lesion: { stenosisPercent: 40 },
      patient: { presentation: 'nstemi' },
      imaging: { neoatherosclerosis: 'non-calcific' },
    };
    const data = plainWith(plaque);
    expect(decided(data)).toEqual({ status: 'undetermined', choice: [], agreement: null });
    expect(answer(data).rules.fired).toContain('S13');
    expect(decided(plainWith(plaque, { preparation: GATE_MET })).status).toBe('undetermined');
  });

  it('they come before a blocker and before G6', () => {
    expect(decided(plainWith(UNDEREXPANDED, mild)).status).toBe('undetermined');
    expect(decided(plainWith(UNDEREXPANDED, STILL_NARROW, mild)).status).toBe('undetermined');
  });
});

describe('6. G6, G9 or P16: blocked, no choice', () => {
  it('an underexpanded stent with 40 % left goes back to the ladder', () => {
    const data = plainWith(UNDEREXPANDED, STILL_NARROW);
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data).device).toMatchObject({ vetoed: ['des', 'dcb'], blockedBy: ['P2', 'G6'] });
  });

  it('40 % left with unknown expansion: imaging has to exclude underexpansion', () => {
    const data = without(plainWith(STILL_NARROW), 'imaging.underexpanded', 'imaging.minStentAreaMm2');
    expect(decided(data)).toEqual({ status: 'blocked', choice: [], agreement: null });
    expect(answer(data).device).toMatchObject({ vetoed: ['des', 'dcb'], blockedBy: ['G9'] });
  });

  it('an exhausted ladder names no device, and calls the Heart Team', () => {
    const tools = (['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational'] as const).map((tool) => ({
      tool,
      outcome: 'failed' as const,
    }));
    const data = plainWith(UNDEREXPANDED, { preparation: { tools } });
    expect(answer(data)).toMatchObject({ heartTeam: true, device: { status: 'blocked', choice: [] } });
    expect(answer(data).device.blockedBy).toEqual(['P2', 'P16']);
  });

  it('neither veto calls the Heart Team', () => {
    expect(answer(plainWith(UNDEREXPANDED, STILL_NARROW)).heartTeam).toBe(false);
    expect(answer(aCase({ preparation: { residualStenosisPercent: 40 } })).heartTeam).toBe(false);
  });

  it('all come before a type and layers that are not known', () => {
    const unknownStent = without(plainWith(UNDEREXPANDED, STILL_NARROW), 'stent.type', 'stent.layers');
    expect(decided(unknownStent)).toEqual({ status: 'blocked', choice: [], agreement: null });
  });

  it('G6 comes before a stent that still elutes (D24)', () => {
    const data = plainCase({ stent: { monthsSinceImplant: 3 }, imaging: { underexpanded: true, tissue: 'none' } });
    expect(decided(data).choice).toEqual(['no-further-device']);
    expect(decided({ ...data, ...STILL_NARROW }).choice).toEqual([]);
  });
});
