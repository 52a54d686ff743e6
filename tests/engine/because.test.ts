import { describe, expect, it } from 'vitest';
import type { CaseData, CaseSections } from '../../src/territories/coronary/types/case-data.ts';
import { answer } from '../fixtures/ask.ts';
import {
  BLOCKED,
  BOTH_ALLERGIES,
  DISSECTED,
  NO_BALLOON,
  NO_REFLOW,
  plainWith,
  STILL_NARROW,
  UNDEREXPANDED,
} from '../fixtures/what-blocks.ts';
import { aCase, GATE_MET, plainBms, plainCase, without } from '../territories/coronary/fixtures/a-case.ts';

/** Each entry in a line; with an argument its strength and the device that it speaks for. */
const because = (data: CaseData): string[] =>
  answer(data).device.because.map((entry) =>
    entry.as === 'enter'
      ? `enter ${entry.field}`
      : [entry.as, entry.rule, entry.strength, entry.option].filter((word) => word !== null).join(' '),
  );
const D5 = 'for D5 strong des';

describe('what puts a case outside', () => {
  it('is named in the order perforation, shock, haematoma, place, stenosis', () => {
    const outside = plainWith({
      preparation: { perforation: true },
      patient: { presentation: 'shock' },
      imaging: { edgeHaematoma: true },
      lesion: { withinStent: 'outside', stenosisPercent: 30 },
    });
    expect(because(outside)).toEqual(['outside S15', 'outside S1', 'outside S10', 'outside S4', 'outside S3']);
  });

  it('is only what holds, and no caution', () => {
    expect(because(plainWith({ lesion: { withinStent: 'outside', vessel: 'vein-graft' } }))).toEqual(['outside S4']);
  });

  it('is that ischaemia is excluded, where nothing else is', () => {
    expect(because(plainWith({ patient: { ffr: 0.9 } }))).toEqual(['outside I4']);
    expect(because(plainWith({ patient: { ffr: 0.9 }, lesion: { withinStent: 'outside' } }))).toEqual(['outside S4']);
  });
});

describe('a bail-out', () => {
  it('decides alone, whatever speaks for a device', () => {
    expect(because(plainWith(DISSECTED))).toEqual(['bail-out G8']);
    expect(because(plainWith(DISSECTED, { patient: { ffr: 0.9 }, stent: { layers: 3 } }))).toEqual(['bail-out G8']);
  });

  it('is followed by what it waits for', () => {
    const waits = plainWith(BLOCKED['P7'] ?? {}, BLOCKED['P20'] ?? {}, { preparation: { dissection: 'd' } });
    expect(because(waits)).toEqual(['bail-out G8', 'first P20', 'first P7']);
  });

  it('is followed by the allergy that takes its stent', () => {
    expect(because(plainWith(DISSECTED, { patient: { allergies: ['limus'] } }))).toEqual(['bail-out G8', 'first D21']);
  });
});

describe('what must come first', () => {
  it.each(Object.entries(BLOCKED).filter(([id]) => id !== 'test-first'))(
    '%s, then what the choice rests on',
    (id, change) => {
      const weak = id === 'P2' ? ['against D30 weak dcb'] : [];
      expect(because(plainWith(change))).toEqual([`first ${id}`, D5, ...weak]);
    },
  );

  it('a test is named as the rule that calls for it', () => {
    expect(because(plainWith(BLOCKED['test-first'] ?? {}))).toEqual(['first I5', D5]);
    const silent: CaseSections = { patient: { presentation: 'asymptomatic', nonInvasiveIschaemia: 'not-done' } };
    expect(because(plainWith(silent))).toEqual(['first I6', D5]);
  });

  it('stands in the order of the rule book', () => {
    // No test is called for: the stenosis of an occluded vessel is 100 %.
    const all = [...Object.values(BLOCKED), { imaging: { fracture: 'partial' }, stent: { layers: 2 } } as const];
    const order = ['P20', 'P14', 'P7', 'P17', 'P10', 'P2', 'P18', 'D2'];
    expect(because(plainWith(...all))).toEqual(order.map((id) => `first ${id}`));
    const { P14: _, ...others } = BLOCKED;
    const tested = ['I5', 'P20', 'P7', 'P17', 'P10', 'P2', 'P18'];
    expect(because(plainWith(...Object.values(others))).slice(0, tested.length)).toEqual(
      tested.map((id) => `first ${id}`),
    );
  });

  it('flow that is lost comes before all of it, and nothing of the choice after it', () => {
    const lost = plainWith(NO_REFLOW, BLOCKED['P10'] ?? {}, BLOCKED['P20'] ?? {});
    expect(because(lost)).toEqual(['first G10', 'first P20', 'first P10']);
    expect(because(without(lost, 'preparation.dissection'))).toEqual(['first G11', 'first P20', 'first P10']);
  });

  it('a stent that will not open, with nothing of the choice after it', () => {
    expect(because(plainWith(UNDEREXPANDED, STILL_NARROW))).toEqual(['first P2', 'first G6']);
    const notLookedAt = without(plainWith(STILL_NARROW), 'imaging.underexpanded', 'imaging.minStentAreaMm2');
    expect(because(notLookedAt)).toEqual(['first G9']);
    const tools = (['nc-balloon', 'super-high-pressure', 'ivl', 'elca', 'rotational'] as const).map((tool) => ({
      tool,
      outcome: 'failed' as const,
    }));
    expect(because(plainWith(UNDEREXPANDED, { preparation: { tools } }))).toEqual(['first P2', 'first P16']);
  });

  it('nor what would have to be entered for a choice', () => {
    expect(because(without(plainWith(UNDEREXPANDED, STILL_NARROW), 'stent.layers'))).toEqual(['first P2', 'first G6']);
    expect(because(without(plainWith(NO_REFLOW), 'stent.type'))).toEqual(['first G10']);
  });

  it('where the lesion itself is in question, that alone', () => {
    const mild: CaseSections = { lesion: { stenosisPercent: 40, timiFlow: 2 } };
    expect(because(plainWith(UNDEREXPANDED, STILL_NARROW, mild))).toEqual(['enter lesion.stenosisPercent']);
  });

  it('tissue that is left: the choice after it rests on recoil too', () => {
    expect(because(plainWith(STILL_NARROW))).toEqual(['first G7', D5, 'for G7 moderate des']);
  });
});

describe('one device', () => {
  it.each<[string, CaseData, string[]]>([
    ['the deciding level alone', plainWith(), [D5]],
    ['by number within a level', plainWith({ imaging: { fracture: 'partial' } }), ['for D1 strong des', D5]],
    [
      'the deciding level, then the next that has any',
      plainWith({
        lesion: { vessel: 'rca', position: 'ostial', pattern: 'focal-edge' },
        imaging: { malapposition: true },
      }),
      ['first P18', D5, 'for D34 moderate des'],
    ],
    ['a level that has none is passed over', plainWith({ lesion: { pattern: 'focal-edge' } }), [D5, 'for D9 weak des']],
    [
      'at most three',
      plainWith({ imaging: { geographicMiss: true }, lesion: { pattern: 'focal-edge', referenceDiameterMm: 4 } }),
      [D5, 'for D9 weak des', 'for D10 weak des'],
    ],
    [
      'the strongest on the other side',
      plainWith({ lesion: { sideBranch: 'present' }, patient: { dapt: 'short-only' } }),
      [D5, 'against D16 moderate dcb'],
    ],
    [
      'what speaks against the rival speaks for it',
      plainWith({ stent: { layers: 3 }, lesion: { pattern: 'focal-edge' } }),
      ['for D3 strong dcb', 'against D9 weak des'],
    ],
    [
      'the levels above, which are equal, come after the deciding one',
      plainWith({
        setting: { guideline: 'asia-pacific-2025' },
        imaging: { fracture: 'partial' },
        patient: { dapt: 'short-only' },
      }),
      ['for D16 moderate dcb', 'for D6 strong dcb', 'against D1 strong des'],
    ],
    ['without what gives both the same (D7)', plainBms({ lesion: { referenceDiameterMm: 3.5 } }), ['for D13 weak des']],
    [
      'a rule that gives both something else stays (D19)',
      plainBms({ patient: { dapt: 'not-possible' } }),
      ['for D19 strong dcb', 'against D19 moderate des'],
    ],
  ])('%s', (_, data, expected) => expect(because(data)).toEqual(expected));

  it('an allergy that took the other', () => {
    expect(because(plainWith({ patient: { allergies: ['limus'] } }))).toEqual([
      'rules-out D21',
      'against D5 strong des',
    ]);
    const won = plainWith({ patient: { allergies: ['limus'] }, stent: { layers: 3 } });
    expect(because(won)).toEqual(['rules-out D21', 'for D3 strong dcb']);
  });

  it('the lab that has not the other, with the allergy to the kind that it has', () => {
    expect(because(plainWith(NO_BALLOON))).toEqual(['rules-out P15', D5]);
    const one: CaseSections = { patient: { allergies: ['paclitaxel'] }, setting: { unavailable: ['dcb-limus'] } };
    expect(because(plainWith(one))).toEqual(['rules-out D21', 'rules-out P15', D5]);
  });

  it('not an allergy to a kind of balloon of which another is left, nor a tool that the lab lacks', () => {
    const allergic: CaseSections = { patient: { allergies: ['paclitaxel'] } };
    expect(because(plainWith(allergic))).toEqual([D5]);
    expect(because(plainWith(allergic, STILL_NARROW))).toEqual(['first G7', D5, 'for G7 moderate des']);
    expect(because(plainWith({ setting: { unavailable: ['ivl'] } }))).toEqual([D5]);
  });

  it('the one that is left from the strongest down, where it did not win', () => {
    const layers = plainWith(NO_BALLOON, { stent: { layers: 2 }, lesion: { pattern: 'focal-edge' } });
    expect(because(layers)).toEqual(['rules-out P15', 'for D9 weak des', 'against D4 moderate dcb']);
  });

  it('no further device: its own rule alone', () => {
    const still = plainWith(UNDEREXPANDED, { stent: { monthsSinceImplant: 3 }, imaging: { tissue: 'none' } });
    expect(because(still)).toEqual(['first P2', 'for D24 weak no-further-device']);
    expect(because({ ...still, preparation: GATE_MET })).toEqual(['for D24 weak no-further-device']);
  });
});

describe('two devices, or none', () => {
  it('at equipoise: the strongest argument of each, the DES first', () => {
    expect(because(plainBms())).toEqual(['for D7 moderate des', 'for D7 moderate dcb']);
    expect(because(plainBms({ lesion: { pattern: 'focal-edge', sideBranch: 'present' } }))).toEqual([
      'for D7 moderate des',
      'for D7 moderate dcb',
    ]);
    expect(because(plainCase({ stent: { type: 'covered' } }))).toEqual([]);
  });

  it('in a conflict: nothing beside it', () => {
    const fractured: CaseSections = { imaging: { fracture: 'partial' }, stent: { layers: 2 } };
    expect(because(plainWith(fractured))).toEqual(['first D2']);
    expect(because(plainWith(fractured, { preparation: GATE_MET }))).toEqual(['first D2']);
    expect(because(plainWith(fractured, BLOCKED['P10'] ?? {}))).toEqual(['first P10', 'first D2']);
  });

  it('where a fracture in two layers leaves one device, what that rests on', () => {
    const left = plainWith({
      imaging: { fracture: 'partial' },
      stent: { layers: 2 },
      patient: { allergies: ['limus'] },
    });
    expect(because(left)).toEqual(['first D2', 'rules-out D21', 'for D4 moderate dcb']);
  });

  it('no device left: what is strong against the DES', () => {
    expect(because(plainWith(BOTH_ALLERGIES))).toEqual(['first D21']);
    // D30 speaks against a DES too, but weakly.
    expect(because(plainWith(BOTH_ALLERGIES, UNDEREXPANDED))).toEqual(['first P2', 'first D21']);
    expect(because(plainWith(NO_BALLOON, { stent: { layers: 3 }, patient: { allergies: ['metal'] } }))).toEqual([
      'first P15',
      'against D3 strong dcb',
      'against D20 strong dcb',
    ]);
    expect(because(plainWith(STILL_NARROW, { stent: { layers: 3 } }))).toEqual(['first G7', 'against D3 strong dcb']);
  });
});

describe('what has to be entered', () => {
  it('the layers, the type, or both', () => {
    expect(because(aCase())).toEqual(['enter stent.layers', 'enter stent.type']);
    expect(because(without(plainCase(), 'stent.layers'))).toEqual(['enter stent.layers']);
    expect(because(without(plainCase(), 'stent.type'))).toEqual(['enter stent.type']);
    expect(because(without(plainCase(), 'stent.layers', 'stent.type'))).toEqual([
      'enter stent.layers',
      'enter stent.type',
    ]);
  });

  it('after what must come first', () => {
    expect(because(without(plainWith(BLOCKED['P10'] ?? {}), 'stent.layers'))).toEqual([
      'first P10',
      'enter stent.layers',
    ]);
  });

  it.each<[string, CaseData, string[]]>([
    ['the flow', without(plainWith({ lesion: { stenosisPercent: 40 } }), 'lesion.timiFlow'), ['enter lesion.timiFlow']],
    [
      'the stenosis beside reduced flow',
      plainWith({ lesion: { stenosisPercent: 40, timiFlow: 1 } }),
      ['enter lesion.stenosisPercent'],
    ],
    [
      'the presentation',
      without(plainWith({ lesion: { stenosisPercent: 40 }, imaging: { thrombus: true } }), 'patient.presentation'),
      ['enter patient.presentation'],
    ],
    [
      'thrombus and neoatherosclerosis',
      without(
        plainWith({ lesion: { stenosisPercent: 40 }, patient: { presentation: 'acs' } }),
        'imaging.thrombus',
        'imaging.neoatherosclerosis',
      ),
      ['enter imaging.thrombus', 'enter imaging.neoatherosclerosis'],
    ],
    [
      'of these what is absent',
      without(
        plainWith({ lesion: { stenosisPercent: 40 }, patient: { presentation: 'acs' } }),
        'imaging.neoatherosclerosis',
      ),
      ['enter imaging.neoatherosclerosis'],
    ],
  ])('below 50 %%: %s', (_, data, expected) => expect(because(data)).toEqual(expected));

  it('nothing where a plaque may be the culprit: that stays open', () => {
    const plaque = plainWith({
      lesion: { stenosisPercent: 40 },
      patient: { presentation: 'acs' },
      imaging: { thrombus: true },
    });
    expect(because(plaque)).toEqual(['open S13']);
  });
});
